// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "fault.hpp"
#include "handle.hpp"
#include "object.hpp"
#include "programs.hpp"

namespace bee {

/** What the kernel counted of a program since it was loaded, while anybody had the counting on. */
struct ProgramRuns {
	std::string name;
	std::uint64_t runs = 0;
	std::uint64_t ns = 0;
};

/** Has the kernel count the runs of all BPF programs of the machine while it is open. That costs
 * two looks at the clock a run, so it is for the time that somebody reads them. */
class Statistics {
public:
	/** EPERM without CAP_SYS_ADMIN, EINVAL before Linux 5.8. */
	Outcome open();
	void close() { holder_ = Descriptor(); }

private:
	Descriptor holder_;
};

/** The programs that are attached. Those that are entered by a tail call are not among them: the
 * kernel puts their time down to the program that called. */
Outcome read_runs(const Object &object, const Programs &programs, std::vector<ProgramRuns> &runs);

} // namespace bee

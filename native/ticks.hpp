// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "fault.hpp"
#include "handle.hpp"
#include "object.hpp"

namespace bee {

/**
 * Programs that are run once a second, `<kind>__tick`: they tell what was added up in the kernel
 * since the last time. An iterator walks its objects; any other is simply run. Their records go the
 * way of all others, through the rings.
 */
class Ticks {
public:
	static constexpr std::uint64_t every_ns = 1'000'000'000;

	/** Takes the program on; it must stay loaded as long as this lives. */
	Outcome add(const bpf_program *program);
	/** Runs all of them if a second has gone by, on the clock of `now` in ns. */
	void run_if_due(std::uint64_t now);
	/** How long that may still be put off, in ms rounded up; for ever if there is nothing to
	 * run. */
	int due_in_ms(std::uint64_t now) const;
	/** Runs all of them. One that fails is tried again the next time: what it has added up
	 * waits. */
	void run();
	void clear();

private:
	std::vector<int> programs_;
	std::vector<Link> iterators_;
	std::uint64_t due_ = 0;
};

} // namespace bee

// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "fault.hpp"
#include "kernel-types.hpp"
#include "object.hpp"
#include "verify.hpp"

namespace bee {

/** An object that was loaded before it is known what to watch: all is there but the constants and
 * the programs, which the verifier has not seen yet. */
struct Ahead {
	Object object;
	KernelTypes types;
	Verification verification{types};
};

/**
 * Has a thread make one while JavaScript starts, which leaves a CPU idle; the next session takes
 * it. Does nothing without the rights, or if there is one already. What goes wrong is not told:
 * then the session does it all itself, and tells.
 */
void begin_ahead();

/** Waits for that thread. Null if there is none to be had. */
std::unique_ptr<Ahead> take_ahead();

} // namespace bee

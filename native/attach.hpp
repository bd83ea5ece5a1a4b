// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "object.hpp"
#include "programs.hpp"
#include "queue.hpp"
#include "ticks.hpp"

namespace bee {

/**
 * After load: makes the programs run. A program that cannot be attached keeps its reason and the
 * others go on; a Fault is a broken object. `snapshot` becomes the number of records that iterators
 * put into the queue: of what was there before us. They run last, so that nothing falls between
 * them and the hooks. Ticks are only made ready: the drain thread runs them.
 */
Outcome attach(const Object &object, Programs &programs, std::vector<Link> &links, Ticks &ticks,
	       Queue &queue, std::uint64_t &snapshot);

/** Detaches, and waits until no program is still running on another CPU: from then on the counters
 * and rings stand still. */
void detach(std::vector<Link> &links);

} // namespace bee

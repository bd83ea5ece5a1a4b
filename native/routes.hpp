// SPDX-License-Identifier: MIT
#pragma once

#include "object.hpp"
#include "programs.hpp"

namespace bee {

/**
 * After load: fills the program arrays by which `dispatch` reaches the handlers, from the routes
 * that the kinds wrote into the object. `on_exit[number]` is the first handler, in the order of
 * kinds, that wants the number. `after[kind]` is the next handler that shares a number with that
 * kind, directly or through others: a handler passes on every call, also those of numbers that it
 * does not know, so one chain serves all numbers of such a group.
 */
Outcome fill_routes(const Object &object, Programs &programs);

} // namespace bee

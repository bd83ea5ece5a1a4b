// SPDX-License-Identifier: MIT
#pragma once

#include "object.hpp"
#include "programs.hpp"

namespace bee {

/** A limit that is too low would be met anywhere, and be told as anything: so it is looked at
 * first. Node has raised it already as far as it may. `loaded`: only links are still to come. */
Outcome require_descriptors(const Object &object, const Programs &programs, bool loaded = false);

} // namespace bee

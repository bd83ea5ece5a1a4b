// SPDX-License-Identifier: MIT
#pragma once

#include "kernel-types.hpp"
#include "object.hpp"
#include "programs.hpp"
#include "settings.hpp"

namespace bee {

/** Writes what was asked for into the object's constants, and leaves out the programs that nobody
 * needs. Rings get their sizes before load only. */
Outcome prepare(const Object &object, Programs &programs, const Settings &settings,
		const KernelTypes &types);

} // namespace bee

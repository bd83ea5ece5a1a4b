// SPDX-License-Identifier: MIT
#pragma once

#include "kernel-types.hpp"
#include "object.hpp"
#include "programs.hpp"
#include "settings.hpp"

namespace bee {

/**
 * Tracepoints come and go. A program whose own one is not there is left out: libbpf would find that
 * out too, but give up the whole object for it, and look through all modules first, which takes
 * more than CAP_BPF.
 */
void find_tracepoints(const Object &object, Programs &programs, const KernelTypes &types);

/** Writes what was asked for into the object's constants, and leaves out the programs that nobody
 * needs. Rings get their sizes before load only. */
Outcome prepare(const Object &object, Programs &programs, const Settings &settings,
		const KernelTypes &types);

} // namespace bee

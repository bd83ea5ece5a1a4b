// SPDX-License-Identifier: MIT
#pragma once

#include "fault.hpp"
#include "kernel-types.hpp"

namespace bee {

/** Fails where nothing of ours could be loaded, with a sentence that says what is missing. Neither
 * version nor configuration is asked, since distributions change both. */
Outcome require_kernel(const KernelTypes &types);

} // namespace bee

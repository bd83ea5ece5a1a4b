// SPDX-License-Identifier: MIT
#pragma once

#include "fault.hpp"

namespace bee {

/**
 * Whether a thread without capabilities may read a map that it holds: before Linux 5.19 not where
 * unprivileged BPF is off, and then all counters would stand still at what they were. Tried in a
 * thread of its own.
 */
Outcome require_readable_counters();

} // namespace bee

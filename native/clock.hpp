// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace bee {

/** The same moment on CLOCK_BOOTTIME, which stamps records, and on CLOCK_REALTIME, in ns. */
struct ClockPair {
	std::int64_t boot;
	std::int64_t wall;
};

ClockPair read_clocks();

/** CLOCK_BOOTTIME in ns as the kernel side reads it: in a time namespace our own is another by a
 * fixed offset. */
std::int64_t boot_ns();

} // namespace bee

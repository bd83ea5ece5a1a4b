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

} // namespace bee

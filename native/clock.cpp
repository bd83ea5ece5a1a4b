// SPDX-License-Identifier: MIT
#include "clock.hpp"

#include <ctime>

namespace bee {

namespace {

std::int64_t now(clockid_t clock)
{
	timespec time{};
	clock_gettime(clock, &time);
	return time.tv_sec * std::int64_t{1'000'000'000} + time.tv_nsec;
}

} // namespace

ClockPair read_clocks()
{
	// A preemption between two readings would be an error of milliseconds: of a few tries the
	// closest counts.
	ClockPair best{};
	std::int64_t closest = INT64_MAX;
	for (int attempt = 0; attempt < 5; attempt++) {
		const std::int64_t before = now(CLOCK_BOOTTIME);
		const std::int64_t wall = now(CLOCK_REALTIME);
		const std::int64_t gap = now(CLOCK_BOOTTIME) - before;
		if (gap < closest) {
			closest = gap;
			best = {before + gap / 2, wall};
		}
	}
	return best;
}

} // namespace bee

// SPDX-License-Identifier: MIT
#include "clock.hpp"

#include <ctime>
#include <fstream>
#include <string>

namespace bee {

namespace {

std::int64_t now(clockid_t clock)
{
	timespec time{};
	clock_gettime(clock, &time);
	return time.tv_sec * std::int64_t{1'000'000'000} + time.tv_nsec;
}

/** Of our namespace, 0 where there are none (time_namespaces(7)). Each line has a clock, seconds
 * and ns. */
std::int64_t read_offset()
{
	std::ifstream offsets("/proc/self/timens_offsets");
	std::string clock;
	std::int64_t seconds = 0;
	std::int64_t ns = 0;
	while (offsets >> clock >> seconds >> ns)
		if (clock == "boottime")
			return seconds * 1'000'000'000 + ns;
	return 0;
}

} // namespace

std::int64_t boot_ns()
{
	// It cannot change any more, and later we may not be able to read it.
	static const std::int64_t offset = read_offset();
	return now(CLOCK_BOOTTIME) - offset;
}

ClockPair read_clocks()
{
	// A preemption between two readings would be an error of milliseconds: of a few tries the
	// closest counts.
	ClockPair best{};
	std::int64_t closest = INT64_MAX;
	for (int attempt = 0; attempt < 5; attempt++) {
		const std::int64_t before = boot_ns();
		const std::int64_t wall = now(CLOCK_REALTIME);
		const std::int64_t gap = boot_ns() - before;
		if (gap < closest) {
			closest = gap;
			best = {before + gap / 2, wall};
		}
	}
	return best;
}

} // namespace bee

// SPDX-License-Identifier: MIT
// Faults for the sanitizers to report as soon as this is loaded: a word behind what was allocated,
// and a number that two threads write at once. Where nobody reports them, neither would they report
// ours.
#include <cstddef>
#include <thread>

namespace {

volatile int written = 0;

__attribute__((constructor)) void be_wrong()
{
#if defined(__SANITIZE_THREAD__)
	std::thread first([] { written = 1; });
	std::thread second([] { written = 2; });
	first.join();
	second.join();
#else
	volatile std::size_t behind = 4;
	int *numbers = new int[4];
	numbers[behind] = written;
	delete[] numbers;
#endif
}

} // namespace

// SPDX-License-Identifier: MIT
// Capabilities belong to a thread, and the C library changes those of all threads for no call but
// the set*id ones. It has a signal of its own for that, which no thread can block (nptl(7)); that
// signal is borrowed here.
#include "every-thread.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fstream>
#include <set>
#include <vector>

#include <dirent.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace bee {

namespace {

constexpr int borrowed = 33; // SIGSETXID of glibc; sigaction() refuses it, the kernel does not
constexpr int patience_ms = 2000;
constexpr int good_rounds = 2;

/** The kernel's own struct, which is another than the C library's. The same for x86-64 and arm64.
 */
struct Action {
	void (*handler)(int) = nullptr;
	unsigned long flags = 0;
	void (*restorer)() = nullptr;
	std::uint64_t mask = 0;
};

bool exchange(const Action *wanted, Action *before)
{
	return syscall(SYS_rt_sigaction, borrowed, wanted, before, sizeof(Action::mask)) == 0;
}

/** Whether the C library has set the handler, and with it what the kernel needs to come back. */
bool is_complete(const Action &action)
{
#ifdef __x86_64__
	// Elsewhere the kernel has its own way, and the word may be anything.
	if (!action.restorer)
		return false;
#endif
	return action.handler != nullptr;
}

void (*running)();

void handle(int /*signal*/)
{
	const int error = errno;
	running();
	errno = error;
}

std::vector<std::string> threads()
{
	std::vector<std::string> found;
	DIR *folder = opendir("/proc/self/task");
	if (!folder)
		return found;
	while (const dirent *entry = readdir(folder))
		if (entry->d_name[0] != '.')
			found.emplace_back(entry->d_name);
	closedir(folder);
	return found;
}

} // namespace

std::string standing_of(const std::string &thread)
{
	static constexpr std::array told{"Uid:",    "Gid:",    "Groups:", "CapInh:",    "CapPrm:",
					 "CapEff:", "CapBnd:", "CapAmb:", "NoNewPrivs:"};
	std::ifstream status("/proc/self/task/" + thread + "/status");
	std::string standing;
	for (std::string line; std::getline(status, line);)
		for (const char *name : told)
			if (line.starts_with(name))
				standing += line + '\n';
	return standing;
}

Outcome on_every_thread(void (*body)())
{
	const std::string wanted = standing_of(std::to_string(gettid()));
	if (wanted.empty())
		return Fault{ENOENT, "/proc/self/task cannot be read"};
	Action before;
	if (!exchange(nullptr, &before) || !is_complete(before))
		return Fault{ENOTSUP, "the C library does not reach all threads"};
	running = body;
	// Its flags and its way back from the handler.
	Action ours = before;
	ours.handler = handle;
	ours.flags &= ~static_cast<unsigned long>(SA_SIGINFO);
	if (!exchange(&ours, nullptr))
		return Fault{errno, describe(errno)};
	// Once each: a signal that came late would meet the handler of the C library.
	std::set<std::string> asked;
	// A thread that was in the middle of clone() when it was asked comes round, and what it has
	// made appears behind the look that saw it.
	int rounds_left = good_rounds;
	for (int left = patience_ms; left > 0; left--) {
		bool all = true;
		for (const std::string &thread : threads()) {
			const std::string standing = standing_of(thread);
			if (standing.empty() || standing == wanted)
				continue;
			all = false;
			if (asked.insert(thread).second)
				syscall(SYS_tgkill, getpid(), std::stoi(thread), borrowed);
		}
		rounds_left = all ? rounds_left - 1 : good_rounds;
		if (!rounds_left) {
			exchange(&before, nullptr);
			return {};
		}
		constexpr timespec nap{0, 1'000'000};
		nanosleep(&nap, nullptr);
	}
	return Fault{ETIMEDOUT, "a thread has kept them"};
}

} // namespace bee

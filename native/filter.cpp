// SPDX-License-Identifier: MIT
#include "filter.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <memory>
#include <string>

#include <dirent.h>
#include <linux/sched.h>
#include <seccomp.h>
#include <unistd.h>

#include "calls.hpp"

namespace bee {

namespace {

/** Gathers rules; the first fault stays. */
class Rules {
public:
	Rules() : context_(seccomp_init(SCMP_ACT_ERRNO(ENOSYS)), seccomp_release)
	{
		if (!context_)
			error_ = ENOMEM;
	}

	void add(std::uint32_t action, const char *call) { add(action, call, {}, 0); }

	void add(std::uint32_t action, const Narrow &rule)
	{
		add(action, rule.call,
		    scmp_arg_cmp{rule.argument, SCMP_CMP_MASKED_EQ, rule.bits, rule.value}, 1);
	}

	void add(std::uint32_t action, const char *call, scmp_arg_cmp comparison, unsigned count)
	{
		const int number = seccomp_syscall_resolve_name(call);
		// Another architecture's.
		if (error_ || number == __NR_SCMP_ERROR || number < 0)
			return;
		error_ = -seccomp_rule_add_array(context_.get(), action, number, count,
						 count ? &comparison : nullptr);
	}

	int load()
	{
		const auto set = [&](scmp_filter_attr attribute, std::uint32_t value) {
			if (!error_)
				error_ = -seccomp_attr_set(context_.get(), attribute, value);
		};
		set(SCMP_FLTATR_CTL_TSYNC, 1);
		set(SCMP_FLTATR_CTL_NNP, 1);
		// No code of others runs here: what kernels before 5.16 do to filtered processes
		// against speculation slows all of JavaScript.
		set(SCMP_FLTATR_CTL_SSB, 1);
		// A tree: a list of a hundred would be walked to its end by the busiest calls.
		set(SCMP_FLTATR_CTL_OPTIMIZE, 2);
		return error_ ? error_ : -seccomp_load(context_.get());
	}

private:
	std::unique_ptr<void, void (*)(scmp_filter_ctx)> context_;
	int error_ = 0;
};

/** Whether the event loop has made a ring (starter.cpp keeps it from that): without it, it would
 * abort. */
bool holds_uring()
{
	DIR *folder = opendir("/proc/self/fd");
	bool found = false;
	while (const dirent *entry = folder ? readdir(folder) : nullptr) {
		std::array<char, 64> target{};
		const ssize_t length =
			readlinkat(dirfd(folder), entry->d_name, target.data(), target.size() - 1);
		found = found ||
			(length > 0 && std::string(target.data()) == "anon_inode:[io_uring]");
	}
	if (folder)
		closedir(folder);
	return found;
}

} // namespace

Outcome filter_calls()
{
	constexpr std::uint32_t no = SCMP_ACT_ERRNO(EPERM);
	Rules rules;
	for (const char *call : allowed)
		rules.add(SCMP_ACT_ALLOW, call);
	for (const char *call : refused)
		rules.add(no, call);
	for (const Narrow &rule : narrow)
		rules.add(SCMP_ACT_ALLOW, rule);
	for (const Narrow &rule : narrow_refused)
		rules.add(no, rule);
	// Threads, and no processes. clone3 has its flags in memory, where no filter sees them;
	// without it the C library takes clone.
	const auto threads = [](std::uint64_t flag) {
		return scmp_arg_cmp{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, flag};
	};
	rules.add(SCMP_ACT_ALLOW, "clone", threads(CLONE_THREAD), 1);
	rules.add(no, "clone", threads(0), 1);
	rules.add(holds_uring() ? SCMP_ACT_ALLOW : no, "io_uring_enter");
	if (const int error = rules.load())
		return Fault{error, "the filter of system calls is refused: " + describe(error)};
	return {};
}

} // namespace bee

// SPDX-License-Identifier: MIT
#include "filter.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <memory>
#include <string>

#include <asm/termbits.h>
#include <dirent.h>
#include <linux/bpf.h>
#include <linux/prctl.h>
#include <linux/sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace bee {

namespace {

/** Some are older names of others, which only one architecture has. */
constexpr std::array allowed{
	// memory
	"brk", "madvise", "membarrier", "mincore", "mmap", "mprotect", "mremap", "munmap",
	"pkey_alloc", "pkey_free", "pkey_mprotect",
	// threads, this process
	"arch_prctl", "capget", "exit", "exit_group", "futex", "get_robust_list", "getcpu",
	"getegid", "geteuid", "getgid", "getgroups", "getpgid", "getpgrp", "getpid", "getppid",
	"getpriority", "getresgid", "getresuid", "getrlimit", "getrusage", "getsid", "gettid",
	"getuid", "rseq", "sched_get_priority_max", "sched_get_priority_min", "sched_getaffinity",
	"sched_getparam", "sched_getscheduler", "sched_yield", "set_robust_list", "set_tid_address",
	// signals: to other processes as the user may
	"kill", "pause", "restart_syscall", "rt_sigaction", "rt_sigpending", "rt_sigprocmask",
	"rt_sigreturn", "rt_sigsuspend", "rt_sigtimedwait", "sigaltstack", "tgkill",
	// time, the machine
	"clock_getres", "clock_gettime", "clock_nanosleep", "getrandom", "gettimeofday",
	"nanosleep", "sysinfo", "time", "times", "uname",
	// waiting
	"epoll_create", "epoll_create1", "epoll_ctl", "epoll_pwait", "epoll_pwait2", "epoll_wait",
	"eventfd", "eventfd2", "pipe", "pipe2", "poll", "ppoll", "pselect6", "select",
	// what is open, inherited sockets among it
	"close", "close_range", "dup", "dup2", "dup3", "fcntl", "fdatasync", "flock", "fstat",
	"fsync", "ftruncate", "getpeername", "getsockname", "getsockopt", "lseek", "pread64",
	"preadv", "preadv2", "pwrite64", "pwritev", "pwritev2", "read", "readv", "recvfrom",
	"recvmsg", "sendmsg", "sendto", "setsockopt", "shutdown", "write", "writev",
	// files: as the user may
	"access", "chmod", "copy_file_range", "faccessat", "faccessat2", "fadvise64", "fallocate",
	"fchmod", "fchmodat", "fchown", "fstatfs", "getcwd", "getdents", "getdents64", "link",
	"linkat", "lstat", "mkdir", "mkdirat", "newfstatat", "open", "openat", "openat2",
	"readlink", "readlinkat", "rename", "renameat", "renameat2", "rmdir", "sendfile", "stat",
	"statfs", "statx", "umask", "unlink", "unlinkat", "utimensat"};

/** What a person or a library may try, and is to be told of. */
constexpr std::array refused{"accept",
			     "accept4",
			     "bind",
			     "connect",
			     "execve",
			     "execveat",
			     "fork",
			     "io_uring_setup",
			     "keyctl",
			     "listen",
			     "mount",
			     "open_by_handle_at",
			     "perf_event_open",
			     "pidfd_getfd",
			     "pidfd_open",
			     "process_vm_readv",
			     "process_vm_writev",
			     "ptrace",
			     "setns",
			     "socket",
			     "socketpair",
			     "umount2",
			     "unshare",
			     "vfork"};

/** A call that is allowed where one argument, of 32 bits, has one of a few values. */
struct Narrow {
	const char *call;
	unsigned argument;
	std::uint64_t value;
};

constexpr std::array narrow{
	Narrow{"bpf", 0, BPF_MAP_LOOKUP_ELEM},
	Narrow{"bpf", 0, BPF_PROG_TEST_RUN},
	Narrow{"bpf", 0, BPF_OBJ_GET_INFO_BY_FD},
	Narrow{"bpf", 0, BPF_ITER_CREATE},
	Narrow{"ioctl", 1, TCGETS},
	Narrow{"ioctl", 1, TCGETS2},
	Narrow{"ioctl", 1, TCSETS},
	Narrow{"ioctl", 1, TCSETS2},
	Narrow{"ioctl", 1, TCSETSF},
	Narrow{"ioctl", 1, TCSETSF2},
	Narrow{"ioctl", 1, TCSETSW},
	Narrow{"ioctl", 1, TCSETSW2},
	Narrow{"ioctl", 1, TCSBRK},
	Narrow{"ioctl", 1, TIOCGPGRP},
	Narrow{"ioctl", 1, TIOCGPTN},
	Narrow{"ioctl", 1, TIOCGSID},
	Narrow{"ioctl", 1, TIOCGWINSZ},
	Narrow{"ioctl", 1, TIOCOUTQ},
	Narrow{"ioctl", 1, FIONREAD},
	Narrow{"ioctl", 1, FIONBIO},
	Narrow{"ioctl", 1, FIOCLEX},
	Narrow{"prctl", 0, PR_GET_DUMPABLE},
	Narrow{"prctl", 0, PR_GET_NAME},
	Narrow{"prctl", 0, PR_SET_NAME},
	Narrow{"prctl", 0, PR_SET_VMA},
	Narrow{"prlimit64", 2, 0}, // to read, not to set
};

/** The same, refused with EPERM where libraries or we ask. */
constexpr std::array narrow_refused{
	Narrow{"bpf", 0, BPF_ENABLE_STATS},    Narrow{"bpf", 0, BPF_MAP_CREATE},
	Narrow{"bpf", 0, BPF_MAP_UPDATE_ELEM}, Narrow{"bpf", 0, BPF_PROG_LOAD},
	Narrow{"bpf", 0, BPF_LINK_CREATE},
};

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
		const std::uint64_t bits = UINT32_MAX;
		add(action, rule.call,
		    scmp_arg_cmp{rule.argument, SCMP_CMP_MASKED_EQ, bits, rule.value}, 1);
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

// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

#include <asm/termbits.h>
#include <linux/bpf.h>
#include <linux/prctl.h>
#include <sys/ioctl.h>

/** System calls by what the filter answers to them. What stands nowhere here does not exist. */
namespace bee {

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

/** A call with one value of one argument. */
struct Narrow {
	const char *call;
	unsigned argument;
	std::uint64_t value;
	std::uint64_t bits = UINT32_MAX; // the argument's own: the kernel looks at no others
};

/** What is allowed with these alone. */
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
	Narrow{"prlimit64", 2, 0, UINT64_MAX}, // nothing to set: a pointer
};

/** The same, refused with EPERM where libraries or we ask. */
constexpr std::array narrow_refused{
	Narrow{"bpf", 0, BPF_ENABLE_STATS},    Narrow{"bpf", 0, BPF_MAP_CREATE},
	Narrow{"bpf", 0, BPF_MAP_UPDATE_ELEM}, Narrow{"bpf", 0, BPF_PROG_LOAD},
	Narrow{"bpf", 0, BPF_LINK_CREATE},
};

} // namespace bee

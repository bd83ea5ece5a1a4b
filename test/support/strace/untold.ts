// SPDX-License-Identifier: MIT
// Calls that no event comes of, by design; one that stands neither here nor among the told ones fails the test.

/** They ask, wait, or move bytes of what is open: file_io, which is off unless asked for, sums those up. */
const quiet = [
	'read write readv writev pread64 pwrite64 lseek close close_range dup dup2 dup3 fcntl ioctl poll ppoll select pselect6 pipe pipe2 copy_file_range sendfile fadvise64 fsync',
	'stat fstat lstat newfstatat statx statfs fstatfs access faccessat faccessat2 readlink readlinkat getdents64 getcwd chdir fchdir umask flock getxattr lgetxattr fgetxattr listxattr',
	'brk munmap mremap madvise futex set_robust_list set_tid_address rseq arch_prctl getrandom prlimit64 setrlimit getrlimit sysinfo uname membarrier sched_getaffinity sched_yield',
	'getpid getppid gettid getuid geteuid getgid getegid getresuid getresgid getgroups getpgrp getpgid setpgid setsid getsid capget',
	'rt_sigaction rt_sigprocmask rt_sigreturn rt_sigsuspend sigaltstack pause nanosleep clock_nanosleep clock_gettime gettimeofday time alarm wait4 waitid exit exit_group restart_syscall',
	'setsockopt getsockopt getsockname getpeername shutdown socketpair recvfrom recvmsg sendmsg',
];

export const UNTOLD: ReadonlySet<string> = new Set(quiet.flatMap(line => line.split(' ')));

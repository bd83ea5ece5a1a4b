// SPDX-License-Identifier: MIT
// Runs a program, node, that gets no io_uring: its event loop makes a ring before any of our code
// runs, and what is done through a ring passes no filter of system calls. Without the right to set
// a filter (root has it) the program runs as it would have.
//
// It is also what may have file capabilities, so that bee-top runs without root: node itself with
// them would give them to every script. It hands them on to this bee-top alone.
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "capable.hpp"
#include "command.hpp"

namespace {

int refuse(const char *why)
{
	(void)std::fprintf(stderr, "bee-top: %s\n", why);
	return 1;
}

void keep_rings_away()
{
	// The number is the same on all architectures.
	std::array<sock_filter, 4> code{{
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_io_uring_setup, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	}};
	sock_fprog filter{code.size(), code.data()};
	syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &filter);
}

} // namespace

int main(int count, char **words)
{
	if (count < 2) {
		(void)std::fputs("usage: bee-start PROGRAM [ARGUMENT ...]\n", stderr);
		return 2;
	}
	if (geteuid() != getuid() || getegid() != getgid())
		return refuse(
			"this copy of bee-start is set-user-id or set-group-id, and does not run "
			"so: whoever starts it would steer it with the rights of another. Take "
			"that away (chmod ug-s); how to do without sudo, `bee-top doctor` says");
	char **environment = environ;
	if (getauxval(AT_SECURE)) {
		if (const char *why = bee::may_hand_on(words))
			return refuse(why);
		if (const char *why = bee::hand_on())
			return refuse(why);
		environment = bee::kept_environment();
	}
	keep_rings_away();
	execve(words[1], words + 1, environment);
	(void)std::fprintf(stderr, "bee-top: cannot run %s: %s\n", words[1], std::strerror(errno));
	return 1;
}

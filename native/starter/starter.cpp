// SPDX-License-Identifier: MIT
// Runs a program, node, that gets no io_uring: its event loop makes a ring before any of our code
// runs, and what is done through a ring passes no filter of system calls. Without the right to set
// a filter (root has it) the program runs as it would have.
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int count, char **words)
{
	if (count < 2) {
		(void)std::fputs("usage: bee-start PROGRAM [ARGUMENT ...]\n", stderr);
		return 2;
	}
	// The number is the same on all architectures.
	std::array<sock_filter, 4> code{{
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_io_uring_setup, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	}};
	sock_fprog filter{code.size(), code.data()};
	syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &filter);
	execv(words[1], words + 1);
	(void)std::fprintf(stderr, "bee-top: cannot run %s: %s\n", words[1], std::strerror(errno));
	return 1;
}

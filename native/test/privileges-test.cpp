// SPDX-License-Identifier: MIT
// Gives up privileges in a process with threads that block all signals, as those of Node's pool do,
// and tries in each what was given up. As root it becomes nobody; as another user it stays who it
// is.
#include "../privileges.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "../every-thread.hpp"
#include "../signals.hpp"

namespace {

std::atomic<int> failures = 0;

void check(bool holds, const std::string &what)
{
	if (holds)
		return;
	failures++;
	(void)std::fprintf(stderr, "privileges-test: not so: %s\n", what.c_str());
}

/** What the calling thread is and may do, seen by the kernel. */
void examine(const std::string &who, uid_t uid)
{
	std::array<uid_t, 3> uids{};
	std::array<gid_t, 3> gids{};
	getresuid(uids.data(), &uids[1], &uids[2]);
	getresgid(gids.data(), &gids[1], &gids[2]);
	check(uids == std::array{uid, uid, uid}, who + " is the user");
	check(uid != 65534 || gids == std::array<gid_t, 3>{65534, 65534, 65534},
	      who + " is of the group");
	check(uid != 65534 || getgroups(0, nullptr) == 1, who + " is of one group beside");
	const std::string standing = bee::standing_of(std::to_string(gettid()));
	for (const char *set : {"CapInh", "CapPrm", "CapEff", "CapAmb"})
		check(standing.find(std::string(set) + ":\t0000000000000000\n") !=
			      std::string::npos,
		      who + " has an empty " + set);
	check(prctl(PR_GET_SECCOMP) == -1 && errno == ENOSYS, who + " may not ask");
	check(standing.find("NoNewPrivs:\t1\n") != std::string::npos, who + " gains none by exec");
	std::string program = "/bin/true";
	const std::array<char *, 2> arguments{program.data(), nullptr};
	check(execv(program.data(), arguments.data()) == -1 && errno == EPERM,
	      who + " starts no program");
	check(socket(AF_UNIX, SOCK_STREAM, 0) == -1 && errno == EPERM, who + " makes no socket");
	check(fork() == -1 && errno == EPERM, who + " makes no process");
	check(syscall(SYS_bpf, 0, nullptr, 0) == -1 && errno == EPERM, who + " makes no map");
	check(syscall(SYS_bpf, 1, nullptr, 0) == -1 && errno != EPERM && errno != ENOSYS,
	      who + " still looks into maps");
	check(setresuid(0, 0, 0) == -1, who + " cannot go back");
	// Attempts with arguments that would be wrong (EFAULT, EINVAL ...) if they were allowed.
	const auto refused = [&](long call, const std::string &what) {
		check(syscall(call, -1, -1, -1, -1, -1, -1) == -1 && errno == EPERM, who + what);
	};
	refused(SYS_ptrace, " traces nobody");
	refused(SYS_process_vm_readv, " reads no memory of others");
	refused(SYS_process_vm_writev, " writes no memory of others");
	refused(SYS_pidfd_getfd, " takes no descriptors of others");
	refused(SYS_io_uring_setup, " makes no ring");
	refused(SYS_perf_event_open, " counts no events");
	refused(SYS_open_by_handle_at, " opens nothing by handle");
	refused(SYS_keyctl, " reaches no keys");
	refused(SYS_unshare, " makes no namespaces");
	refused(SYS_setns, " enters no namespaces");
	refused(SYS_mount, " mounts nothing");
	refused(SYS_connect, " connects to nothing");
	check(syscall(SYS_init_module, nullptr, 0, "") == -1 && errno == ENOSYS,
	      who + " loads no module");
	// Nothing in its lower half; where it were allowed, the kernel would find no memory there.
	constexpr std::uint64_t high = std::uint64_t{1} << 32U;
	check(syscall(SYS_prlimit64, 0, RLIMIT_CORE, high, nullptr) == -1 && errno == ENOSYS,
	      who + " sets no limits");
	check(open("/etc/shadow", O_RDONLY | O_CLOEXEC) == -1 && errno == EACCES,
	      who + " reads nothing of root's");
}

} // namespace

int main()
{
	const uid_t uid = geteuid() == 0 ? 65534 : geteuid();
	std::atomic<bool> dropped = false;
	std::vector<std::thread> threads;
	{
		const bee::SignalsBlocked blocked;
		for (int number = 0; number < 4; number++)
			threads.emplace_back([&dropped, number, uid] {
				while (!dropped)
					std::this_thread::yield();
				examine("thread " + std::to_string(number), uid);
			});
	}
	std::optional<bee::Becoming> nobody;
	if (geteuid() == 0)
		nobody = bee::Becoming{65534, 65534, {100}};
	const bee::Outcome fault = bee::drop_privileges(nobody);
	check(!fault, "privileges are given up: " + (fault ? fault->what : ""));
	dropped = true;
	for (std::thread &thread : threads)
		thread.join();
	examine("the first thread", uid);
	std::thread([uid] { examine("a later thread", uid); }).join();
	// What looks for leaks at a normal exit takes a process of its own.
	std::_Exit(failures ? 1 : 0);
}

// SPDX-License-Identifier: MIT
// What bee-top still needs rights for once it has given up its own: it opens, when it is asked, the
// few things that were named when it was started, and hands over their descriptors. That are files
// of container runtimes, for reading, and the counting of what BPF programs cost. It reads nothing
// itself, and with what the filter below leaves it can do nothing else.
//
//   bee-help TEMPLATE ...    in which * stands for the id of a container; asked on descriptor 0
//
// It begins with an answer: whether it could give up all other rights. A request is 's', for
// statistics, or the number of a template as one byte and an id of 64 digits. The answer is an
// errno, and a descriptor if that is 0.
#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/capability.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <grp.h>

namespace {

constexpr int flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC;
constexpr std::size_t id_digits = 64;
constexpr uid_t nobody = 65534;

bool keep_only(const std::array<unsigned, 2> &kept)
{
	// In this order: what takes a right away needs one.
	for (unsigned long capability = 0; capability < 64; capability++)
		prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
	if (prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0) || setgroups(0, nullptr) ||
	    setresgid(nobody, nobody, nobody) || setresuid(nobody, nobody, nobody))
		return false;
	__user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
	std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
	for (const unsigned capability : kept) {
		__user_cap_data_struct &word = sets[capability / 32];
		word.permitted = word.effective |= 1U << (capability % 32);
	}
	const rlimit none{0, 0};
	return syscall(SYS_capset, &header, sets.data()) == 0 &&
	       prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
	       prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && setrlimit(RLIMIT_CORE, &none) == 0;
}

bool filter()
{
	scmp_filter_ctx context = seccomp_init(SCMP_ACT_KILL_PROCESS);
	if (!context)
		return false;
	const auto add = [&](int call, unsigned count, scmp_arg_cmp compared) {
		return seccomp_rule_add_array(context, SCMP_ACT_ALLOW, call, count, &compared) == 0;
	};
	bool added = true;
	for (const int call : {SCMP_SYS(recvfrom), SCMP_SYS(sendmsg), SCMP_SYS(close),
			       SCMP_SYS(exit_group), SCMP_SYS(rt_sigreturn)})
		added = added && add(call, 0, {});
	added = added && add(SCMP_SYS(openat), 1, SCMP_A2_32(SCMP_CMP_EQ, flags)) &&
		add(SCMP_SYS(bpf), 1, SCMP_A0_32(SCMP_CMP_EQ, BPF_ENABLE_STATS));
	const bool loaded = added && seccomp_load(context) == 0;
	seccomp_release(context);
	return loaded;
}

int open_statistics()
{
	bpf_attr attributes{};
	attributes.enable_stats.type = BPF_STATS_RUN_TIME;
	return static_cast<int>(
		syscall(SYS_bpf, BPF_ENABLE_STATS, &attributes, sizeof(attributes)));
}

/** A descriptor, or -1 and errno. */
int serve(std::string_view request, const char *const *templates, std::size_t count)
{
	if (request == "s")
		return open_statistics();
	const auto index = static_cast<unsigned char>(request.empty() ? 255 : request[0]);
	const std::string_view id = request.substr(request.empty() ? 0 : 1);
	if (index >= count || id.size() != id_digits ||
	    id.find_first_not_of("0123456789abcdef") != std::string_view::npos) {
		errno = EINVAL;
		return -1;
	}
	std::string path = templates[index];
	if (const std::size_t star = path.find('*'); star != std::string::npos)
		path.replace(star, 1, id);
	return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path.c_str(), flags, 0));
}

bool answer(int error, int fd)
{
	iovec part{&error, sizeof(error)};
	alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> space{};
	msghdr message{};
	message.msg_iov = &part;
	message.msg_iovlen = 1;
	if (fd >= 0) {
		message.msg_control = space.data();
		message.msg_controllen = space.size();
		cmsghdr *header = CMSG_FIRSTHDR(&message);
		header->cmsg_level = SOL_SOCKET;
		header->cmsg_type = SCM_RIGHTS;
		header->cmsg_len = CMSG_LEN(sizeof(int));
		std::memcpy(CMSG_DATA(header), &fd, sizeof(fd));
	}
	return sendmsg(0, &message, MSG_NOSIGNAL) >= 0;
}

} // namespace

int main(int count, char **words)
{
	// Whoever started it has nothing to wait for, and signals of a terminal are not for it.
	if (const pid_t child = fork())
		_exit(child < 0);
	setsid();
	closefrom(1);
	if (!keep_only({CAP_SYS_ADMIN, CAP_DAC_READ_SEARCH}) || !filter()) {
		answer(errno ? errno : EPERM, -1);
		_exit(1);
	}
	answer(0, -1);
	std::array<char, 1 + id_digits + 1> request{};
	for (;;) {
		// It ends with the one who asks.
		const ssize_t length = recv(0, request.data(), request.size(), 0);
		if (length <= 0)
			_exit(0);
		const int fd = serve({request.data(), static_cast<std::size_t>(length)}, words + 1,
				     static_cast<std::size_t>(count - 1));
		const bool told = answer(fd < 0 ? errno : 0, fd);
		if (fd >= 0)
			close(fd);
		if (!told)
			_exit(0);
	}
}

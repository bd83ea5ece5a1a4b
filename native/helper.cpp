// SPDX-License-Identifier: MIT
#include "helper.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

namespace bee {

namespace {

/** It opens a file of the machine's own; who waits longer than that has a disk that hangs. */
constexpr int patience_ms = 500;

Fault broken(int error)
{
	return {error, "the helper does not answer: " + describe(error)};
}

/** What it says: the fault that it met, else what it opened, if anything. */
Outcome hear(int socket, Descriptor &opened)
{
	pollfd waiting{socket, POLLIN, 0};
	int ready = 0;
	while ((ready = poll(&waiting, 1, patience_ms)) < 0 && errno == EINTR) {
	}
	if (ready <= 0)
		return broken(ready ? errno : ETIMEDOUT);
	int error = 0;
	iovec part{&error, sizeof(error)};
	alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> space{};
	msghdr message{};
	message.msg_iov = &part;
	message.msg_iovlen = 1;
	message.msg_control = space.data();
	message.msg_controllen = space.size();
	const ssize_t length = recvmsg(socket, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
	if (length != sizeof(error))
		return broken(length < 0 ? errno : EPIPE);
	if (const cmsghdr *header = CMSG_FIRSTHDR(&message);
	    header && header->cmsg_type == SCM_RIGHTS) {
		int fd = -1;
		std::memcpy(&fd, CMSG_DATA(header), sizeof(fd));
		opened = Descriptor(fd);
	}
	// The kernel hands over no descriptor where we may have no more.
	if (message.msg_flags & MSG_CTRUNC)
		error = EMFILE;
	if (error)
		return Fault{error, describe(error)};
	return {};
}

} // namespace

Outcome start_helper(const std::string &program, const std::vector<std::string> &templates,
		     Descriptor &socket)
{
	std::array<int, 2> ends{};
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()))
		return Fault{errno, "no socket for the helper: " + describe(errno)};
	Descriptor ours(ends[0]);
	const Descriptor theirs(ends[1]);
	std::vector<char *> words{const_cast<char *>(program.c_str())};
	for (const std::string &text : templates)
		words.push_back(const_cast<char *>(text.c_str()));
	words.push_back(nullptr);
	std::array<char *, 1> environment{nullptr};
	posix_spawn_file_actions_t actions;
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, theirs.get(), 0);
	pid_t child = 0;
	const int error = posix_spawn(&child, program.c_str(), &actions, nullptr, words.data(),
				      environment.data());
	posix_spawn_file_actions_destroy(&actions);
	if (error)
		return Fault{error, "the helper cannot be started: " + describe(error)};
	// It goes on as a process that nobody waits for, and speaks first: of what it cannot be.
	int status = 0;
	while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
	}
	if (status)
		return Fault{EAGAIN, "the helper cannot make a process: " + describe(EAGAIN)};
	Descriptor none;
	if (Outcome fault = hear(ours.get(), none))
		return fault;
	socket = std::move(ours);
	return {};
}

Outcome ask_helper(int socket, const std::string &request, Descriptor &opened)
{
	if (send(socket, request.data(), request.size(), MSG_NOSIGNAL) < 0)
		return broken(errno);
	if (Outcome fault = hear(socket, opened))
		return fault;
	if (!opened)
		return broken(EPIPE);
	return {};
}

} // namespace bee

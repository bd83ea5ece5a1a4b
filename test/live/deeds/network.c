/* SPDX-License-Identifier: MIT */
/* Steps on sockets beyond making and connecting them: what they carry, how they end, names of the machine itself, 32-bit calls. */
#include "deed.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>

/* Like socket(2), in numbers: family, type, protocol */
STEP(socket_of)
{
	return kernel_result(socket(number(count, args, 0, 0), number(count, args, 1, 0), number(count, args, 2, 0)));
}

static socklen_t address_of(struct sockaddr_in6 *address, const char *text, long port)
{
	struct sockaddr_in *v4 = (void *)address;

	memset(address, 0, sizeof(*address));
	if (strchr(text, ':')) {
		address->sin6_family = AF_INET6;
		address->sin6_port = htons(port);
		inet_pton(AF_INET6, text, &address->sin6_addr);
		return sizeof(*address);
	}
	v4->sin_family = AF_INET;
	v4->sin_port = htons(port);
	inet_pton(AF_INET, text, &v4->sin_addr);
	return sizeof(*v4);
}

static char payload[1 << 20];

/* socket, bytes, address, port, flags */
STEP(sendto)
{
	struct sockaddr_in6 address;
	socklen_t length = address_of(&address, args[2], number(count, args, 3, 0));

	return kernel_result(sendto(number(count, args, 0, -1), payload, number(count, args, 1, 1), number(count, args, 4, 0),
				    (void *)&address, length));
}

/* socket, how many: one datagram to each of so many ports of this machine */
STEP(scatter)
{
	struct sockaddr_in6 address;
	long sent = 0;

	for (long port = number(count, args, 1, 1); port > 0; port--) {
		socklen_t length = address_of(&address, "127.0.0.1", 1024 + port);

		sent += sendto(number(count, args, 0, -1), payload, 1, 0, (void *)&address, length) == 1;
	}
	return sent;
}

/* socket, bytes: to the other end of a connected socket; by "send", "write" or "sendmsg" */
STEP(send)
{
	int fd = number(count, args, 0, -1);
	struct iovec part = {payload, number(count, args, 1, 1)};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};

	if (count > 2 && !strcmp(args[2], "write"))
		return kernel_result(write(fd, payload, part.iov_len));
	if (count > 2 && !strcmp(args[2], "sendmsg"))
		return kernel_result(sendmsg(fd, &message, 0));
	return kernel_result(send(fd, payload, part.iov_len, 0));
}

/* socket; "from" asks who sent it, "read", "recvmsg", "peek" */
STEP(receive)
{
	int fd = number(count, args, 0, -1);
	struct sockaddr_in6 address;
	socklen_t length = sizeof(address);
	struct iovec part = {payload, sizeof(payload)};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_name = &address, .msg_namelen = length};
	const char *how = count > 1 ? args[1] : "";

	if (!strcmp(how, "from"))
		return kernel_result(recvfrom(fd, payload, sizeof(payload), 0, (void *)&address, &length));
	if (!strcmp(how, "read"))
		return kernel_result(read(fd, payload, sizeof(payload)));
	if (!strcmp(how, "recvmsg"))
		return kernel_result(recvmsg(fd, &message, 0));
	return kernel_result(recv(fd, payload, sizeof(payload), !strcmp(how, "peek") ? MSG_PEEK : 0));
}

#define MESSAGES 8

/* socket, how many, bytes of each, address, port; or without an address: receives as many */
STEP(messages)
{
	struct sockaddr_in6 addresses[MESSAGES];
	struct mmsghdr messages[MESSAGES] = {};
	struct iovec parts[MESSAGES];
	int fd = number(count, args, 0, -1), all = number(count, args, 1, 1);
	bool sends = count > 3;

	for (int i = 0; i < all && i < MESSAGES; i++) {
		parts[i] = (struct iovec){payload + 4096 * i, sends ? number(count, args, 2, 1) : 4096};
		messages[i].msg_hdr = (struct msghdr){.msg_iov = parts + i, .msg_iovlen = 1, .msg_name = addresses + i};
		messages[i].msg_hdr.msg_namelen =
			sends ? address_of(addresses + i, args[3], number(count, args, 4, 0)) : sizeof(*addresses);
	}
	return kernel_result(sends ? sendmmsg(fd, messages, all, 0) : recvmmsg(fd, messages, all, MSG_WAITFORONE, NULL));
}

/* from, to, bytes: over a connection, both ends of which are here */
STEP(carry)
{
	int from = number(count, args, 0, -1), to = number(count, args, 1, -1);
	long bytes = number(count, args, 2, 1), sent = 0, received = 0;

	while (received < bytes) {
		long part = sent < bytes ? send(from, payload, bytes - sent < 65536 ? bytes - sent : 65536, MSG_DONTWAIT) : 0;

		if (part > 0)
			sent += part;
		part = recv(to, payload, sizeof(payload), MSG_DONTWAIT);
		if (part > 0)
			received += part;
	}
	return received;
}

/* Until the other end has closed; the bytes that came. */
STEP(receive_all)
{
	long all = 0, part;

	while ((part = recv(number(count, args, 0, -1), payload, sizeof(payload), 0)) > 0)
		all += part;
	return part < 0 ? -errno : all;
}

STEP(shutdown)
{
	return kernel_result(shutdown(number(count, args, 0, -1), number(count, args, 1, SHUT_WR)));
}

/* Closing it then resets the connection. */
STEP(no_linger)
{
	const struct linger none = {1, 0};

	return kernel_result(setsockopt(number(count, args, 0, -1), SOL_SOCKET, SO_LINGER, &none, sizeof(none)));
}

/* Waits until the socket can be written to, or has failed; its error. */
STEP(settled)
{
	struct pollfd wanted = {number(count, args, 0, -1), POLLOUT, 0};
	int error = 0;
	socklen_t length = sizeof(error);

	poll(&wanted, 1, 10000);
	getsockopt(wanted.fd, SOL_SOCKET, SO_ERROR, &error, &length);
	return -error;
}

/* Gives up a handshake after so many SYNs again. */
STEP(syn_retries)
{
	int retries = number(count, args, 1, 1);

	return kernel_result(setsockopt(number(count, args, 0, -1), IPPROTO_TCP, TCP_SYNCNT, &retries, sizeof(retries)));
}

/* bind or connect, socket, name; @ in front makes it abstract, and ! is a NUL in it */
STEP(unix_name)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	size_t length = strlen(args[2]);
	int fd = number(count, args, 1, -1);

	memcpy(address.sun_path, args[2], length < sizeof(address.sun_path) ? length : sizeof(address.sun_path));
	if (*args[2] == '@')
		for (size_t i = 0; i < length; i++)
			if (i == 0 || address.sun_path[i] == '!')
				address.sun_path[i] = 0;
	length += offsetof(struct sockaddr_un, sun_path);
	return kernel_result(strcmp(args[0], "bind") ? connect(fd, (void *)&address, length) : bind(fd, (void *)&address, length));
}

static void *low(size_t length)
{
	void *memory = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);

	if (memory == MAP_FAILED)
		give_up("memory below 4 GiB");
	return memory;
}

/* An address where 32-bit calls can see it; its place in memory. */
STEP(low_address)
{
	struct sockaddr_in6 *address = low(sizeof(*address));

	address_of(address, args[0], number(count, args, 1, 0));
	return (long)address;
}

/* So many words, and each its own; their place in memory. */
STEP(low_words)
{
	uint32_t *words = low(4096);

	for (int i = 0; i < count; i++)
		words[i] = number(count, args, i, 0);
	return (long)words;
}

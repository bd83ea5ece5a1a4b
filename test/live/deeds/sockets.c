/* SPDX-License-Identifier: MIT */
/* Steps on sockets. */
#include "deed.h"

#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>

/* inet, inet6 or unix; stream or dgram; nonblock */
STEP(socket)
{
	int family = !strcmp(args[0], "inet6") ? AF_INET6 : !strcmp(args[0], "inet") ? AF_INET : AF_UNIX;
	int type = !strcmp(args[1], "dgram") ? SOCK_DGRAM : SOCK_STREAM;

	return kernel_result(socket(family, type | (count > 2 ? SOCK_NONBLOCK : 0), 0));
}

union address {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
	struct sockaddr_un local;
};

/* An address (with a colon IPv6, with a slash a path) and a port. */
static socklen_t address_of(union address *address, const char *text, long port)
{
	memset(address, 0, sizeof(*address));
	if (*text == '/') {
		address->any.sa_family = AF_UNIX;
		strncpy(address->local.sun_path, text, sizeof(address->local.sun_path) - 1);
		return sizeof(address->local);
	}
	if (strchr(text, ':')) {
		address->any.sa_family = AF_INET6;
		address->v6.sin6_port = htons(port);
		inet_pton(AF_INET6, text, &address->v6.sin6_addr);
		return sizeof(address->v6);
	}
	address->any.sa_family = AF_INET;
	address->v4.sin_port = htons(port);
	inet_pton(AF_INET, text, &address->v4.sin_addr);
	return sizeof(address->v4);
}

/* socket, address, port */
STEP(bind)
{
	union address address;
	socklen_t length = address_of(&address, args[1], number(count, args, 2, 0));

	return kernel_result(bind(number(count, args, 0, -1), &address.any, length));
}

STEP(connect)
{
	union address address;
	socklen_t length = address_of(&address, args[1], number(count, args, 2, 0));

	return kernel_result(connect(number(count, args, 0, -1), &address.any, length));
}

STEP(listen)
{
	return kernel_result(listen(number(count, args, 0, -1), number(count, args, 1, 1)));
}

STEP(accept)
{
	return kernel_result(syscall(SYS_accept, number(count, args, 0, -1), NULL, NULL));
}

STEP(accept4)
{
	return kernel_result(accept4(number(count, args, 0, -1), NULL, NULL, number(count, args, 1, 0)));
}

static void tell(const char *name, const union address *address)
{
	char text[INET6_ADDRSTRLEN];

	if (address->any.sa_family == AF_INET6)
		inet_ntop(AF_INET6, &address->v6.sin6_addr, text, sizeof(text));
	else
		inet_ntop(AF_INET, &address->v4.sin_addr, text, sizeof(text));
	fact(name, "%s", text);
}

/* Both ends, as the kernel tells the process itself. */
STEP(ends)
{
	int fd = number(count, args, 0, -1);
	union address address;
	socklen_t length = sizeof(address);

	if (!getsockname(fd, &address.any, &length)) {
		tell("local_address", &address);
		fact("local_port", "%d", ntohs(address.v6.sin6_port));
	}
	length = sizeof(address);
	if (!getpeername(fd, &address.any, &length)) {
		tell("remote_address", &address);
		fact("remote_port", "%d", ntohs(address.v6.sin6_port));
	}
	return 0;
}

/* No descriptors from this number on. */
STEP(descriptor_limit)
{
	const struct rlimit limit = {number(count, args, 0, 0), number(count, args, 0, 0)};

	return kernel_result(setrlimit(RLIMIT_NOFILE, &limit));
}

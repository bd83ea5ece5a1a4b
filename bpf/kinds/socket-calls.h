/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The calls on sockets under one name each, however they were made: an i386 program has them twice,
 * as calls of their own (since 4.3) and as socketcall(2), whose arguments lie in the caller's
 * memory.
 */
#pragma once

#include "sockets.h"

#define EAGAIN 11
#define ECONNRESET 104
#define ETIMEDOUT 110
#define ECANCELED 125
#define ERESTARTSYS 512

#define IPPROTO_TCP 6
#define TCP_ESTABLISHED 1 /* net/tcp_states.h */
#define TCP_SYN_SENT 2
#define TCP_SYN_RECV 3
#define TCP_CLOSE 7
#define TCP_CLOSE_WAIT 8
#define TCP_LISTEN 10

/* As socketcall numbers them (linux/net.h). */
enum socket_operation {
	SOCKET_MAKE = 1,
	SOCKET_BIND = 2,
	SOCKET_CONNECT = 3,
	SOCKET_LISTEN = 4,
	SOCKET_ACCEPT = 5,
	SOCKET_SEND = 9,
	SOCKET_RECEIVE = 10,
	SOCKET_SENDTO = 11,
	SOCKET_RECVFROM = 12,
	SOCKET_SENDMSG = 16,
	SOCKET_RECVMSG = 17,
	SOCKET_ACCEPT4 = 18,
	SOCKET_RECVMMSG = 19,
	SOCKET_SENDMMSG = 20,
};

#define SOCKETCALL COMPAT(102)

struct socket_call {
	u32 operation; /* one of enum socket_operation, or any other number of socketcall's */
	u64 args[6];
};

/* What a call of one of these numbers asks for, which is 0 where socketcall's arguments cannot be
 * read. */
static __always_inline void socket_call_of(const struct bee_call *call, u32 operation,
					   struct socket_call *asked)
{
	u32 words[6] = {};

	asked->operation = operation;
	if (call->number != SOCKETCALL) {
		for (int i = 0; i < 6; i++)
			asked->args[i] = call->args[i];
		return;
	}
	asked->operation = call->args[0];
	/* Each takes as many words as it has arguments; the page may end behind the third. */
	if (bpf_probe_read_user(words, sizeof(words), (void *)call->args[1]) &&
	    bpf_probe_read_user(words, 12, (void *)call->args[1]) &&
	    bpf_probe_read_user(words, 8, (void *)call->args[1]))
		asked->operation = 0;
	for (int i = 0; i < 6; i++)
		asked->args[i] = words[i];
}

#define ACCEPT_NUMBERS 43, 288, COMPAT(364), SOCKETCALL

static __always_inline bool is_accept(const struct bee_call *call, struct socket_call *asked)
{
	if (call->number != 43 && call->number != 288 && call->number != COMPAT(364) &&
	    call->number != SOCKETCALL)
		return false;
	socket_call_of(call, SOCKET_ACCEPT, asked);
	return asked->operation == SOCKET_ACCEPT || asked->operation == SOCKET_ACCEPT4;
}

/* struct sockaddr_in and sockaddr_in6, as far as they are needed. */
struct asked_address {
	__u16 family;
	__be16 port;
	union {
		__u8 v4[4];
		struct {
			__u32 flow;
			__u8 v6[16];
		};
	};
};

/* An address in the caller's memory; false if it is not one of the internet. */
static __always_inline bool address_asked(bee_ip *address, bee_port *port, const void *from)
{
	struct asked_address asked = {};

	if (bpf_probe_read_user(&asked, sizeof(asked), from) &&
	    bpf_probe_read_user(&asked, 8, from)) /* an IPv4 address may end where the page does */
		return false;
	*port = bpf_ntohs(asked.port);
	if (asked.family == AF_INET6) {
		__builtin_memcpy(address->bytes, asked.v6, 16);
		return true;
	}
	__builtin_memset(address->bytes, 0, 16);
	if (asked.family != AF_INET)
		return false;
	__builtin_memcpy(address->bytes, asked.v4, 4);
	return true;
}

/* Whether some descriptor stands for this socket; the kernel has some of its own (file servers,
 * MPTCP). */
static __always_inline bool has_file(u64 sock)
{
	u64 socket = (u64)kernel_get(struct sock, sock, sk_socket);

	return socket && kernel_get(struct socket, socket, file);
}

/* Both ends of a TCP socket that is closing: by then it has no port of its own any more, yet knows
 * its name. */
static __always_inline void closing_ends(struct bee_endpoints *ends, u64 sock)
{
	endpoints_fill(ends, sock);
	if (!ends->local_port)
		ends->local_port = bpf_ntohs(kernel_get(struct inet_sock, sock, inet_sport));
}

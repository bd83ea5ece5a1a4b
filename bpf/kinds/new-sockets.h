/* SPDX-License-Identifier: GPL-2.0-only */
/* Sockets as they are made: which of them see or forge what is not theirs. */
#pragma once

#include "socket-calls.h"

#define AF_PACKET 17
#define SOCK_RAW 3
#define SOCK_TYPE 0xf

#define MAKE_NUMBERS 41, COMPAT(359), SOCKETCALL

static __always_inline bool is_make(const struct bee_call *call, struct socket_call *asked)
{
	if (call->number != 41 && call->number != COMPAT(359) && call->number != SOCKETCALL)
		return false;
	socket_call_of(call, SOCKET_MAKE, asked);
	return asked->operation == SOCKET_MAKE;
}

/* With a netlink socket, or one of Bluetooth, "raw" is just how it is. */
static __always_inline bool is_raw(const struct socket_call *asked)
{
	u32 family = asked->args[0], type = asked->args[1] & SOCK_TYPE;

	return family == AF_PACKET ||
	       ((family == AF_INET || family == AF_INET6) && type == SOCK_RAW);
}

struct new_socket {
	bee_result result; /* the descriptor, or -errno */
	bee_socket_family domain;
	bee_socket_type type;
	__u32 protocol; /* as it was asked for: IPPROTO_*, NETLINK_*, or ETH_P_* in network byte
			   order */
};

static __always_inline void new_socket_fill(struct new_socket *made, bee_result result,
					    const struct socket_call *asked)
{
	made->result = result;
	made->domain = asked->args[0];
	made->type = asked->args[1];
	made->protocol = asked->args[2];
}

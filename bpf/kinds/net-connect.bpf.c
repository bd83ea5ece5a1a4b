/* SPDX-License-Identifier: GPL-2.0-only */
/* A TCP or UDP socket was connected, or tried to be. */
#include "sockets.h"

struct net_connect {
	struct bee_header header;
	bee_result result; /* -EINPROGRESS: the socket does not block, and whether it came about is
			      not known yet */
	struct bee_endpoints ends;
};
BEE_RECORD(net_connect);

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

/* A connect that failed leaves no remote end in the socket: the one that was asked for is in the
 * caller's memory. */
static __always_inline void remote_as_asked(struct bee_endpoints *ends, const void *from)
{
	struct asked_address asked = {};

	if (bpf_probe_read_user(&asked, sizeof(asked), from) &&
	    bpf_probe_read_user(&asked, 8, from)) /* an IPv4 address may end where the page does */
		return;
	ends->remote_port = bpf_ntohs(asked.port);
	if (asked.family == AF_INET6) {
		__builtin_memcpy(ends->remote_address.bytes, asked.v6, 16);
	} else if (asked.family == AF_INET) {
		__builtin_memset(ends->remote_address.bytes, 0, 16);
		__builtin_memcpy(ends->remote_address.bytes, asked.v4, 4);
	}
}

SYSCALL_EXIT(net_connect, 42, COMPAT(362))
{
	struct net_connect *event;
	struct bee_slot *slot;
	u64 sock;

	if (call->number != 42 && call->number != COMPAT(362))
		return;
	sock = inet_socket_of(call->task, call->args[0]);
	if (!sock)
		return;
	slot = bee_begin_call(call, net_connect, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	endpoints_fill(&event->ends, sock);
	if (call->result < 0)
		remote_as_asked(&event->ends, (void *)call->args[1]);
	bee_end(slot, VITAL);
}

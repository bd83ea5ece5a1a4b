/* SPDX-License-Identifier: GPL-2.0-only */
/* A socket began to take connections. */
#include "socket-calls.h"

struct net_listen {
	struct bee_header header;
	bee_result result;
	__u32 backlog;
	struct bee_endpoints ends;
};
BEE_RECORD(net_listen);

SYSCALL_EXIT(net_listen, 50, COMPAT(363), SOCKETCALL)
{
	struct net_listen *event;
	struct socket_call asked;
	struct bee_slot *slot;
	u64 sock;

	if (call->number != 50 && call->number != COMPAT(363) && call->number != SOCKETCALL)
		return;
	socket_call_of(call, SOCKET_LISTEN, &asked);
	if (asked.operation != SOCKET_LISTEN)
		return;
	sock = inet_sock_of_file(bee_file_of(call->task, asked.args[0]));
	if (!sock)
		return;
	slot = bee_begin_call(call, net_listen, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->backlog = asked.args[1];
	endpoints_fill(&event->ends, sock);
	bee_end(slot, VITAL);
}

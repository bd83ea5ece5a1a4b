/* SPDX-License-Identifier: GPL-2.0-only */
/* A socket took an address and a port of this machine, or could not. */
#include "socket-calls.h"

struct net_bind {
	struct bee_header header;
	bee_result result;
	struct bee_endpoints ends; /* of a failure the local end is the one that was asked for */
};
BEE_RECORD(net_bind);

SYSCALL_EXIT(net_bind, 49, COMPAT(361), SOCKETCALL)
{
	struct net_bind *event;
	struct socket_call asked;
	struct bee_slot *slot;
	u64 sock;

	if (call->number != 49 && call->number != COMPAT(361) && call->number != SOCKETCALL)
		return;
	socket_call_of(call, SOCKET_BIND, &asked);
	if (asked.operation != SOCKET_BIND)
		return;
	sock = inet_sock_of_file(bee_file_of(call->task, asked.args[0]));
	if (!sock)
		return;
	slot = bee_begin_call(call, net_bind, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	endpoints_fill(&event->ends, sock);
	if (call->result < 0)
		address_asked(&event->ends.local_address, &event->ends.local_port,
			      (void *)asked.args[1]);
	bee_end(slot, VITAL);
}

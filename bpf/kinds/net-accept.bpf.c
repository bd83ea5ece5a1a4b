/* SPDX-License-Identifier: GPL-2.0-only */
/* A listening socket took a connection. */
#include "sockets.h"

struct net_accept {
	struct bee_header header;
	bee_result result; /* the new descriptor, or -errno */
	struct bee_endpoints ends;
};
BEE_RECORD(net_accept);

#define EAGAIN 11
#define ERESTARTSYS 512

/* accept, accept4 */
SYSCALL_EXIT(net_accept, 43, 288, COMPAT(364))
{
	struct net_accept *event;
	struct bee_slot *slot;
	u64 sock;

	if (call->number != 43 && call->number != 288 && call->number != COMPAT(364))
		return;
	/* "Nobody is there" is the answer to a question, and an interrupted call comes again:
	 * neither happened to anybody. */
	if (call->result == -EAGAIN || call->result == -ERESTARTSYS)
		return;
	/* Of a failure the listening socket tells where. */
	sock = inet_socket_of(call->task, call->result >= 0 ? call->result : (int)call->args[0]);
	if (!sock)
		return;
	slot = bee_begin_call(call, net_accept, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	endpoints_fill(&event->ends, sock);
	bee_end(slot, BULK);
}

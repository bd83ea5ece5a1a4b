/* SPDX-License-Identifier: GPL-2.0-only */
/* A socket of any other kind was made. */
#include "new-sockets.h"

struct net_socket {
	struct bee_header header;
	struct new_socket made;
};
BEE_RECORD(net_socket);

SYSCALL_EXIT(net_socket, MAKE_NUMBERS)
{
	struct socket_call asked;
	struct bee_slot *slot;

	if (!is_make(call, &asked) || is_raw(&asked))
		return;
	slot = bee_begin_call(call, net_socket, sizeof(struct net_socket));
	if (!slot)
		return;
	new_socket_fill(&((struct net_socket *)slot->record)->made, call->result, &asked);
	bee_end(slot, BULK);
}

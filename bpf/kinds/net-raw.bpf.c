/* SPDX-License-Identifier: GPL-2.0-only */
/* A socket was made that takes packets as they are on the wire, or forges them. */
#include "new-sockets.h"

struct net_raw {
	struct bee_header header;
	struct new_socket made;
};
BEE_RECORD(net_raw);

SYSCALL_EXIT(net_raw, MAKE_NUMBERS)
{
	struct socket_call asked;
	struct bee_slot *slot;

	if (!is_make(call, &asked) || !is_raw(&asked))
		return;
	slot = bee_begin_call(call, net_raw, sizeof(struct net_raw));
	if (!slot)
		return;
	new_socket_fill(&((struct net_raw *)slot->record)->made, call, &asked);
	bee_end(slot, VITAL);
}

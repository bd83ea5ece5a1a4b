/* SPDX-License-Identifier: GPL-2.0-only */
/* A socket of the machine itself was connected, or given a name. */
#include "socket-calls.h"

enum unix_operation { UNIX_OPERATION_CONNECT = 1, UNIX_OPERATION_BIND = 2 };
enum unix_type { UNIX_TYPE_STREAM = 1, UNIX_TYPE_DGRAM = 2, UNIX_TYPE_SEQPACKET = 5 };

struct net_unix {
	struct bee_header header;
	bee_result result;
	enum unix_operation operation;
	enum unix_type type;
	bee_pid peer; /* who listens there; 0 if not known, as with datagrams */
	bee_str path; /* the kernel's, or (marked unresolved) the caller's own; an abstract name
			 starts with @ and may hold any byte */
	bee_bool abstract;
};
BEE_RECORD(net_unix);

#define AF_UNIX 1
#define UNIX_NAME 108 /* sun_path */

/* The name as the caller gave it: up to its NUL, or of an abstract one all bytes. */
static __always_inline void unix_name(struct bee_slot *slot, const void *from, u32 length)
{
	struct net_unix *event = (void *)slot->record;
	u32 at = bee_tail(slot);
	char *name = slot->record + at;
	long found;

	if (length <= 2)
		return;
	length -= 2;
	if (length > UNIX_NAME)
		length = UNIX_NAME;
	if (bpf_probe_read_user(name, length, from + 2))
		return;
	if (!*name) {
		*name = '@';
		event->abstract = 1;
		bee_grow(slot, &event->path, at, length);
		return;
	}
	bee_mark(slot, BEE_MARK_UNRESOLVED);
	/* One that takes all of its room has no NUL at its end. */
	name[length] = 0;
	found = bpf_probe_read_kernel_str(slot->back, UNIX_NAME + 1, name);
	if (found > 1)
		bee_grow(slot, &event->path, at, found - 1);
}

/* The file that a socket, or the one it is connected to, is bound to; false if there is none. */
static __always_inline bool unix_path(struct bee_slot *slot, const struct bee_call *call, u64 sock)
{
	struct net_unix *event = (void *)slot->record;
	u64 dentry = (u64)BPF_CORE_READ((struct unix_sock *)sock, path.dentry);

	if (!dentry)
		return false;
	bee_add_path(slot, &event->path, dentry,
		     (u64)BPF_CORE_READ((struct unix_sock *)sock, path.mnt), call->task);
	return true;
}

SYSCALL_EXIT(net_unix, 42, 49, COMPAT(361), COMPAT(362), SOCKETCALL)
{
	bool connects = call->number == 42 || call->number == COMPAT(362);
	struct socket_call asked;
	struct net_unix *event;
	struct bee_slot *slot;
	u64 sock, named;

	if (!connects && call->number != 49 && call->number != COMPAT(361) &&
	    call->number != SOCKETCALL)
		return;
	socket_call_of(call, connects ? SOCKET_CONNECT : SOCKET_BIND, &asked);
	if (asked.operation != SOCKET_CONNECT && asked.operation != SOCKET_BIND)
		return;
	connects = asked.operation == SOCKET_CONNECT;
	sock = sock_of_file(bee_file_of(call->task, asked.args[0]));
	if (!sock || kernel_get(struct sock, sock, __sk_common.skc_family) != AF_UNIX)
		return;
	slot = bee_begin_call(call, net_unix, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->operation = connects ? UNIX_OPERATION_CONNECT : UNIX_OPERATION_BIND;
	event->type = kernel_get(struct sock, sock, sk_type);
	named = connects ? (u64)BPF_CORE_READ((struct unix_sock *)sock, peer) : sock;
	if (connects && call->result == 0)
		event->peer = BPF_CORE_READ((struct sock *)sock, sk_peer_pid, numbers[0].nr);
	if (call->result || !named || !unix_path(slot, call, named))
		unix_name(slot, (void *)asked.args[1], asked.args[2]);
	bee_end(slot, BULK);
}

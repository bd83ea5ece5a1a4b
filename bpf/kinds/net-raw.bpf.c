/* SPDX-License-Identifier: GPL-2.0-only */
/* A socket was made that takes packets as they are on the wire, or forges them. */
#include "new-sockets.h"
#include "../uring.h"

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
	new_socket_fill(&((struct net_raw *)slot->record)->made, call->result, &asked);
	bee_end(slot, VITAL);
}

#define IORING_OP_SOCKET 45

SEC("tp_btf/io_uring_complete")
int net_raw__io_uring_complete(u64 *ctx)
{
	const struct task_struct *task = current_task();
	const struct io_kiocb *request = (void *)ctx[1];
	struct io_socket *socket = (void *)request;
	struct socket_call asked = {};
	struct net_raw *event;
	struct bee_slot *slot;

	if (!request || kernel_get(struct io_kiocb, request, opcode) != IORING_OP_SOCKET ||
	    !bpf_core_type_exists(struct io_socket))
		return 0;
	asked.args[0] = (u32)BPF_CORE_READ(socket, domain);
	asked.args[1] = (u32)BPF_CORE_READ(socket, type);
	asked.args[2] = (u32)BPF_CORE_READ(socket, protocol);
	if (!is_raw(&asked))
		return 0;
	slot = bee_begin_uring(task, net_raw, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	new_socket_fill(&event->made, uring_result(ctx), &asked);
	bee_end(slot, VITAL);
	return 0;
}

/* SPDX-License-Identifier: GPL-2.0-only */
/* A socket began to take connections. */
#include "socket-calls.h"
#include "../uring.h"

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

#define IORING_OP_LISTEN 57

SEC("tp_btf/io_uring_complete")
int net_listen__io_uring_complete(u64 *ctx)
{
	const struct task_struct *task = current_task();
	const struct io_kiocb *request = (void *)ctx[1];
	struct net_listen *event;
	struct bee_slot *slot;
	u64 sock;

	if (!request || kernel_get(struct io_kiocb, request, opcode) != IORING_OP_LISTEN ||
	    !bpf_core_type_exists(struct io_listen))
		return 0;
	sock = inet_sock_of_file((u64)kernel_get(struct io_kiocb, request, file));
	if (!sock)
		return 0;
	slot = bee_begin_uring(task, net_listen, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	event->result = uring_result(ctx);
	event->backlog = BPF_CORE_READ((struct io_listen *)request, backlog);
	endpoints_fill(&event->ends, sock);
	bee_end(slot, VITAL);
	return 0;
}

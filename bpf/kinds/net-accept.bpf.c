/* SPDX-License-Identifier: GPL-2.0-only */
/* A listening socket took a connection. */
#include "socket-calls.h"
#include "../uring.h"

struct net_accept {
	struct bee_header header;
	bee_result result; /* the new descriptor, or -errno */
	struct bee_endpoints ends;
};
BEE_RECORD(net_accept);

SYSCALL_EXIT(net_accept, ACCEPT_NUMBERS)
{
	struct net_accept *event;
	struct socket_call asked;
	struct bee_slot *slot;
	u64 sock;

	/* "Nobody is there" is the answer to a question, and an interrupted call comes again:
	 * neither happened to anybody. */
	if (call->result == -EAGAIN || call->result == -ERESTARTSYS || !is_accept(call, &asked))
		return;
	/* Of a failure the listening socket tells where. */
	sock = inet_sock_of_file(
		bee_file_of(call->task, call->result >= 0 ? call->result : asked.args[0]));
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

#define IORING_OP_ACCEPT 13

/*
 * An accept by io_uring may ask once and be answered often (5.19). Such answers name no request,
 * only the ring and the number that the asker gave it.
 */
struct accept_key {
	u64 ring, user_data;
};
struct accept_asked {
	bool in_slot; /* of the ring's own table: the result is no descriptor then */
};
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 1024); /* listening sockets of rings; beyond it the one that was asked
				      first is forgotten */
	__type(key, struct accept_key);
	__type(value, struct accept_asked);
} uring_accepts SEC(".maps");

static __always_inline bool accepts_into_slot(const struct io_kiocb *request)
{
	struct io_accept *accept = (void *)request;

	return bpf_core_type_exists(struct io_accept) && bpf_core_field_exists(accept->file_slot) &&
	       BPF_CORE_READ(accept, file_slot);
}

SEC("tp_btf/io_uring_submit_req")
int net_accept__io_uring_submit_req(u64 *ctx)
{
	const struct io_kiocb *request = kernel_plain(struct io_kiocb, ctx[0]);
	struct accept_asked asked = {};
	struct accept_key key;

	if (request->opcode != IORING_OP_ACCEPT || !bpf_core_field_exists(request->cqe))
		return 0;
	key = (struct accept_key){(u64)request->ctx, request->cqe.user_data};
	asked.in_slot = accepts_into_slot(request);
	bpf_map_update_elem(&uring_accepts, &key, &asked, BPF_ANY);
	return 0;
}

/* The socket that an answer is about; 0 if it is none to an accept, or not of the internet. */
static __always_inline u64 uring_accepted(const u64 *ctx, int result,
					  const struct task_struct *task)
{
	const struct io_kiocb *request = (void *)ctx[1];
	struct accept_asked *asked;
	struct accept_key key = {};

	if (request) {
		if (kernel_get(struct io_kiocb, request, opcode) != IORING_OP_ACCEPT)
			return 0;
		if (result < 0 || accepts_into_slot(request))
			return inet_sock_of_file((u64)kernel_get(struct io_kiocb, request, file));
	} else {
		key.ring = ctx[0];
		key.user_data = bpf_core_type_exists(btf_trace_io_uring_complete___with_entry)
					? BPF_CORE_READ((struct io_uring_cqe *)ctx[2], user_data)
					: ctx[2];
		asked = bpf_map_lookup_elem(&uring_accepts, &key);
		if (!asked || asked->in_slot || result < 0)
			return 0;
	}
	return inet_sock_of_file(bee_file_of(task, result));
}

SEC("tp_btf/io_uring_complete")
int net_accept__io_uring_complete(u64 *ctx)
{
	const struct task_struct *task = current_task();
	int result = uring_result(ctx);
	struct net_accept *event;
	struct bee_slot *slot;
	u64 sock;

	/* Called off when its ring went away, by a thread of the kernel's: nobody's deed. */
	if (result == -EAGAIN || result == -ECANCELED)
		return 0;
	sock = uring_accepted(ctx, result, task);
	if (!sock)
		return 0;
	slot = bee_begin_uring(task, net_accept, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	event->result = result;
	endpoints_fill(&event->ends, sock);
	bee_end(slot, BULK);
	return 0;
}

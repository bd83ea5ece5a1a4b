/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A TCP connection ended.
 *
 * It ends in the context of whoever its last segment arrives at. So its owner is kept from the
 * moment when the context was right: who connected it, who accepted it, for those that were there
 * before us who had it open when we began; and where all of that is missing, who closed it. If
 * nobody is known the record says process 0.
 */
#include "socket-calls.h"
#include "../uring.h"

enum tcp_closer {
	TCP_CLOSER_LOCAL = 1,
	TCP_CLOSER_REMOTE = 2,
	TCP_CLOSER_NOBODY = 3, /* it was given up, see the error */
};

struct net_close {
	struct bee_header header;
	bee_duration_ns duration; /* since it was established; 0 if that was before us */
	bee_bytes bytes_sent;     /* of the program's own, each byte once */
	bee_bytes bytes_received;
	bee_result result; /* 0, or the error that ended it: -ECONNRESET, -ETIMEDOUT ... */
	__u32 segments_sent;
	__u32 segments_received;
	__u32 retransmits;
	__u32 rtt_us;              /* smoothed */
	enum tcp_closer closed_by; /* who was first */
	struct bee_endpoints ends;
	bee_bool reset; /* by a RST, and not by a FIN of each side */
};
BEE_RECORD(net_close);

#define EPIPE 32
#define TCP_FIN_WAIT1 4
#define TCP_FIN_WAIT2 5
#define TCP_LAST_ACK 9
#define TCP_CLOSING 11

struct connection {
	struct bee_header who;
	bee_ktime_ns since;
};
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__uint(max_entries, 65536); /* connections at one time; of those beyond it only who closes
				       them is known */
	__type(key, u64);
	__type(value, struct connection);
} connections SEC(".maps");

/* Keeps a connection as that of this task, or as nobody's. */
static __always_inline void connection_keep(u64 sock, const struct task_struct *task,
					    bee_ktime_ns since, u64 flags)
{
	struct connection connection = {.since = since};

	if (task) {
		bee_fill_header(&connection.who, uring_asker(task), net_close);
		connection.who.tid = task->pid;
	}
	bpf_map_update_elem(&connections, &sock, &connection, flags);
}

static __always_inline void connection_end(u64 address, int from)
{
	const struct connection *connection = bpf_map_lookup_elem(&connections, &address);
	const struct tcp_sock *tcp = (void *)address;
	const struct bee_header nobody = {};
	struct net_close *event;
	struct bee_slot *slot;
	int error;

	if (!connection || !connection->who.tgid) {
		if (scope_by_pid || scope_by_uid)
			return;
	}
	slot = bee_begin_for(connection ? &connection->who : &nobody, net_close, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	if (connection && connection->since)
		event->duration = event->header.at - connection->since;
	error = kernel_get(struct sock, address, sk_err);
	event->result = -error;
	/* What was sent again is counted twice there. Of what was received the FIN counts as a
	 * byte. */
	event->bytes_sent = kernel_get(struct tcp_sock, tcp, bytes_sent) -
			    kernel_get(struct tcp_sock, tcp, bytes_retrans);
	event->bytes_received = kernel_get(struct tcp_sock, tcp, bytes_received) -
				(kernel_get(struct sock, address, __sk_common.skc_flags) >>
					 bpf_core_enum_value(enum sock_flags, SOCK_DONE) &
				 1);
	event->segments_sent = kernel_get(struct tcp_sock, tcp, segs_out);
	event->segments_received = kernel_get(struct tcp_sock, tcp, segs_in);
	event->retransmits = kernel_get(struct tcp_sock, tcp, total_retrans);
	event->rtt_us = kernel_get(struct tcp_sock, tcp, srtt_us) >> 3;
	event->reset = error == ECONNRESET || error == EPIPE;
	if (from == TCP_FIN_WAIT1 || from == TCP_FIN_WAIT2 || from == TCP_CLOSING) {
		event->closed_by = TCP_CLOSER_LOCAL;
	} else if (from == TCP_CLOSE_WAIT || from == TCP_LAST_ACK || event->reset) {
		event->closed_by = TCP_CLOSER_REMOTE;
		event->reset |= from == TCP_CLOSE_WAIT && !error;
	} else { /* established, and at once no more */
		event->closed_by = error ? TCP_CLOSER_NOBODY : TCP_CLOSER_LOCAL;
		event->reset = !error;
	}
	closing_ends(&event->ends, address);
	bee_end(slot, BULK);
}

SEC("tp_btf/inet_sock_set_state")
int net_close__inet_sock_set_state(u64 *ctx)
{
	const struct task_struct *task = current_task();
	struct connection *connection;
	int from = ctx[1], to = ctx[2];
	u64 sock = ctx[0];

	if (to == TCP_LISTEN || from == TCP_LISTEN ||
	    kernel_get(struct sock, sock, sk_protocol) != IPPROTO_TCP)
		return 0;
	switch (to) {
	case TCP_SYN_SENT:
		if (in_scope(uring_asker(task)))
			connection_keep(sock, task, 0, BPF_ANY);
		break;
	case TCP_ESTABLISHED:
		connection = bpf_map_lookup_elem(&connections, &sock);
		if (connection)
			connection->since = bpf_ktime_get_boot_ns();
		else if (from == TCP_SYN_RECV)
			connection_keep(sock, NULL, bpf_ktime_get_boot_ns(), BPF_ANY);
		break;
	case TCP_FIN_WAIT1:
	case TCP_LAST_ACK:
		connection = bpf_map_lookup_elem(&connections, &sock);
		if ((!connection || !connection->who.tgid) && in_scope(uring_asker(task)))
			connection_keep(sock, task, connection ? connection->since : 0, BPF_ANY);
		break;
	case TCP_CLOSE:
		if (from != TCP_SYN_SENT && from != TCP_SYN_RECV && from != TCP_CLOSE)
			connection_end(sock, from);
		bpf_map_delete_elem(&connections, &sock);
		break;
	}
	return 0;
}

SYSCALL_EXIT(net_close, ACCEPT_NUMBERS)
{
	struct connection *connection;
	struct socket_call asked;
	u64 sock;

	if (call->result < 0 || !is_accept(call, &asked))
		return;
	sock = inet_sock_of_file(bee_file_of(call->task, call->result));
	if (!sock)
		return;
	connection = bpf_map_lookup_elem(&connections, &sock);
	if (!in_scope(call->task))
		bpf_map_delete_elem(&connections, &sock);
	else if (connection)
		connection_keep(sock, call->task, connection->since, BPF_EXIST);
}

/* The connections that are there already, each as that of a process that has it open. */
SEC("iter/task_file")
int net_close__task_file(struct bpf_iter__task_file *ctx)
{
	struct task_struct *trusted = ctx->task;
	struct file *open = ctx->file;
	const struct task_struct *task;
	u64 sock;
	u32 state;

	if (!trusted || !open)
		return 0;
	task = kernel_plain(struct task_struct, trusted);
	sock = inet_sock_of_file((u64)open);
	if (!sock || kernel_get(struct sock, sock, sk_protocol) != IPPROTO_TCP)
		return 0;
	state = kernel_get(struct sock, sock, __sk_common.skc_state);
	if (state != TCP_ESTABLISHED && state != TCP_CLOSE_WAIT)
		return 0;
	if (in_scope(task))
		connection_keep(sock, task, 0, BPF_NOEXIST);
	return 0;
}

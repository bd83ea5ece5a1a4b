/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Datagrams, as flows: what one process exchanges with one far end over one socket. The first
 * datagram is told at once, then the totals of both ways, once a second at most and only if they
 * grew, and once more when nothing came for a while. Never an event for each datagram.
 *
 * Where an address goes with the datagram it is in the arguments of the call; only these handlers
 * see it. What passes a connected socket by other calls (read, write, io_uring) is seen where
 * sockets count it (since 6.3).
 */
#include "socket-calls.h"
#include "../uring.h"

enum flow_phase { FLOW_PHASE_BEGAN = 1, FLOW_PHASE_GOES_ON = 2, FLOW_PHASE_ENDED = 3 };
enum flow_direction { FLOW_DIRECTION_OUT = 1, FLOW_DIRECTION_IN = 2 };

struct net_flow {
	struct bee_header header;
	bee_duration_ns duration; /* from the first datagram to the last one */
	bee_bytes bytes_sent;
	bee_bytes bytes_received;
	__u64 datagrams_sent; /* what the program gave as one: the kernel may split it (UDP_SEGMENT)
			       */
	__u64 datagrams_received;
	enum flow_phase phase;
	enum flow_direction first; /* which way the first datagram went */
	struct bee_endpoints ends; /* remote all zero: the program did not ask who sent it */
};
BEE_RECORD(net_flow);

#define IPPROTO_ICMP 1
#define IPPROTO_UDP 17
#define IPPROTO_ICMPV6 58
#define IPPROTO_UDPLITE 136

#define MSG_PEEK 2
#define MSG_ERRQUEUE 0x2000
#define UIO_MAXIOV 1024

#define FLOW_IDLE_NS (10ULL * 1000 * 1000 * 1000)
#define FLOWS 16384

struct flow_key {
	u64 sock;
	u32 tgid;
	bee_port local_port; /* a socket's address is used again */
	bee_port remote_port;
	bee_ip remote_address;
};
struct flow {
	struct bee_header who;
	bee_ktime_ns began, last;
	u64 datagrams[2], bytes[2]; /* out, in */
	u64 told;                   /* how many datagrams of both ways */
	u32 first;
	struct bee_endpoints ends;
};
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__uint(max_entries, FLOWS); /* at one time; a datagram of one more is counted as unpaired */
	__type(key, struct flow_key);
	__type(value, struct flow);
} flows SEC(".maps");

static __always_inline void flow_tell(const struct flow *flow, enum flow_phase phase)
{
	struct bee_slot *slot = bee_begin_for(&flow->who, net_flow, sizeof(struct net_flow));
	struct net_flow *event;

	if (!slot)
		return;
	event = (void *)slot->record;
	event->phase = phase;
	event->first = flow->first;
	event->duration = flow->last - flow->began;
	event->datagrams_sent = flow->datagrams[0];
	event->datagrams_received = flow->datagrams[1];
	event->bytes_sent = flow->bytes[0];
	event->bytes_received = flow->bytes[1];
	event->ends = flow->ends;
	bee_end(slot, BULK);
}

/* One or more calls' worth of datagrams of one socket, by the current task. */
struct passing {
	const struct task_struct *task;
	u64 sock;
	u32 way; /* 0 out, 1 in */
	u32 marks;
	bool compat;
	u64 vector; /* of mmsghdr */
};

static __always_inline bool takes_datagrams(u64 sock)
{
	u32 protocol = kernel_get(struct sock, sock, sk_protocol);

	return protocol == IPPROTO_UDP || protocol == IPPROTO_UDPLITE || protocol == IPPROTO_ICMP ||
	       protocol == IPPROTO_ICMPV6;
}

static __always_inline void flow_begin(const struct passing *passing, const struct flow_key *key,
				       u64 bytes, bee_ktime_ns now)
{
	struct bee_slot *slot = bee_take_slot(); /* the stack has no room for a flow */
	struct flow *flow;

	if (!slot) {
		bee_count(net_flow, no_slot);
		return;
	}
	flow = (void *)slot->back;
	__builtin_memset(flow, 0, sizeof(*flow));
	bee_fill_header(&flow->who, uring_asker(passing->task), net_flow);
	flow->who.tid = passing->task->pid;
	flow->who.marks |= passing->marks;
	flow->began = flow->last = now;
	flow->told = 1;
	flow->first = passing->way + 1;
	flow->datagrams[passing->way & 1] = 1;
	flow->bytes[passing->way & 1] = bytes;
	endpoints_fill(&flow->ends, passing->sock);
	flow->ends.remote_address = key->remote_address;
	flow->ends.remote_port = key->remote_port;
	if (bpf_map_update_elem(&flows, key, flow, BPF_NOEXIST))
		bee_count(net_flow, unpaired);
	else
		flow_tell(flow, FLOW_PHASE_BEGAN);
	bee_free_slot(slot);
}

/* The socket is copied first: CO-RE takes every struct that a read goes through for the kernel's.
 */
static __always_inline void flow_pass(const struct passing *passing, const void *name, u64 bytes)
{
	u64 sock = passing->sock;
	u32 family = kernel_get(struct sock, sock, __sk_common.skc_family);
	struct flow_key key = {.sock = sock, .tgid = passing->task->tgid};
	bee_ktime_ns now = bpf_ktime_get_boot_ns();
	struct flow *flow;

	key.local_port = kernel_get(struct sock, sock, __sk_common.skc_num);
	if (!name || !address_asked(&key.remote_address, &key.remote_port, name)) {
		key.remote_port = bpf_ntohs(kernel_get(struct sock, sock, __sk_common.skc_dport));
		if (family == AF_INET6)
			bpf_probe_read_kernel(
				&key.remote_address, 16,
				(void *)sock + bpf_core_field_offset(struct sock,
								     __sk_common.skc_v6_daddr));
		else
			bpf_probe_read_kernel(
				&key.remote_address, 4,
				(void *)sock +
					bpf_core_field_offset(struct sock, __sk_common.skc_daddr));
	}
	flow = bpf_map_lookup_elem(&flows, &key);
	if (!flow) {
		flow_begin(passing, &key, bytes, now);
		return;
	}
	flow->last = now;
	__sync_fetch_and_add(&flow->datagrams[passing->way & 1], 1);
	__sync_fetch_and_add(&flow->bytes[passing->way & 1], bytes);
}

/* msg_name of a struct msghdr; of what was received only where the kernel wrote one. */
static __always_inline const void *message_name(u64 message, bool compat)
{
	u64 words[2] = {};
	u32 words32[2] = {};

	if (compat) {
		bpf_probe_read_user(words32, sizeof(words32), (void *)message);
		return words32[1] ? (void *)(u64)words32[0] : NULL;
	}
	bpf_probe_read_user(words, sizeof(words), (void *)message);
	return (u32)words[1] ? (void *)words[0] : NULL;
}

/* One of a vector of messages. */
static long flow_step(u32 index, struct passing *passing)
{
	u64 message = passing->vector + index * (passing->compat ? 32 : 64);
	u32 bytes = 0;

	bpf_probe_read_user(&bytes, sizeof(bytes), (void *)message + (passing->compat ? 28 : 56));
	flow_pass(passing, message_name(message, passing->compat), bytes);
	return 0;
}

static __always_inline u32 flow_operation(const struct bee_call *call)
{
	switch (call->number) {
	case 44:
	case COMPAT(369):
		return SOCKET_SENDTO;
	case 45:
	case COMPAT(371):
		return SOCKET_RECVFROM;
	case 46:
	case COMPAT(370):
		return SOCKET_SENDMSG;
	case 47:
	case COMPAT(372):
		return SOCKET_RECVMSG;
	case 299:
	case COMPAT(337):
	case COMPAT(417):
		return SOCKET_RECVMMSG;
	case 307:
	case COMPAT(345):
		return SOCKET_SENDMMSG;
	case SOCKETCALL:
		return SOCKET_SEND;
	}
	return 0;
}

SYSCALL_EXIT(net_flow, 44, 45, 46, 47, 299, 307, COMPAT(369), COMPAT(370), COMPAT(371), COMPAT(372),
	     COMPAT(337), COMPAT(417), COMPAT(345), SOCKETCALL)
{
	u32 operation = flow_operation(call), flags = 0, count;
	struct passing passing = {.task = call->task, .compat = call->compat};
	const void *name = NULL;
	struct socket_call asked;

	if (!operation || call->result < 0)
		return;
	socket_call_of(call, operation, &asked);
	passing.sock = inet_sock_of_file(bee_file_of(call->task, asked.args[0]));
	if (!passing.sock || !takes_datagrams(passing.sock) || !in_scope(call->task))
		return;
	passing.marks = call->compat ? BEE_MARK_COMPAT : 0;
	switch (asked.operation) {
	case SOCKET_SENDTO:
		name = (void *)asked.args[4];
		break;
	case SOCKET_SEND:
		break;
	case SOCKET_RECVFROM:
		passing.way = 1;
		name = (void *)asked.args[4];
		flags = asked.args[3];
		break;
	case SOCKET_RECEIVE:
		passing.way = 1;
		flags = asked.args[3];
		break;
	case SOCKET_SENDMSG:
		name = message_name(asked.args[1], call->compat);
		break;
	case SOCKET_RECVMSG:
		passing.way = 1;
		name = message_name(asked.args[1], call->compat);
		flags = asked.args[2];
		break;
	case SOCKET_RECVMMSG:
	case SOCKET_SENDMMSG:
		passing.way = asked.operation == SOCKET_RECVMMSG;
		passing.vector = asked.args[1];
		if (passing.way && asked.args[3] & (MSG_PEEK | MSG_ERRQUEUE))
			return;
		count = call->result;
		bpf_loop(count < UIO_MAXIOV ? count : UIO_MAXIOV, flow_step, &passing, 0);
		return;
	default:
		return;
	}
	if (!(flags & (MSG_PEEK | MSG_ERRQUEUE))) /* else it comes again, or was none */
		flow_pass(&passing, name, call->result);
}

/* By no call that the handler above is for: they told already, and knew the address. */
static __always_inline void flow_elsewhere(u64 sock, int result, u32 way)
{
	struct task_struct *trusted = bpf_get_current_task_btf();
	struct passing passing = {
		.task = kernel_plain(struct task_struct, trusted), .sock = sock, .way = way};
	struct bee_call call = {};
	u32 family;

	if (result < 0 || !takes_datagrams(sock))
		return;
	family = kernel_get(struct sock, sock, __sk_common.skc_family);
	if (family != AF_INET && family != AF_INET6)
		return;
	if (!(passing.task->flags & PF_IO_WORKER)) {
		const struct pt_regs *regs = (void *)bpf_task_pt_regs(trusted);

		call.number = syscall_number(passing.task, kernel_plain(struct pt_regs, regs));
		if (flow_operation(&call))
			return;
	}
	if (passing.task->flags & PF_IO_WORKER || call.number == 426)
		passing.marks = BEE_MARK_IO_URING;
	if (has_file(sock) && in_scope(uring_asker(passing.task)))
		flow_pass(&passing, NULL, result);
}

SEC("tp_btf/sock_send_length")
int net_flow__sock_send_length(u64 *ctx)
{
	flow_elsewhere(ctx[0], ctx[1], 0);
	return 0;
}

SEC("tp_btf/sock_recv_length")
int net_flow__sock_recv_length(u64 *ctx)
{
	if (!(ctx[2] & (MSG_PEEK | MSG_ERRQUEUE)))
		flow_elsewhere(ctx[0], ctx[1], 1);
	return 0;
}

struct bpf_map;

static long flow_settle(struct bpf_map *map, struct flow_key *key, struct flow *flow,
			bee_ktime_ns *now)
{
	u64 datagrams = flow->datagrams[0] + flow->datagrams[1];
	bool over = *now > flow->last + FLOW_IDLE_NS;

	if (over || datagrams != flow->told)
		flow_tell(flow, over ? FLOW_PHASE_ENDED : FLOW_PHASE_GOES_ON);
	flow->told = datagrams;
	if (over)
		bpf_map_delete_elem(map, key);
	return 0;
}

SEC("raw_tp")
int net_flow__tick(void *ctx __attribute__((unused)))
{
	bee_ktime_ns now = bpf_ktime_get_boot_ns();

	bpf_for_each_map_elem(&flows, flow_settle, &now, 0);
	return 0;
}

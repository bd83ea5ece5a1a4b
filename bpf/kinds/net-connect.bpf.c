/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A TCP or UDP socket was connected, or tried to be: one event for each attempt, told when its
 * outcome is known.
 *
 * A TCP handshake begins in the context of whoever asks (CLOSE -> SYN_SENT) and ends in that of
 * whoever the answer arrives at. So the asker is kept by socket from the first to the last. A
 * connect() that waits is told at its exit; one that does not, an interrupted one, one by io_uring
 * and one that the first send makes (TCP fast open) when the handshake ends. A socket that is
 * closed before has an unsettled attempt.
 */
#include "socket-calls.h"
#include "../uring.h"

struct net_connect {
	struct bee_header header;
	bee_duration_ns
		latency;   /* of the handshake, up to its end or refusal; 0 if there was none */
	bee_result result; /* -EINPROGRESS: the socket was closed before it was known */
	struct bee_endpoints ends;
	bee_bool waited; /* the call came back with the outcome, not before it */
};
BEE_RECORD(net_connect);

#define EINTR 4
#define ECONNABORTED 103
#define ECONNREFUSED 111
#define EALREADY 114
#define EINPROGRESS 115

#define IO_URING_ENTER 426
#define IORING_OP_CONNECT 16

/* Who tells: whichever of the call's exit and the handshake's end comes second. */
enum attempt_stage { ATTEMPT_IN_CALL, ATTEMPT_LEFT, ATTEMPT_SETTLED };

struct attempt {
	struct bee_header who;
	bee_ktime_ns began;
	bee_duration_ns latency;
	u32 stage;
	bee_result result;
	struct bee_endpoints ends;
};
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__uint(max_entries, 16384); /* handshakes under way at one time */
	__type(key, u64);
	__type(value, struct attempt);
} attempts SEC(".maps");

static __always_inline void attempt_tell(const struct attempt *attempt)
{
	struct bee_slot *slot =
		bee_begin_for(&attempt->who, net_connect, sizeof(struct net_connect));
	struct net_connect *event;

	if (!slot)
		return;
	event = (void *)slot->record;
	event->latency = attempt->latency;
	event->result = attempt->result;
	event->ends = attempt->ends;
	if (event->result == -EINPROGRESS)
		bee_mark(slot, BEE_MARK_UNSETTLED);
	bee_end(slot, VITAL);
}

static __always_inline void attempt_begin(u64 sock)
{
	struct task_struct *trusted = bpf_get_current_task_btf();
	const struct task_struct *task = kernel_plain(struct task_struct, trusted);
	const struct pt_regs *regs;
	struct attempt attempt = {.stage = ATTEMPT_LEFT};
	u32 number;

	if (!has_file(sock) || !in_scope(uring_asker(task)))
		return;
	regs = (void *)bpf_task_pt_regs(trusted);
	number = syscall_number(task, kernel_plain(struct pt_regs, regs));
	bee_fill_header(&attempt.who, uring_asker(task), net_connect);
	attempt.who.tid = task->pid;
	attempt.began = bpf_ktime_get_boot_ns();
	if (task->flags & PF_IO_WORKER || number == IO_URING_ENTER ||
	    number == COMPAT(IO_URING_ENTER))
		attempt.who.marks |= BEE_MARK_IO_URING;
	else if (number == 42 || number == COMPAT(362) || number == SOCKETCALL)
		attempt.stage = ATTEMPT_IN_CALL;
	if (number >= SYSCALL_NUMBERS && number < 2 * SYSCALL_NUMBERS)
		attempt.who.marks |= BEE_MARK_COMPAT;
	if (bpf_map_update_elem(&attempts, &sock, &attempt, BPF_ANY))
		bee_count(net_connect, unpaired);
}

SEC("tp_btf/inet_sock_set_state")
int net_connect__inet_sock_set_state(u64 *ctx)
{
	u64 sock = ctx[0];
	int from = ctx[1], to = ctx[2];
	struct attempt *attempt;

	if (to == TCP_SYN_SENT) {
		if (from == TCP_CLOSE && kernel_get(struct sock, sock, sk_protocol) == IPPROTO_TCP)
			attempt_begin(sock);
		return 0;
	}
	if (to != TCP_ESTABLISHED && to != TCP_CLOSE)
		return 0;
	attempt = bpf_map_lookup_elem(&attempts, &sock);
	if (!attempt)
		return 0;
	attempt->latency = bpf_ktime_get_boot_ns() - attempt->began;
	attempt->result = 0;
	if (to == TCP_CLOSE) {
		int error = kernel_get(struct sock, sock, sk_err);

		attempt->result = error ? -error : -EINPROGRESS;
	}
	closing_ends(&attempt->ends, sock);
	if (__sync_lock_test_and_set(&attempt->stage, ATTEMPT_SETTLED) != ATTEMPT_LEFT)
		return 0;
	attempt_tell(attempt);
	bpf_map_delete_elem(&attempts, &sock);
	return 0;
}

static __always_inline bool goes_on(long result)
{
	return result == -EINPROGRESS || result == -EINTR || result == -ERESTARTSYS ||
	       result == -EALREADY;
}

/* Whether a TCP socket without an attempt says again how its last one, which is told, has ended. */
static __always_inline bool is_repeated(u64 sock, long result)
{
	return kernel_get(struct sock, sock, sk_protocol) == IPPROTO_TCP &&
	       (result == 0 || result == -ECONNREFUSED || result == -ETIMEDOUT ||
		result == -ECONNRESET || result == -ECONNABORTED || result == -EALREADY);
}

SYSCALL_EXIT(net_connect, 42, COMPAT(362), SOCKETCALL)
{
	struct attempt *attempt;
	struct net_connect *event;
	struct socket_call asked;
	struct bee_slot *slot;
	u64 sock;

	if (call->number != 42 && call->number != COMPAT(362) && call->number != SOCKETCALL)
		return;
	socket_call_of(call, SOCKET_CONNECT, &asked);
	if (asked.operation != SOCKET_CONNECT)
		return;
	sock = inet_sock_of_file(bee_file_of(call->task, asked.args[0]));
	if (!sock)
		return;
	attempt = bpf_map_lookup_elem(&attempts, &sock);
	if (attempt) {
		if (goes_on(call->result)) {
			if (__sync_val_compare_and_swap(&attempt->stage, ATTEMPT_IN_CALL,
							ATTEMPT_LEFT) != ATTEMPT_SETTLED)
				return;
			/* It ended on the way back, as on this machine itself it always does. */
			attempt_tell(attempt);
			bpf_map_delete_elem(&attempts, &sock);
			return;
		}
	} else if (is_repeated(sock, call->result)) {
		return;
	}
	slot = bee_begin_call(call, net_connect, sizeof(*event));
	if (slot) {
		event = (void *)slot->record;
		event->result = call->result;
		event->waited = 1;
		endpoints_fill(&event->ends, sock);
		if (attempt && attempt->stage == ATTEMPT_SETTLED) {
			event->latency = attempt->latency;
			event->ends = attempt->ends;
		}
		if (call->result < 0)
			address_asked(&event->ends.remote_address, &event->ends.remote_port,
				      (void *)asked.args[1]);
		if (goes_on(call->result)) {
			event->waited = 0;
			bee_mark(slot, BEE_MARK_UNSETTLED);
		}
		bee_end(slot, VITAL);
	}
	if (attempt)
		bpf_map_delete_elem(&attempts, &sock);
}

/* By io_uring: what made no handshake, since it failed before or is not TCP. */
SEC("tp_btf/io_uring_complete")
int net_connect__io_uring_complete(u64 *ctx)
{
	const struct task_struct *task = current_task();
	const struct io_kiocb *request = (void *)ctx[1];
	struct net_connect *event;
	struct bee_slot *slot;
	int result;
	u64 sock;

	if (!request || kernel_get(struct io_kiocb, request, opcode) != IORING_OP_CONNECT)
		return 0;
	sock = inet_sock_of_file((u64)kernel_get(struct io_kiocb, request, file));
	result = uring_result(ctx);
	if (!sock || result == -ECANCELED || bpf_map_lookup_elem(&attempts, &sock) ||
	    is_repeated(sock, result))
		return 0;
	slot = bee_begin_uring(task, net_connect, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	event->result = result;
	endpoints_fill(&event->ends, sock);
	if (result < 0 && bpf_core_type_exists(struct io_connect))
		address_asked(&event->ends.remote_address, &event->ends.remote_port,
			      BPF_CORE_READ((struct io_connect *)request, addr));
	bee_end(slot, VITAL);
	return 0;
}

/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A signal was sent that ends processes, or that crosses from one user to another. What the kernel
 * sends on its own (timers, terminals, faults), and what a process sends to itself, is told only
 * where it ends the process now: SIGCHLD, SIGALRM and the faults that runtimes catch would flood.
 */
#include "../emit.h"

enum signal_outcome { /* TRACE_SIGNAL_* */
		      SIGNAL_OUTCOME_DELIVERED = 0,
		      SIGNAL_OUTCOME_IGNORED = 1,
		      SIGNAL_OUTCOME_ALREADY_PENDING = 2,
		      SIGNAL_OUTCOME_LOST = 3,         /* no room for a queued one */
		      SIGNAL_OUTCOME_WITHOUT_INFO = 4, /* delivered, but nobody is told from whom */
};

struct process_signal {
	struct bee_header header; /* of the sender; of the target where the kernel sent it */
	bee_ktime_ns target_started;
	bee_pid target;
	bee_pid target_thread; /* where it goes to one thread, else the same as target */
	bee_uid target_uid;
	bee_signal signal;
	bee_signal_code code;
	enum signal_outcome outcome;
	char target_comm[16];
	bee_bool by_kernel;
	bee_bool fatal; /* nothing catches it there: it ends the process */
};
BEE_RECORD(process_signal);

struct kernel_siginfo {
	int si_code;
} __attribute__((preserve_access_index));

#define SIGNAL(number) (1ULL << ((number)-1))
/* SIGCHLD, CONT, STOP, TSTP, TTIN, TTOU, URG, WINCH: all others end a process that does not care.
 */
#define HARMLESS                                                                       \
	(SIGNAL(17) | SIGNAL(18) | SIGNAL(19) | SIGNAL(20) | SIGNAL(21) | SIGNAL(22) | \
	 SIGNAL(23) | SIGNAL(28))
/* HUP, INT, QUIT, ILL, TRAP, ABRT, BUS, FPE, KILL, SEGV, TERM, STKFLT, XCPU, XFSZ, PWR, SYS: sent
 * to end something. ALRM, PIPE, USR1 and the like are sent to talk. */
#define MEANT_TO_END                                                                              \
	(SIGNAL(1) | SIGNAL(2) | SIGNAL(3) | SIGNAL(4) | SIGNAL(5) | SIGNAL(6) | SIGNAL(7) |      \
	 SIGNAL(8) | SIGNAL(9) | SIGNAL(11) | SIGNAL(15) | SIGNAL(16) | SIGNAL(24) | SIGNAL(25) | \
	 SIGNAL(30) | SIGNAL(31))

/* No less than the actions for 64 signals take: a power of two, for verifiers that know no bounds
 * of a product. */
#define SIGNAL_ACTIONS_SIZE 4096
#define SIGKILL_NUMBER 9
#define SIGTRAP_NUMBER 5
#define SI_USER 0
#define SI_QUEUE -1
#define SI_TKILL -6
#define SI_KERNEL 0x80

/* In place of a pointer: nothing to say of a process that sent it; the kernel itself. */
#define SEND_SIG_NOINFO 0
#define SEND_SIG_PRIV 1

static __always_inline int signal_code_of(u64 info)
{
	if (info == SEND_SIG_NOINFO)
		return SI_USER;
	if (info == SEND_SIG_PRIV)
		return SI_KERNEL;
	return BPF_CORE_READ((struct kernel_siginfo *)info, si_code);
}

/* Whether it ends the process as things stand: not caught, not blocked, not a tracer's own trap. */
static __always_inline bool is_fatal(const struct task_struct *target, u32 signal, u32 outcome)
{
	u64 bit = SIGNAL(signal), handler = 0;
	u64 at = (signal - 1) * bpf_core_type_size(struct k_sigaction);

	if (outcome == SIGNAL_OUTCOME_IGNORED || HARMLESS & bit)
		return false;
	if (signal == SIGKILL_NUMBER)
		return true;
	if (target->blocked.sig[0] & bit || (signal == SIGTRAP_NUMBER && target->ptrace))
		return false;
	bounded(at, SIGNAL_ACTIONS_SIZE - 1);
	bpf_probe_read_kernel(&handler, sizeof(handler),
			      (void *)target->sighand +
				      bpf_core_field_offset(struct sighand_struct, action) + at +
				      bpf_core_field_offset(struct sigaction, sa_handler));
	return !handler; /* SIG_DFL */
}

static __always_inline bool is_told(const struct task_struct *sender,
				    const struct task_struct *target, u32 signal)
{
	return MEANT_TO_END & SIGNAL(signal) || sender->cred->uid.val != target->cred->uid.val;
}

SEC("tp_btf/signal_generate")
int process_signal__signal_generate(u64 *ctx)
{
	const struct task_struct *target = kernel_plain(struct task_struct, ctx[2]);
	const struct task_struct *sender = current_task();
	u32 signal = ctx[0], outcome = ctx[4];
	struct process_signal *event;
	struct bee_slot *slot;
	bool by_kernel, fatal;
	int code;

	if (!signal || signal > 64)
		return 0;
	code = signal_code_of(ctx[1]);
	by_kernel = code != SI_USER && code != SI_QUEUE && code != SI_TKILL;
	if (by_kernel || sender->tgid == target->tgid || !is_told(sender, target, signal)) {
		if (!by_kernel && sender->tgid != target->tgid)
			return 0;
		fatal = is_fatal(target, signal, outcome);
		if (!fatal)
			return 0;
	} else {
		fatal = is_fatal(target, signal, outcome);
	}
	slot = bee_begin(by_kernel ? target : sender, process_signal, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	event->target = target->tgid;
	event->target_thread = ctx[3] ? target->tgid : target->pid;
	event->target_started = target->group_leader->start_boottime;
	event->target_uid = target->cred->uid.val;
	bpf_probe_read_kernel(event->target_comm, sizeof(event->target_comm), target->comm);
	event->signal = signal;
	event->code = code;
	event->outcome = outcome;
	event->by_kernel = by_kernel;
	event->fatal = fatal;
	/* Not the vital ring: a storm of signals must not push out what matters more. */
	bee_end(slot, BULK);
	return 0;
}

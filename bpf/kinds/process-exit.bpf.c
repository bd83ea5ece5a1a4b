/* SPDX-License-Identifier: GPL-2.0-only */
/* A process ended: its last thread did. */
#include "../emit.h"

struct process_exit {
	struct bee_header header;
	bee_duration_ns lifetime;
	bee_duration_ns cpu_time; /* of all its threads */
	bee_bytes max_rss;
	bee_pid ppid;
	__u32 code;        /* what it passed to exit(), 0 if a signal ended it */
	bee_signal signal; /* that ended it, 0 for none */
	bee_bool core;     /* a core was dumped */
};
BEE_RECORD(process_exit);

#define SIGNAL_GROUP_EXIT 4
#define PAGE_SHIFT 12

/* Since 6.16 the tracepoint says whether this was the last thread. */
typedef void (*btf_trace_sched_process_exit___since_6_16)(void *, struct task_struct *, bool);

/*
 * Before, the count of live threads must do. It is lowered ahead of the tracepoint, so two threads
 * that end at the same moment can both read zero, and then the exit is told twice.
 */
static __always_inline bool is_last_thread(const u64 *ctx, const struct task_struct *task)
{
	if (bpf_core_type_exists(btf_trace_sched_process_exit___since_6_16))
		return ctx[1] & 1;
	return task->signal->live.counter == 0;
}

SEC("tp_btf/sched_process_exit")
int process_exit__sched_process_exit(u64 *ctx)
{
	const struct task_struct *task = kernel_plain(struct task_struct, ctx[0]);
	const struct task_struct *leader = task->group_leader;
	const struct signal_struct *signal = task->signal;
	struct process_exit *event;
	struct bee_slot *slot;
	u32 status;

	if (!is_last_thread(ctx, task))
		return 0;
	slot = bee_begin(task, process_exit, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	status = signal->flags & SIGNAL_GROUP_EXIT ? signal->group_exit_code : leader->exit_code;
	event->code = (status >> 8) & 0xff;
	event->signal = status & 0x7f;
	event->core = (status & 0x80) != 0;
	event->ppid = task->real_parent->tgid;
	event->lifetime = event->header.at - event->header.started;
	event->cpu_time = signal->sum_sched_runtime + task->se.sum_exec_runtime;
	if (leader->pid != task->pid) /* ended before, waits as a zombie, not added up yet */
		event->cpu_time += leader->se.sum_exec_runtime;
	event->max_rss = signal->maxrss << PAGE_SHIFT;
	bee_end(slot, VITAL);
	return 0;
}

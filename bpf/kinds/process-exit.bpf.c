/* SPDX-License-Identifier: GPL-2.0-only */
/* A process ended: its last thread did. */
#include "../emit.h"

struct process_exit {
	struct bee_header header;
	bee_duration_ns lifetime;
	bee_duration_ns cpu_time;  /* of all its threads */
	bee_duration_ns user_time; /* of cpu_time, divided as the kernel's ticks fell */
	bee_duration_ns system_time;
	bee_bytes max_rss;
	bee_bytes read_chars; /* by calls, from files, pipes, sockets */
	bee_bytes written_chars;
	bee_bytes read_bytes; /* from a device, as far as the kernel accounts for it */
	bee_bytes written_bytes;
	__u64 minor_faults;
	__u64 major_faults;
	__u64 voluntary_switches;
	__u64 involuntary_switches;
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

#define add_io(event, ioac)                                           \
	do {                                                          \
		if (bpf_core_field_exists((ioac).rchar)) {            \
			(event)->read_chars += (ioac).rchar;          \
			(event)->written_chars += (ioac).wchar;       \
		}                                                     \
		if (bpf_core_field_exists((ioac).read_bytes)) {       \
			(event)->read_bytes += (ioac).read_bytes;     \
			(event)->written_bytes += (ioac).write_bytes; \
		}                                                     \
	} while (0)

static __always_inline void exit_add_thread(struct process_exit *event,
					    const struct task_struct *thread)
{
	event->cpu_time += thread->se.sum_exec_runtime;
	event->user_time += thread->utime;
	event->system_time += thread->stime;
	event->minor_faults += thread->min_flt;
	event->major_faults += thread->maj_flt;
	event->voluntary_switches += thread->nvcsw;
	event->involuntary_switches += thread->nivcsw;
	add_io(event, thread->ioac);
}

/* Ticks are coarse: as for getrusage(), they only say in which proportion to divide what was
 * measured. */
static __always_inline void exit_divide_time(struct process_exit *event)
{
	u64 system = event->system_time >> 10, user = event->user_time >> 10, share;

	share = user + system ? (system << 16) / (user + system) : 0;
	event->system_time = (event->cpu_time >> 16) * share;
	event->user_time = event->cpu_time - event->system_time;
}

/* What the threads that are gone have used; the last one, and a first one that waits as a zombie,
 * are not added up yet. */
static __always_inline void exit_fill_usage(struct process_exit *event,
					    const struct task_struct *task)
{
	const struct task_struct *leader = task->group_leader;
	const struct signal_struct *signal = task->signal;

	event->cpu_time = signal->sum_sched_runtime;
	event->user_time = signal->utime;
	event->system_time = signal->stime;
	event->minor_faults = signal->min_flt;
	event->major_faults = signal->maj_flt;
	event->voluntary_switches = signal->nvcsw;
	event->involuntary_switches = signal->nivcsw;
	add_io(event, signal->ioac);
	exit_add_thread(event, task);
	if (leader->pid != task->pid)
		exit_add_thread(event, leader);
	exit_divide_time(event);
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
	exit_fill_usage(event, task);
	event->max_rss = signal->maxrss << PAGE_SHIFT;
	bee_end(slot, VITAL);
	return 0;
}

/* SPDX-License-Identifier: GPL-2.0-only */
/* A process made another one (a new thread is none). */
#include "../emit.h"

struct process_fork {
	struct bee_header header; /* of the process that forked */
	bee_ktime_ns child_started;
	bee_ktime_ns parent_started;
	bee_pid child;
	bee_pid ppid; /* the child's parent: the forking process, or with CLONE_PARENT its parent */
};
BEE_RECORD(process_fork);

SEC("tp_btf/sched_process_fork")
int process_fork__sched_process_fork(u64 *ctx)
{
	const struct task_struct *parent = kernel_plain(struct task_struct, ctx[0]);
	const struct task_struct *child = kernel_plain(struct task_struct, ctx[1]);
	struct process_fork *event;
	struct bee_slot *slot;

	if (child->pid != child->tgid)
		return 0;
	slot = bee_begin(parent, process_fork, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	event->child = child->tgid;
	event->child_started = child->start_boottime;
	event->ppid = child->real_parent->tgid;
	event->parent_started = child->real_parent->group_leader->start_boottime;
	bee_end(slot, VITAL);
	return 0;
}

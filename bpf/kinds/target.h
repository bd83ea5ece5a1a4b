/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The process that a call was about. Calls name it by a number of the caller's own PID namespace;
 * records name it as everybody else's are named, by pid and start time.
 */
#pragma once

#include "../path.h"

struct bee_target {
	bee_ktime_ns target_started; /* 0: there is no such process (any more) */
	bee_pid target;        /* the process; where there is none, the number as it was given */
	bee_pid target_thread; /* which of its threads; the same number, if the first one or none */
};

/* Fills in the process of a struct pid, which may be the number of one of its threads. False if it
 * has ended. */
static __always_inline bool target_of_pid(struct bee_target *target, u64 pid)
{
	u64 node = (u64)BPF_CORE_READ((struct pid *)pid, tasks[PIDTYPE_PID].first);
	const struct task_struct *task;

	target->target = BPF_CORE_READ((struct pid *)pid, numbers[0].nr);
	target->target_thread = target->target;
	if (!node)
		return false;
	task = (void *)(node - bpf_core_field_offset(struct task_struct, pid_links));
	target->target = BPF_CORE_READ(task, tgid);
	target->target_started = BPF_CORE_READ(task, group_leader, start_boottime);
	return true;
}

static __always_inline void target_of_task(struct bee_target *target,
					   const struct task_struct *task)
{
	target->target = task->tgid;
	target->target_thread = task->pid;
	target->target_started = task->group_leader->start_boottime;
}

/* 4,194,304 numbers in nodes of 64, or of 16 on small machines. */
#define NUMBER_LEVELS 6
#define XA_NODE_TAG 2
#define XA_TAGS 3
#define XA_LEAST_NODE 4096

/*
 * The struct pid that a number stands for in the caller's own namespace, 0 for none. The kernel
 * keeps them in a tree (its IDR), whose nodes each take six bits of the number. bpf_task_from_vpid
 * (6.14) would do it too, but only where it exists.
 */
static __always_inline u64 pid_of_number(const struct task_struct *task, u32 number)
{
	const u32 mask = bpf_core_field_size(struct xa_node, slots) / sizeof(void *) - 1;
	const u64 at = bpf_core_field_offset(struct pid, numbers) +
		       task->thread_pid->level * bpf_core_type_size(struct upid);
	const struct upid *own = (void *)((u64)task->thread_pid + at);
	u64 entry = (u64)BPF_CORE_READ(own, ns, idr.idr_rt.xa_head);
	bool top = true;

	for (int level = 0; level < NUMBER_LEVELS; level++) {
		const struct xa_node *node;
		u32 shift;

		if ((entry & XA_TAGS) != XA_NODE_TAG || entry < XA_LEAST_NODE)
			break;
		node = (void *)(entry - XA_NODE_TAG);
		shift = BPF_CORE_READ(node, shift) & 31;
		if (top && number >> shift > mask)
			return 0;
		top = false;
		entry = 0;
		bpf_probe_read_kernel(&entry, sizeof(entry),
				      (void *)((u64)node +
					       bpf_core_field_offset(struct xa_node, slots) +
					       (number >> shift & mask) * sizeof(entry)));
	}
	if (top || !entry || entry & XA_TAGS)
		return 0;
	own = (void *)(entry + at);
	return BPF_CORE_READ(own, nr) == (int)number ? entry : 0;
}

/* Fills in the process, or the thread, that the caller gave this number for; marked where there is
 * none. */
static __always_inline void target_of_number(struct bee_slot *slot, struct bee_target *target,
					     const struct task_struct *task, u32 number)
{
	u64 pid = pid_of_number(task, number);

	if (pid && target_of_pid(target, pid))
		return;
	target->target = target->target_thread = number;
	bee_mark(slot, BEE_MARK_UNRESOLVED);
}

/* SPDX-License-Identifier: GPL-2.0-only */
/* A process made another one (a new thread is none). */
#include "../emit.h"

struct process_fork {
	struct bee_header header; /* of the process that forked */
	bee_ktime_ns child_started;
	bee_ktime_ns parent_started;
	bee_clone_flags flags;
	bee_pid child;
	bee_pid ppid; /* the child's parent: the forking process, or with CLONE_PARENT its parent */
	bee_namespaces namespaces; /* that the child is in and the forking process is not */
	bee_signal exit_signal;    /* that the parent gets when the child ends */
};
BEE_RECORD(process_fork);

#define CLONE_NEWTIME 0x80
#define CLONE_NEWNS 0x20000
#define CLONE_NEWCGROUP 0x2000000
#define CLONE_NEWUTS 0x4000000
#define CLONE_NEWIPC 0x8000000
#define CLONE_NEWUSER 0x10000000
#define CLONE_NEWPID 0x20000000
#define CLONE_NEWNET 0x40000000

/* Also those that the forking process had asked for its children beforehand. */
static __always_inline u32 new_namespaces(const struct task_struct *parent,
					  const struct task_struct *child)
{
	const struct nsproxy *before = parent->nsproxy, *now = child->nsproxy;
	u32 differ = 0;

	if (parent->cred->user_ns != child->cred->user_ns)
		differ |= CLONE_NEWUSER;
	if (parent->thread_pid->level != child->thread_pid->level)
		differ |= CLONE_NEWPID;
	if (before == now)
		return differ;
	if (before->mnt_ns != now->mnt_ns)
		differ |= CLONE_NEWNS;
	if (before->uts_ns != now->uts_ns)
		differ |= CLONE_NEWUTS;
	if (before->ipc_ns != now->ipc_ns)
		differ |= CLONE_NEWIPC;
	if (before->net_ns != now->net_ns)
		differ |= CLONE_NEWNET;
	if (before->cgroup_ns != now->cgroup_ns)
		differ |= CLONE_NEWCGROUP;
	if (before->time_ns != now->time_ns)
		differ |= CLONE_NEWTIME;
	return differ;
}

/*
 * Right before sched_process_fork, and knows the flags, whatever call they came by: fork, vfork,
 * clone, clone3 or none (a thread of the kernel forks without one).
 */
SEC("tp_btf/task_newtask")
int process_fork__task_newtask(u64 *ctx)
{
	const struct task_struct *child = kernel_plain(struct task_struct, ctx[0]);
	const struct task_struct *parent = current_task();
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
	event->flags = ctx[1];
	event->exit_signal = child->exit_signal;
	event->namespaces = new_namespaces(parent, child);
	bee_end(slot, VITAL);
	return 0;
}

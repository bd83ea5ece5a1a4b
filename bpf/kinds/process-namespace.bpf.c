/* SPDX-License-Identifier: GPL-2.0-only */
/* A process entered namespaces of another one, or left those it was in for new ones. */
#include "../path.h"
#include "../syscall.h"

enum namespace_call {
	NAMESPACE_CALL_SETNS = 1,
	NAMESPACE_CALL_UNSHARE = 2,
};

struct process_namespace {
	struct bee_header header;
	bee_ktime_ns target_started; /* 0 if there is no target, or it has ended */
	enum namespace_call call;
	bee_clone_flags flags; /* as the caller gave them: setns() takes 0 for whatever it is */
	__u32 inode;    /* of the namespace that setns() was given, as /proc shows it; else 0 */
	bee_pid target; /* the process whose pidfd setns() was given, else 0 */
	bee_result result;
};
BEE_RECORD(process_namespace);

#define NSFS_MAGIC 0x6e736673
#define PIDFS_MAGIC 0x50494446
#define ANON_INODE_MAGIC 0x09041934

/* Which kind of namespace: the kernel keeps the bit (6.18), or a name for it. */
struct ns_common___with_type {
	__u32 ns_type;
} __attribute__((preserve_access_index));
struct proc_ns_operations___with_type {
	int type;
} __attribute__((preserve_access_index));
struct ns_common___with_operations {
	struct proc_ns_operations___with_type *ops;
} __attribute__((preserve_access_index));

static __always_inline u32 namespace_kind(u64 namespace)
{
	const struct ns_common___with_type *newer = (void *)namespace;
	const struct ns_common___with_operations *older = (void *)namespace;

	if (bpf_core_field_exists(newer->ns_type))
		return BPF_CORE_READ(newer, ns_type);
	if (bpf_core_field_exists(struct proc_ns_operations___with_type, type))
		return BPF_CORE_READ(older, ops, type);
	return 0;
}

static __always_inline void namespace_fill_target(struct process_namespace *event,
						  const struct pid *pid)
{
	u64 node = (u64)BPF_CORE_READ(pid, tasks[PIDTYPE_PID].first);
	const struct task_struct *task;

	event->target = BPF_CORE_READ(pid, numbers[0].nr);
	if (!node)
		return;
	task = (void *)(node - bpf_core_field_offset(struct task_struct, pid_links));
	event->target = BPF_CORE_READ(task, tgid);
	event->target_started = BPF_CORE_READ(task, group_leader, start_boottime);
}

/* A pidfd is a file of a file system of its own since 6.9, before an anonymous one: then a call
 * that succeeded tells that it was one. */
static __always_inline void namespace_fill_file(struct process_namespace *event, u64 file)
{
	u64 inode = (u64)kernel_get(struct file, file, f_inode);
	u64 super = (u64)kernel_get(struct inode, inode, i_sb);
	u64 magic = kernel_get(struct super_block, super, s_magic);
	u64 inside = (u64)kernel_get(struct inode, inode, i_private);

	if (magic == NSFS_MAGIC) {
		event->inode = kernel_get(struct inode, inode, i_ino);
		if (!event->flags)
			event->flags = namespace_kind(inside);
	} else if (magic == PIDFS_MAGIC && inside) {
		namespace_fill_target(event, (void *)inside);
	} else if (magic == ANON_INODE_MAGIC && event->result >= 0) {
		namespace_fill_target(event, kernel_get(struct file, file, private_data));
	}
}

/* setns, unshare */
SYSCALL_EXIT(process_namespace, 308, 272, COMPAT(346), COMPAT(310))
{
	bool entering = call->number == 308 || call->number == COMPAT(346);
	struct process_namespace *event;
	struct bee_slot *slot;
	u64 file;

	if (!entering && call->number != 272 && call->number != COMPAT(310))
		return;
	slot = bee_begin_call(call, process_namespace, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->call = entering ? NAMESPACE_CALL_SETNS : NAMESPACE_CALL_UNSHARE;
	event->flags = entering ? (u32)call->args[1] : call->args[0];
	event->result = call->result;
	file = entering ? bee_file_of(call->task, call->args[0]) : 0;
	if (file)
		namespace_fill_file(event, file);
	bee_end(slot, VITAL);
}

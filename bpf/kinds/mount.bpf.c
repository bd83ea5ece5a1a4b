/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file system was put into the tree of names, made ready for it, or changed there; or tried to
 * be. Of the newer calls each does a part: those that only prepare (fsopen, fsconfig, fspick) are
 * left out, save a refused fsopen.
 */
#include "../asked.h"
#include "../syscall.h"

enum mount_call {
	MOUNT_CALL_MOUNT = 1,
	MOUNT_CALL_FSOPEN = 2,
	MOUNT_CALL_FSMOUNT = 3,
	MOUNT_CALL_MOVE_MOUNT = 4,
	MOUNT_CALL_OPEN_TREE = 5,
	MOUNT_CALL_MOUNT_SETATTR = 6,
};

struct mount {
	struct bee_header header;
	enum mount_call call;
	bee_result result;           /* a descriptor of fsmount and open_tree */
	bee_mount_flags flags;       /* of that call */
	bee_mount_attr attributes;   /* that the newer calls set */
	bee_mount_attr cleared;      /* and those that they take away */
	bee_mount_flags propagation; /* MS_* of mount_setattr */
	bee_str source;              /* device, folder or whatever the file system takes for it */
	bee_str target;
	bee_str type; /* of the file system; empty if the call does not say it */
};
BEE_RECORD(mount);

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct vfsmount___typed {
	struct super_block *mnt_sb;
};
struct mount___named {
	const char *mnt_devname;
};

#pragma clang attribute pop

/* struct mount_attr of the uapi, as far as it is needed. */
struct asked_attributes {
	u64 set, cleared, propagation;
};

#define OPEN_TREE_CLONE 1

/* A place as the caller names it; an empty name is the file that is open as `dirfd`. */
static __always_inline void mount_add_place(struct bee_slot *slot, bee_str *field,
					    const struct task_struct *task, int dirfd,
					    const void *name)
{
	char first = 0;
	u64 file;

	if (bpf_probe_read_user(&first, 1, name) || first) {
		bee_add_named(slot, field, task, dirfd, name);
		return;
	}
	file = bee_file_of(task, dirfd);
	if (file)
		bee_add_file_path(slot, field, file, task);
}

/* Source and type of what a descriptor of a mount stands for. */
static __always_inline void mount_add_known(struct bee_slot *slot, struct mount *event,
					    const struct task_struct *task, int fd)
{
	u64 file = bee_file_of(task, fd), vfsmount;

	if (!file)
		return;
	vfsmount = (u64)kernel_get(struct file, file, f_path.mnt);
	bee_add_kernel_str(
		slot, &event->source,
		BPF_CORE_READ((struct mount___named *)path_mount_of(vfsmount), mnt_devname));
	bee_add_kernel_str(
		slot, &event->type,
		BPF_CORE_READ((struct vfsmount___typed *)vfsmount, mnt_sb, s_type, name));
}

static __always_inline void mount_add_attributes(struct mount *event, u64 from, u64 size)
{
	struct asked_attributes asked = {};

	if (size < sizeof(asked) || bpf_probe_read_user(&asked, sizeof(asked), (void *)from))
		return;
	event->attributes = asked.set;
	event->cleared = asked.cleared;
	event->propagation = asked.propagation;
}

static __always_inline void mount_fill(struct bee_slot *slot, struct mount *event,
				       const struct bee_call *call, u32 number)
{
	const struct task_struct *task = call->task;
	const unsigned long *args = call->args;
	char first = 0;

	switch (number) {
	case 165:
		event->call = MOUNT_CALL_MOUNT;
		event->flags = args[3];
		bee_add_user_str(slot, &event->source, (void *)args[0]);
		bee_add_named(slot, &event->target, task, BEE_AT_FDCWD, (void *)args[1]);
		bee_add_user_str(slot, &event->type, (void *)args[2]);
		break;
	case 428: /* open_tree */
	case 467: /* open_tree_attr (6.15) */
		event->call = MOUNT_CALL_OPEN_TREE;
		event->flags = args[2];
		mount_add_place(slot, &event->source, task, args[0], (void *)args[1]);
		if (number == 467)
			mount_add_attributes(event, args[3], args[4]);
		break;
	case 429:
		event->call = MOUNT_CALL_MOVE_MOUNT;
		event->flags = args[4];
		bpf_probe_read_user(&first, 1, (void *)args[1]);
		if (first)
			bee_add_named(slot, &event->source, task, args[0], (void *)args[1]);
		else
			mount_add_known(slot, event, task, args[0]);
		mount_add_place(slot, &event->target, task, args[2], (void *)args[3]);
		break;
	case 430:
		event->call = MOUNT_CALL_FSOPEN;
		event->flags = args[1];
		bee_add_user_str(slot, &event->type, (void *)args[0]);
		break;
	case 432:
		event->call = MOUNT_CALL_FSMOUNT;
		event->flags = args[1];
		event->attributes = args[2];
		if (call->result >= 0)
			mount_add_known(slot, event, task, call->result);
		break;
	case 442:
		event->call = MOUNT_CALL_MOUNT_SETATTR;
		event->flags = args[2];
		mount_add_place(slot, &event->target, task, args[0], (void *)args[1]);
		mount_add_attributes(event, args[3], args[4]);
		break;
	}
}

SYSCALL_EXIT(mount, 165, 428, 429, 430, 432, 442, 467, COMPAT(21), COMPAT(428), COMPAT(429),
	     COMPAT(430), COMPAT(432), COMPAT(442), COMPAT(467))
{
	/* The newer calls have one number everywhere. */
	u32 number = call->number == COMPAT(21) ? 165
		     : call->compat             ? call->number - SYSCALL_NUMBERS
						: call->number;
	struct mount *event;
	struct bee_slot *slot;

	switch (number) {
	case 165:
		if (call->compat && call->number != COMPAT(21))
			return;
		break;
	case 428:
	case 467:
		/* Without it no more than a way to name a folder. */
		if (!(call->args[2] & OPEN_TREE_CLONE) && number == 428)
			return;
		break;
	case 430:
		if (call->result >= 0)
			return;
		break;
	case 429:
	case 432:
	case 442:
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, mount, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	mount_fill(slot, event, call, number);
	bee_end(slot, VITAL);
}

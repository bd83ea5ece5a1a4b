/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A process was taken hold of by a descriptor of it (pidfd_open), or a descriptor was copied out of
 * it (pidfd_getfd): the file, socket or memory behind it is shared from then on.
 */
#include "../syscall.h"
#include "target.h"

enum pidfd_operation {
	PIDFD_OPERATION_OPEN = 1,
	PIDFD_OPERATION_GETFD = 2,
};

enum pidfd_got {
	PIDFD_GOT_NOTHING = 0,
	PIDFD_GOT_FILE = 1,
	PIDFD_GOT_DIRECTORY = 2,
	PIDFD_GOT_DEVICE = 3,
	PIDFD_GOT_PIPE = 4,
	PIDFD_GOT_SOCKET = 5,
	PIDFD_GOT_OTHER = 6, /* an epoll, an eventfd, a pidfd */
};

struct mem_pidfd {
	struct bee_header header;
	struct bee_target target;
	enum pidfd_operation operation;
	enum pidfd_got got;
	__s32 target_fd;   /* the number that was asked for in the target; -1 for pidfd_open */
	bee_result result; /* the new descriptor of the caller's */
	bee_str path;      /* of what was copied */
};
BEE_RECORD(mem_pidfd);

#define PIDFS_MAGIC 0x50494446
#define PIDFD_NAME 0x5d64666469705bULL /* "[pidfd]", with its NUL */

/* The struct pid behind a descriptor, 0 if it is no pidfd. They are files of pidfs since 6.9, and
 * before were anonymous ones. */
static __always_inline u64 pidfd_pid(const struct task_struct *task, int fd)
{
	u64 file = bee_file_of(task, fd), inode, super, name = 0;

	if (!file)
		return 0;
	inode = (u64)kernel_get(struct file, file, f_inode);
	super = (u64)kernel_get(struct inode, inode, i_sb);
	if (kernel_get(struct super_block, super, s_magic) == PIDFS_MAGIC)
		return (u64)kernel_get(struct inode, inode, i_private);
	bpf_probe_read_kernel(&name, sizeof(name),
			      BPF_CORE_READ((struct file *)file, f_path.dentry, d_name.name));
	return name == PIDFD_NAME ? (u64)kernel_get(struct file, file, private_data) : 0;
}

static __always_inline enum pidfd_got pidfd_kind_of(u64 file)
{
	u64 inode = (u64)kernel_get(struct file, file, f_inode);

	switch (kernel_get(struct inode, inode, i_mode) >> 12) {
	case 1:
		return PIDFD_GOT_PIPE;
	case 2:
	case 6:
		return PIDFD_GOT_DEVICE;
	case 4:
		return PIDFD_GOT_DIRECTORY;
	case 8:
		return PIDFD_GOT_FILE;
	case 12:
		return PIDFD_GOT_SOCKET;
	default:
		return PIDFD_GOT_OTHER;
	}
}

static __always_inline void pidfd_getfd(struct bee_slot *slot, const struct bee_call *call)
{
	struct mem_pidfd *event = (void *)slot->record;
	u64 pid = pidfd_pid(call->task, call->args[0]), file;

	event->operation = PIDFD_OPERATION_GETFD;
	event->target_fd = call->args[1];
	if (pid)
		target_of_pid(&event->target, pid);
	else
		bee_mark(slot, BEE_MARK_UNRESOLVED);
	if (call->result < 0)
		return;
	file = bee_file_of(call->task, call->result);
	if (!file) { /* another thread was quick to close it */
		bee_mark(slot, BEE_MARK_UNRESOLVED);
		return;
	}
	event->got = pidfd_kind_of(file);
	bee_add_file_path(slot, &event->path, file, call->task);
}

SYSCALL_EXIT(mem_pidfd, 434, 438, COMPAT(434), COMPAT(438))
{
	struct mem_pidfd *event;
	struct bee_slot *slot;

	if (call->number != 434 && call->number != 438 && call->number != COMPAT(434) &&
	    call->number != COMPAT(438))
		return;
	slot = bee_begin_call(call, mem_pidfd, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	if (call->number == 438 || call->number == COMPAT(438)) {
		pidfd_getfd(slot, call);
	} else {
		event->operation = PIDFD_OPERATION_OPEN;
		event->target_fd = -1;
		target_of_number(slot, &event->target, call->task, call->args[0]);
	}
	bee_end(slot, VITAL);
}

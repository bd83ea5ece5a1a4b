/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * /proc/<pid>/mem, environ or maps was opened. The target is read from the inode, so it is exact
 * however the path was spelled: /proc/self, a thread's directory, a descriptor of the directory, a
 * bind mount.
 */
#include "../path.h"
#include "../syscall.h"
#include "opens.h"

enum proc_file {
	PROC_FILE_MEM = 1,
	PROC_FILE_ENVIRON = 2,
	PROC_FILE_MAPS = 3,
};

struct mem_proc {
	struct bee_header header;
	bee_ktime_ns target_started; /* 0 if the target has ended */
	enum proc_file file;
	bee_pid target;
	bee_result result; /* the descriptor */
	bee_bool writing;
};
BEE_RECORD(mem_proc);

#define PROC_SUPER_MAGIC 0x9fa0
#define FMODE_WRITE 2

static __always_inline enum proc_file proc_file_of(u64 file)
{
	union {
		char text[8];
		u64 word;
	} name = {};

	bpf_probe_read_kernel_str(name.text, sizeof(name.text),
				  BPF_CORE_READ((struct file *)file, f_path.dentry, d_name.name));
	if (name.word == 0x6d656dULL) /* "mem" as a little-endian number */
		return PROC_FILE_MEM;
	if (name.word == 0x7370616dULL) /* "maps" */
		return PROC_FILE_MAPS;
	if (name.word == 0x6e6f7269766e65ULL) /* "environ", which just fits */
		return PROC_FILE_ENVIRON;
	return 0;
}

/* The process that a struct pid stands for, which may be the number of one of its threads. */
static __always_inline void target_fill(struct mem_proc *event, const struct pid *pid)
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

static __always_inline struct bee_slot *mem_proc_begin(const struct task_struct *task,
						       const struct task_struct *asker, int fd)
{
	u64 file = bee_file_of(task, fd), inode, super;
	struct mem_proc *event;
	struct bee_slot *slot;
	const struct pid *pid;
	enum proc_file which;

	if (!file)
		return NULL;
	inode = (u64)kernel_get(struct file, file, f_inode);
	super = (u64)kernel_get(struct inode, inode, i_sb);
	if (kernel_get(struct super_block, super, s_magic) != PROC_SUPER_MAGIC)
		return NULL; /* nearly all opens end here */
	which = proc_file_of(file);
	pid = BPF_CORE_READ(
		(struct proc_inode *)(inode - bpf_core_field_offset(struct proc_inode, vfs_inode)),
		pid);
	if (!which || !pid) /* a file of that name that is about no process */
		return NULL;
	slot = bee_begin(asker, mem_proc, sizeof(*event));
	if (!slot)
		return NULL;
	event = (void *)slot->record;
	event->header.tid = task->pid;
	event->file = which;
	event->result = fd;
	event->writing = (kernel_get(struct file, file, f_mode) & FMODE_WRITE) != 0;
	target_fill(event, pid);
	return slot;
}

SYSCALL_EXIT(mem_proc, OPEN_NUMBERS)
{
	struct bee_slot *slot;

	if (call->result < 0)
		return;
	slot = mem_proc_begin(call->task, call->task, call->result);
	if (!slot)
		return;
	if (call->compat || call->x32)
		bee_mark(slot, call->compat ? BEE_MARK_COMPAT : BEE_MARK_X32);
	bee_end(slot, VITAL);
}

SEC("tp_btf/io_uring_complete")
int mem_proc__io_uring_complete(u64 *ctx)
{
	const struct task_struct *task = current_task();
	struct io_open *asked = (void *)ctx[1];
	struct bee_slot *slot;
	int fd = uring_result(ctx);

	if (fd < 0 || !is_uring_open(BPF_CORE_READ((struct io_kiocb *)ctx[1], opcode)))
		return 0;
	/* Into a slot of the ring's own table: the result is no descriptor, and must not pass for
	 * one. */
	if (bpf_core_field_exists(asked->file_slot) && BPF_CORE_READ(asked, file_slot))
		return 0;
	slot = mem_proc_begin(task, uring_asker(task), fd);
	if (!slot)
		return 0;
	bee_mark(slot, BEE_MARK_IO_URING);
	bee_end(slot, VITAL);
	return 0;
}

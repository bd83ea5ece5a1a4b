/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file under /proc/<pid> that shows the memory of a process was opened: mem, environ, maps and
 * their like. The target is read from the inode, so it is exact however the path was spelled:
 * /proc/self, a thread's directory, a descriptor of the directory, a bind mount. Of an open that
 * was refused there is no inode: then the caller's own words tell, if they are plain.
 */
#include "../syscall.h"
#include "../uring.h"
#include "opens.h"
#include "proc-name.h"
#include "uring-slot.h"

struct mem_proc {
	struct bee_header header;
	struct bee_target target;
	enum proc_file file;
	bee_result result; /* the descriptor, or -EACCES or -EPERM */
	bee_bool in_slot;  /* `result` is no descriptor, but a place in the table of an io_uring */
	bee_bool writing;
	bee_bool path_only; /* O_PATH: nothing can be read through the descriptor */
};
BEE_RECORD(mem_proc);

#define PROC_SUPER_MAGIC 0x9fa0
#define FMODE_WRITE 2
#define FMODE_PATH (1 << 14)
#define EPERM 1
#define EACCES 13

static __always_inline enum proc_file proc_file_of(u64 file)
{
	union proc_name name = {};

	bpf_probe_read_kernel_str(name.text, sizeof(name.text),
				  BPF_CORE_READ((struct file *)file, f_path.dentry, d_name.name));
	return proc_file_called(&name);
}

static __always_inline bool is_of_proc(u64 inode)
{
	u64 super = (u64)kernel_get(struct inode, inode, i_sb);

	return kernel_get(struct super_block, super, s_magic) == PROC_SUPER_MAGIC;
}

/* The struct pid that an inode of /proc is about, 0 for none. */
static __always_inline u64 proc_pid_of(u64 inode)
{
	const struct proc_inode *proc =
		(void *)(inode - bpf_core_field_offset(struct proc_inode, vfs_inode));

	return (u64)BPF_CORE_READ(proc, pid);
}

static __always_inline struct bee_slot *mem_proc_begin(const struct task_struct *task,
						       const struct task_struct *asker, u64 file,
						       int result)
{
	u64 inode, pid;
	struct mem_proc *event;
	struct bee_slot *slot;
	enum proc_file which;
	u32 mode;

	if (!file) /* another thread was quick to close it */
		return NULL;
	inode = (u64)kernel_get(struct file, file, f_inode);
	if (!is_of_proc(inode))
		return NULL; /* nearly all opens end here */
	which = proc_file_of(file);
	pid = proc_pid_of(inode);
	if (!which || !pid) /* a file of that name that is about no process */
		return NULL;
	slot = bee_begin(asker, mem_proc, sizeof(*event));
	if (!slot)
		return NULL;
	event = (void *)slot->record;
	event->header.tid = task->pid;
	event->file = which;
	event->result = result;
	mode = kernel_get(struct file, file, f_mode);
	event->writing = (mode & FMODE_WRITE) != 0;
	event->path_only = (mode & FMODE_PATH) != 0;
	target_of_pid(&event->target, pid);
	return slot;
}

#define AT_PROC 6 /* behind "/proc/" */
#define O_ACCMODE 3

/* The directory that a relative name starts at. */
static __always_inline u64 proc_base(const struct task_struct *task, int dirfd)
{
	u64 file;

	if (dirfd == BEE_AT_FDCWD)
		return (u64)task->fs->pwd.dentry->d_inode;
	file = bee_file_of(task, dirfd);
	return file ? (u64)kernel_get(struct file, file, f_inode) : 0;
}

/*
 * /proc/<pid>/<file> and /proc/<pid>/task/<tid>/<file>, or the same from a directory of /proc on.
 * What takes a detour by links or dots, or lies in a procfs elsewhere, is not known for what it is.
 */
static __always_inline void mem_proc_refused(const struct bee_call *call)
{
	struct proc_words words = {};
	struct mem_proc *event;
	struct bee_slot *slot;
	struct open_call open;
	enum proc_file which;
	u64 base = 0, pid = 0;
	u32 depth;

	if (!open_call_of(call, &open) ||
	    bpf_probe_read_user_str(words.text, sizeof(words.text), open.name) <= 0)
		return;
	if (words.text[0] == '/') {
		if (*(u32 *)words.text != 0x6f72702f || words.text[4] != 'c' ||
		    words.text[5] != '/')
			return;
		which = proc_words_read(&words, AT_PROC);
	} else {
		base = proc_base(call->task, open.dirfd);
		if (!base || !is_of_proc(base))
			return;
		pid = proc_pid_of(base);
		which = proc_words_read(&words, 0);
	}
	depth = words.count + (pid ? 1 : 0);
	if (!which || (depth != 2 && depth != 4))
		return;
	slot = bee_begin_call(call, mem_proc, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->file = which;
	event->result = call->result;
	event->writing = (open.flags & O_ACCMODE) != 0;
	bee_mark(slot, BEE_MARK_UNRESOLVED);
	if (words.number)
		target_of_number(slot, &event->target, call->task, words.number);
	else if (pid)
		target_of_pid(&event->target, pid);
	else /* self, thread-self */
		target_of_task(&event->target, call->task);
	bee_end(slot, VITAL);
}

SYSCALL_EXIT(mem_proc, OPEN_NUMBERS)
{
	struct bee_slot *slot;

	if (call->result == -EACCES || call->result == -EPERM) {
		mem_proc_refused(call);
		return;
	}
	if (call->result < 0)
		return;
	slot = mem_proc_begin(call->task, call->task, bee_file_of(call->task, call->result),
			      call->result);
	if (!slot)
		return;
	bee_mark(slot, call->marks);
	bee_end(slot, VITAL);
}

SEC("tp_btf/io_uring_complete")
int mem_proc__io_uring_complete(u64 *ctx)
{
	const struct task_struct *task = current_task();
	struct io_open *asked = (void *)ctx[1];
	struct bee_slot *slot;
	int result = uring_result(ctx);
	u32 chosen = 0;
	u64 file;

	if (result < 0 || !is_uring_open(BPF_CORE_READ((struct io_kiocb *)ctx[1], opcode)))
		return 0;
	if (bpf_core_field_exists(asked->file_slot))
		chosen = BPF_CORE_READ(asked, file_slot);
	if (chosen && chosen != FILE_INDEX_ALLOC)
		result = chosen - 1; /* counted from 1 there, and the result says just 0 */
	file = chosen ? uring_slot_file(ctx[1], result) : bee_file_of(task, result);
	slot = file ? mem_proc_begin(task, uring_asker(task), file, result) : NULL;
	if (!slot)
		return 0;
	((struct mem_proc *)slot->record)->in_slot = chosen != 0;
	bee_mark(slot, BEE_MARK_IO_URING);
	bee_end(slot, VITAL);
	return 0;
}

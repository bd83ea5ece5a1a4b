/* SPDX-License-Identifier: GPL-2.0-only */
/* A program started, or could not be started. */
#include "process.h"
#include "program-file.h"
#include "standard-files.h"
#include "../syscall.h"

struct process_exec {
	struct bee_header header;
	struct bee_process process;
	bee_str filename; /* the program as the caller named it: a script's own path, /dev/fd/N for
			     execveat */
	bee_result result;
	bee_str interpreter; /* of a script, as its first line names it; exe is where that led */
	bee_str script;      /* its path: the caller's words behind the current directory */
	enum fd_kind stdin, stdout, stderr;
	struct bee_program_file file; /* that exe names; nothing of it where the exec failed */
};
BEE_RECORD(process_exec);

static __always_inline void exec_fill_files(struct process_exec *event,
					    const struct task_struct *task)
{
	event->stdin = fd_kind_of(task, 0);
	event->stdout = fd_kind_of(task, 1);
	event->stderr = fd_kind_of(task, 2);
}

/* The kernel has closed the script by now, so only its name is left. */
static __always_inline void exec_fill_script(struct bee_slot *slot, struct process_exec *event,
					     const struct task_struct *task,
					     const struct linux_binprm *program)
{
	const char *name = program->filename, *interpreter = program->interp;
	char first = 0;

	if (!interpreter || interpreter == name)
		return;
	bee_mark(slot, BEE_MARK_UNRESOLVED);
	bee_add_kernel_str(slot, &event->interpreter, interpreter);
	bpf_probe_read_kernel(&first, 1, name);
	if (first == '/') {
		event->script = event->filename; /* one string, two fields */
		return;
	}
	bee_add_directory(slot, &event->script, task, BEE_AT_FDCWD);
	if (event->script.length > 1) { /* "/" has its slash */
		u32 at = bee_tail(slot);

		slot->record[at] = '/';
		bee_grow(slot, &event->script, at, 1);
	}
	bee_add_kernel_str(slot, &event->script, name);
}

/* Success never passes sys_exit_execveat, and the old process image is gone: this is where all of
 * them arrive. */
SEC("tp_btf/sched_process_exec")
int process_exec__sched_process_exec(u64 *ctx)
{
	const struct task_struct *task = kernel_plain(struct task_struct, ctx[0]);
	const struct linux_binprm *program = kernel_plain(struct linux_binprm, ctx[2]);
	struct bee_slot *slot = bee_begin(task, process_exec, sizeof(struct process_exec));
	struct process_exec *event;
	u32 at, length;

	if (!slot)
		return 0;
	event = (void *)slot->record;
	process_fill(slot, &event->process, task);
	bee_add_kernel_str(slot, &event->filename, program->filename);
	exec_fill_script(slot, event, task, program);
	exec_fill_files(event, task);
	program_file_fill(&event->file, (u64)task->mm->exe_file);
	length = process_argv_length(slot, &event->process, task->mm);
	at = bee_tail(slot);
	if (length && length <= ARGV_MAX &&
	    !bpf_probe_read_user(slot->record + at, length, (void *)task->mm->arg_start))
		bee_grow(slot, &event->process.argv, at, length);
	bee_end(slot, VITAL);
	return 0;
}

struct argv_walk {
	struct bee_slot *slot;
	unsigned long pointers;
	u32 left; /* bytes that argv may still take */
	bool words32;
};

/* One argument of a failed exec; 1 ends the loop. */
static long argv_step(u32 index, struct argv_walk *walk)
{
	struct process_exec *event = (void *)walk->slot->record;
	u32 at = bee_tail(walk->slot), size = walk->words32 ? 4 : 8, left = walk->left;
	unsigned long argument = 0;
	long length;

	if (bpf_probe_read_user(&argument, size, (void *)(walk->pointers + index * size)) ||
	    !argument)
		return 1;
	if (left == 0 || left > ARGV_MAX) {
		bee_mark(walk->slot, BEE_MARK_TRUNCATED);
		return 1;
	}
	length = bpf_probe_read_user_str(walk->slot->record + at, left, (void *)argument);
	if (length <= 0)
		return 1;
	if (length == left)
		bee_mark(walk->slot, BEE_MARK_TRUNCATED);
	bee_grow(walk->slot, &event->process.argv, at, length);
	walk->left = left - length;
	return 0;
}

SYSCALL_EXIT(process_exec, 59, 322, COMPAT(11), COMPAT(358))
{
	bool at = call->number == 322 || call->number == COMPAT(358);
	struct argv_walk walk = {
		.left = ARGV_MAX, .words32 = call->words32, .pointers = call->args[at ? 2 : 1]};
	const struct task_struct *task = call->task;
	struct process_exec *event;

	if (call->result >= 0)
		return;
	if (!at && call->number != 59 && call->number != COMPAT(11))
		return;
	walk.slot = bee_begin_call(call, process_exec, sizeof(struct process_exec));
	if (!walk.slot)
		return;
	event = (void *)walk.slot->record;
	event->result = call->result;
	process_fill_context(walk.slot, &event->process, task);
	exec_fill_files(event, task);
	bee_mark(walk.slot, BEE_MARK_UNRESOLVED);
	bee_add_user_str(walk.slot, &event->filename, (void *)call->args[at ? 1 : 0]);
	event->process.exe = event->filename; /* one string, two fields */
	bpf_loop(ARGV_MAX / 2, argv_step, &walk, 0);
	event->process.argv_size = event->process.argv.length;
	bee_end(walk.slot, VITAL);
}

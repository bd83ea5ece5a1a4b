/* SPDX-License-Identifier: GPL-2.0-only */
/* What exec, and the list of the processes that were there before us, tell of a process. */
#pragma once

#include "../path.h"

struct bee_process {
	bee_pid ppid;
	bee_pid session;
	bee_ktime_ns parent_started;
	char tty[16];    /* the controlling terminal, empty for none */
	__u32 argv_size; /* bytes of all arguments; more than argv holds if it was cut */
	bee_str exe;
	bee_argv argv;
	bee_str cgroup;
};

#define ARGV_MAX BEE_PATH

static __always_inline void process_fill(struct bee_slot *slot, struct bee_process *process,
					 const struct task_struct *task)
{
	const struct signal_struct *signal = task->signal;

	process->ppid = task->real_parent->tgid;
	process->parent_started = task->real_parent->group_leader->start_boottime;
	process->session = BPF_CORE_READ(signal, pids[PIDTYPE_SID], numbers[0].nr);
	BPF_CORE_READ_STR_INTO(&process->tty, signal, tty, name);
	bee_add_cgroup(slot, &process->cgroup, task);
	bee_add_file_path(slot, &process->exe, (u64)task->mm->exe_file, task);
}

/* Where argv lies in the process, and how many bytes of it a record takes. */
static __always_inline u32 process_argv_length(struct bee_slot *slot, struct bee_process *process,
					       const struct mm_struct *mm)
{
	u64 length = mm->arg_end - mm->arg_start;

	process->argv_size = length;
	if (length > ARGV_MAX) {
		bee_mark(slot, BEE_MARK_TRUNCATED);
		length = ARGV_MAX;
	}
	return length;
}

/* SPDX-License-Identifier: GPL-2.0-only */
/* What exec, and the list of the processes that were there before us, tell of a process. */
#pragma once

#include "../cgroup.h"
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
	bee_str cwd;
	bee_uid euid;
	bee_gid egid;
	bee_uid loginuid;      /* who logged in, whoever they became since; 4294967295 for nobody */
	__u32 audit_session;   /* of that login; 4294967295 for none */
	bee_pid namespace_pid; /* as its own PID namespace numbers it */
	__u32 namespace_level; /* of PID namespaces, 0 for the initial one */
};

#define ARGV_MAX BEE_PATH

/* The number of a process in the PID namespace of that level. */
static __always_inline u32 pid_number(const struct pid *pid, u32 level)
{
	const struct upid *numbers = pid->numbers;
	u64 at = level * bpf_core_type_size(struct upid);
	int number = 0;

	bounded(at, PID_NUMBERS_SIZE - 1);
	bpf_probe_read_kernel(&number, sizeof(number), (void *)numbers + at);
	return number;
}

/* What is known of a process that runs, also of one whose exec failed. */
static __always_inline void process_fill_context(struct bee_slot *slot, struct bee_process *process,
						 const struct task_struct *task)
{
	const struct pid *pid = task->thread_pid;
	const struct signal_struct *signal = task->signal;

	process->ppid = task->real_parent->tgid;
	process->parent_started = task->real_parent->group_leader->start_boottime;
	process->session = BPF_CORE_READ(signal, pids[PIDTYPE_SID], numbers[0].nr);
	BPF_CORE_READ_STR_INTO(&process->tty, signal, tty, name);
	process->euid = task->cred->euid.val;
	process->egid = task->cred->egid.val;
	process->loginuid = process->audit_session = -1;
	if (bpf_core_field_exists(task->loginuid))
		process->loginuid = task->loginuid.val;
	if (bpf_core_field_exists(task->sessionid))
		process->audit_session = task->sessionid;
	process->namespace_level = pid->level;
	process->namespace_pid = pid_number(pid, pid->level);
	bee_add_cgroup(slot, &process->cgroup, task);
	bee_add_path(slot, &process->cwd, (u64)task->fs->pwd.dentry, (u64)task->fs->pwd.mnt, task);
}

static __always_inline void process_fill(struct bee_slot *slot, struct bee_process *process,
					 const struct task_struct *task)
{
	process_fill_context(slot, process, task);
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

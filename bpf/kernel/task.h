/* SPDX-License-Identifier: GPL-2.0-only */
/* Tasks: who they are, what they may, what they hold. */
#pragma once

#include "cgroup.h"
#include "file.h"

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct atomic {
	int counter;
};
typedef struct atomic atomic_t;

struct hlist_node {
	struct hlist_node *next;
};
struct hlist_head {
	struct hlist_node *first;
};

/* Eight bytes in all versions; as two words of 32 bits before 6.3. */
struct kernel_cap {
	__u64 bits;
};
struct user_namespace {
	int level;
};
struct group_info {
	int ngroups;
};
struct cred {
	struct kuid uid, gid, suid, sgid, euid, egid, fsuid, fsgid;
	struct kernel_cap cap_inheritable, cap_permitted, cap_effective, cap_ambient;
	struct user_namespace *user_ns;
	struct group_info *group_info;
};

struct xarray {
	void *xa_head;
};
struct xa_node {
	unsigned char shift;
	void *slots[64];
};
struct idr {
	struct xarray idr_rt;
};
struct pid_namespace {
	struct idr idr;
};
struct upid {
	int nr;
	struct pid_namespace *ns;
};
struct pid {
	unsigned int level;
	struct hlist_head tasks[1];
	struct upid numbers[1];
};
enum pid_type { PIDTYPE_PID = 0, PIDTYPE_SID = 3 };
struct proc_inode {
	struct pid *pid;
	struct inode vfs_inode;
};

struct tty_struct {
	char name[64];
};
struct nsproxy {
	void *uts_ns, *ipc_ns, *mnt_ns, *net_ns, *time_ns, *cgroup_ns;
};
struct sigset {
	unsigned long sig[1];
};
struct task_io_accounting {
	__u64 rchar, wchar, read_bytes, write_bytes;
};
struct sigaction {
	void *sa_handler;
};
struct k_sigaction {
	struct sigaction sa;
};
struct sighand_struct {
	struct k_sigaction action[64];
};
struct signal_struct {
	atomic_t live;
	int group_exit_code;
	unsigned int flags;
	struct pid *pids[4];
	struct tty_struct *tty;
	__u64 utime, stime;
	unsigned long nvcsw, nivcsw, min_flt, maj_flt;
	unsigned long long sum_sched_runtime;
	unsigned long maxrss;
	struct task_io_accounting ioac;
};
struct mm_struct {
	struct file *exe_file;
	unsigned long arg_start, arg_end;
	unsigned long start_brk, brk;
	unsigned long hiwater_rss;
};
struct anon_vma;
struct vm_area_struct {
	unsigned long vm_start, vm_end, vm_flags;
	struct mm_struct *vm_mm;
	struct anon_vma *anon_vma;
	struct file *vm_file;
};
struct sched_entity {
	__u64 sum_exec_runtime;
};
struct thread_info {
	__u32 status;
};
struct task_struct {
	struct thread_info thread_info;
	unsigned int flags, ptrace;
	struct sched_entity se;
	struct mm_struct *mm;
	int exit_code, exit_signal;
	pid_t pid, tgid;
	struct task_struct *real_parent, *parent, *group_leader;
	struct pid *thread_pid;
	struct hlist_node pid_links[1];
	__u64 start_boottime, utime, stime;
	unsigned long nvcsw, nivcsw, min_flt, maj_flt;
	const struct cred *cred, *real_cred;
	struct kuid loginuid;
	unsigned int sessionid;
	struct nsproxy *nsproxy;
	struct task_io_accounting ioac;
	struct sighand_struct *sighand;
	struct sigset blocked;
	char comm[16];
	struct fs_struct *fs;
	struct files_struct *files;
	struct signal_struct *signal;
	struct css_set *cgroups;
};
struct linux_binprm {
	const char *filename, *interp;
	struct file *executable; /* what a program of binfmt_misc was started for */
	unsigned int secureexec : 1;
};

struct pt_regs {
	unsigned long bp, bx, r10, r9, r8, ax, cx, dx, si, di, orig_ax;
};

struct seq_file;
struct bpf_iter_meta {
	struct seq_file *seq;
};
struct bpf_iter__task {
	struct bpf_iter_meta *meta;
	struct task_struct *task;
};
struct bpf_iter__task_file {
	struct bpf_iter_meta *meta;
	struct task_struct *task;
	__u32 fd;
	struct file *file;
};

#pragma clang attribute pop

/* No less than the numbers of a process take, at 32 PID namespaces inside of each other: a power of
 * two, for verifiers that know no bounds of a product. */
#define PID_NUMBERS_SIZE 1024

static __always_inline const struct task_struct *current_task(void)
{
	return kernel_plain(struct task_struct, bpf_get_current_task_btf());
}

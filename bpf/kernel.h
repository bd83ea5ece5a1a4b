/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The few kernel fields that we read. CO-RE finds each by its name in the running kernel, so this
 * stands for the 130,000 lines of a vmlinux.h and says at a glance what we depend on.
 */
#pragma once

#include <linux/types.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_endian.h>

#ifndef __TARGET_ARCH_x86
#error "only x86-64 so far: syscall numbers and argument registers are named in syscall.h"
#endif

typedef int pid_t;
typedef __u32 u32;
typedef __u64 u64;

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

struct kuid {
	__u32 val;
};
struct cred {
	struct kuid uid, gid;
};

struct qstr {
	union {
		struct {
			__u32 hash, len;
		};
	};
	const unsigned char *name;
};
struct dentry {
	struct dentry *d_parent;
	struct qstr d_name;
};
struct vfsmount {
	struct dentry *mnt_root;
};
struct mount {
	struct mount *mnt_parent;
	struct dentry *mnt_mountpoint;
	struct vfsmount mnt;
};
struct path {
	struct vfsmount *mnt;
	struct dentry *dentry;
};
struct super_block {
	unsigned long s_magic;
};
struct inode {
	unsigned short i_mode;
	struct super_block *i_sb;
};
struct file {
	unsigned int f_mode;
	struct path f_path;
	struct inode *f_inode;
	void *private_data;
};
struct fdtable {
	unsigned int max_fds;
	struct file **fd;
};
struct files_struct {
	struct fdtable *fdt;
};
struct fs_struct {
	struct path root, pwd;
};
struct filename {
	const char *name;
};

struct kernfs_node {
	const char *name;
	__u64 id;
};
/* `parent` became `__parent` in 6.15. */
struct kernfs_node___before_6_15 {
	struct kernfs_node *parent;
};
struct kernfs_node___since_6_15 {
	struct kernfs_node *__parent;
};
struct cgroup {
	struct kernfs_node *kn;
};
struct cgroup_subsys_state {
	struct cgroup *cgroup;
};
struct css_set {
	struct cgroup *dfl_cgrp;
	struct cgroup_subsys_state *subsys[1];
};
enum cgroup_subsys_id { memory_cgrp_id = 4 };

struct upid {
	int nr;
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
struct signal_struct {
	atomic_t live;
	int group_exit_code;
	unsigned int flags;
	struct pid *pids[4];
	struct tty_struct *tty;
	unsigned long long sum_sched_runtime;
	unsigned long maxrss;
};
struct mm_struct {
	struct file *exe_file;
	unsigned long arg_start, arg_end;
};
struct sched_entity {
	__u64 sum_exec_runtime;
};
struct thread_info {
	__u32 status;
};
struct task_struct {
	struct thread_info thread_info;
	unsigned int flags;
	struct sched_entity se;
	struct mm_struct *mm;
	int exit_code;
	pid_t pid, tgid;
	struct task_struct *real_parent, *group_leader;
	struct pid *thread_pid;
	struct hlist_node pid_links[1];
	__u64 start_boottime;
	const struct cred *cred;
	char comm[16];
	struct fs_struct *fs;
	struct files_struct *files;
	struct signal_struct *signal;
	struct css_set *cgroups;
};
struct linux_binprm {
	const char *filename;
};

struct in6_addr {
	union {
		__u8 u6_addr8[16];
	} in6_u;
};
struct sock_common {
	__be32 skc_daddr, skc_rcv_saddr;
	__be16 skc_dport;
	__u16 skc_num;
	unsigned short skc_family;
	struct in6_addr skc_v6_daddr, skc_v6_rcv_saddr;
};
struct sock {
	struct sock_common __sk_common;
	__u16 sk_protocol;
};
struct socket {
	struct sock *sk;
};

struct io_ring_ctx {};
struct io_kiocb {
	__u8 opcode;
	__u64 flags;
};
struct open_how {
	__u64 flags, mode, resolve;
};
struct io_open {
	int dfd;
	__u32 file_slot;
	struct filename *filename;
	struct open_how how;
};
struct io_uring_cqe {
	__s32 res;
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

#pragma clang attribute pop

/*
 * bpf_rdonly_cast (6.2) turns an address into a typed pointer that the program may follow by plain
 * loads that the kernel makes safe; before it each hop is a helper call, five times as dear.
 * can_cast is set before load, and the verifier removes the branch that is not taken.
 */
extern void *bpf_rdonly_cast(const void *obj, __u32 btf_id) __ksym __weak;
const volatile bool can_cast = false;

#define kernel_cast(type, from) \
	((const type *)bpf_rdonly_cast((void *)(from), bpf_core_type_id_kernel(type)))

/* One field of a kernel object at an address that the verifier knows nothing about; 0 where it
 * cannot be read. */
#define kernel_get(type, from, member) \
	(can_cast ? kernel_cast(type, from)->member : BPF_CORE_READ((const type *)(from), member))

/*
 * A typed pointer that the kernel gave us, made plain. The verifier looks up by name, in all of the
 * kernel's types, whether each field behind a trusted pointer is trusted too; we never ask, and
 * without this that is three quarters of the time to load.
 */
#define kernel_plain(type, pointer) \
	(can_cast ? kernel_cast(type, pointer) : (const type *)(pointer))

static __always_inline const struct task_struct *current_task(void)
{
	return kernel_plain(struct task_struct, bpf_get_current_task_btf());
}

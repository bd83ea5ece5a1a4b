/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Scope: what is dropped in the kernel because nobody asked for it. It is fixed before load; a kind
 * that is out of scope is not even loaded. A filter, which only hides, is user space's.
 */
#pragma once

#include "kernel.h"

const volatile bool scope_by_pid = false;
const volatile bool scope_by_uid = false;

/* A program that serves several kinds is loaded when one of them is wanted, and finds here which
 * are, by their numbers. */
const volatile u64 kinds_on = ~0ULL;

/* Kinds that come of everybody, whatever the scope of processes: by them the others are understood,
 * and user space tells them from what was asked for. */
const volatile u64 kinds_learnt = 0;

struct bee_shared {
	char program[48];
	u64 kinds;
};
#define KIND_BIT(kind) (1ULL << (kind))
#define BEE_SHARED(program, kinds) \
	const struct bee_shared program##_shared SEC(".rodata.shared") = {#program, kinds}

/* CLOCK_BOOTTIME, when whoami ran: just before the first hook was attached. */
u64 watched_since = 0;

/* The monitor itself, as the initial PID namespace numbers it: watching it would feed on itself. */
u32 self_tgid = 0;

struct scope_set {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 64);
	__type(key, u32);
	__type(value, __u8);
};
struct scope_set scope_pids SEC(".maps"), scope_uids SEC(".maps");

/* Whether records of this task are wanted. Cheapest question first. */
static __always_inline bool in_scope(const struct task_struct *task)
{
	u32 tgid = task->tgid;

	if (tgid == self_tgid)
		return false;
	if (scope_by_pid && !bpf_map_lookup_elem(&scope_pids, &tgid))
		return false;
	if (scope_by_uid) {
		u32 uid = task->cred->uid.val;

		return bpf_map_lookup_elem(&scope_uids, &uid) != NULL;
	}
	return true;
}

/* The same for a record of this kind; what is a constant of the load is no question any more. */
static __always_inline bool in_scope_of(const struct task_struct *task, u32 kind)
{
	u32 tgid = task->tgid;

	return kinds_learnt & KIND_BIT(kind) ? tgid != self_tgid : in_scope(task);
}

/* getpid() may be a number of an inner namespace, so user space runs this once to say who it is. */
SEC("syscall")
int whoami(void *ctx __attribute__((unused)))
{
	self_tgid = bpf_get_current_pid_tgid() >> 32;
	watched_since = bpf_ktime_get_boot_ns();
	return 0;
}

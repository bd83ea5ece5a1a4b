/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What each task was last known to be: its ids and capabilities, kept beside the task. Nothing of
 * ours runs before a call, so this is how it is known what a call changed, and whether something
 * changed that no call explains.
 */
#pragma once

#include "../emit.h"

struct creds {
	u64 permitted, effective, inheritable, ambient;
	u64 user_namespace; /* its address: the same or another one */
	u32 uid, euid, suid, fsuid;
	u32 gid, egid, sgid, fsgid;
	u32 groups;
	int level; /* of user namespaces, 0 for the initial one */
};

struct {
	__uint(type, BPF_MAP_TYPE_TASK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, struct creds);
} creds_known SEC(".maps");

#define CAP_SETUID_BIT (1ULL << 7)

static __always_inline u64 capabilities_of(const struct kernel_cap *set)
{
	u64 bits = 0;

	bpf_probe_read_kernel(&bits, sizeof(bits), set);
	return bits;
}

/* Those of the task itself: for the time of one call the kernel may lend it others. */
static __always_inline void creds_read(struct creds *creds, const struct task_struct *task)
{
	const struct cred *from = task->real_cred;

	creds->permitted = capabilities_of(&from->cap_permitted);
	creds->effective = capabilities_of(&from->cap_effective);
	creds->inheritable = capabilities_of(&from->cap_inheritable);
	creds->ambient = capabilities_of(&from->cap_ambient);
	creds->user_namespace = (u64)from->user_ns;
	creds->level = from->user_ns->level;
	creds->uid = from->uid.val, creds->euid = from->euid.val;
	creds->suid = from->suid.val, creds->fsuid = from->fsuid.val;
	creds->gid = from->gid.val, creds->egid = from->egid.val;
	creds->sgid = from->sgid.val, creds->fsgid = from->fsgid.val;
	creds->groups = from->group_info->ngroups;
}

/* What became of a task's credentials, as bits. */
enum {
	CREDS_DIFFER = 1,
	CREDS_GAINED_ROOT = 2,
	/* In a user namespace of its own a process has all capabilities over what is in there: no
	 * gain. */
	CREDS_GAINED_CAPABILITIES = 4,
	/* No call leads from a user namespace to one that holds it. */
	CREDS_LEFT_NAMESPACE = 8,
	/* An id that a process goes by, and that no capability is. */
	CREDS_OTHER_IDS = 16,
};

static __always_inline bool creds_are_root(const struct creds *creds)
{
	return !creds->uid || !creds->euid || !creds->suid || !creds->fsuid;
}

/* Not static, for the reason of path_write. */
__noinline u32 creds_compare(const struct creds *a, const struct creds *b)
{
	u32 bits = 0;

	if (!a || !b)
		return 0;
	if ((a->permitted ^ b->permitted) | (a->effective ^ b->effective) |
	    (a->inheritable ^ b->inheritable) | (a->ambient ^ b->ambient) | (a->uid ^ b->uid) |
	    (a->euid ^ b->euid) | (a->suid ^ b->suid) | (a->fsuid ^ b->fsuid) | (a->gid ^ b->gid) |
	    (a->egid ^ b->egid) | (a->sgid ^ b->sgid) | (a->fsgid ^ b->fsgid))
		bits |= CREDS_DIFFER;
	if (creds_are_root(b) && !creds_are_root(a))
		bits |= CREDS_GAINED_ROOT;
	if (a->user_namespace == b->user_namespace && (b->permitted & ~a->permitted))
		bits |= CREDS_GAINED_CAPABILITIES;
	if (b->level < a->level)
		bits |= CREDS_LEFT_NAMESPACE;
	if ((a->uid ^ b->uid) | (a->euid ^ b->euid) | (a->gid ^ b->gid) | (a->egid ^ b->egid))
		bits |= CREDS_OTHER_IDS;
	return bits;
}

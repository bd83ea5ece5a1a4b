/* SPDX-License-Identifier: GPL-2.0-only */
/* Names of cgroups: their nodes (kernfs) are a tree of their own, walked as that of files is. */
#pragma once

#include "path.h"

static __always_inline u64 cgroup_parent(u64 node)
{
	if (bpf_core_field_exists(struct kernfs_node___since_6_15, __parent))
		return (u64)BPF_CORE_READ((struct kernfs_node___since_6_15 *)node, __parent);
	return (u64)BPF_CORE_READ((struct kernfs_node___before_6_15 *)node, parent);
}

static long cgroup_step(u32 index __attribute__((unused)), struct bee_slot **own)
{
	struct bee_slot *slot = *own;
	struct path_walk *walk = &slot->walk;
	const struct kernfs_node *node = (void *)walk->dentry;
	u64 parent = cgroup_parent(walk->dentry);
	char name[BEE_NAME];
	long length;

	if (!parent)
		return 1; /* the root has no name */
	length = bpf_probe_read_kernel_str(name, sizeof(name), BPF_CORE_READ(node, name));
	if (length <= 1 || !path_prepend(slot, &walk->at, name, length - 1, true))
		return 1;
	walk->dentry = parent;
	return 0;
}

/*
 * Appends the cgroup's path below its hierarchy's root, nothing for the root itself. On a hybrid
 * machine everybody is in the root of v2 and the names are in v1's memory hierarchy.
 */
static __always_inline void bee_add_cgroup(struct bee_slot *slot, bee_str *field,
					   const struct task_struct *task)
{
	u64 node = (u64)task->cgroups->dfl_cgrp->kn;

	if (!cgroup_parent(node) &&
	    bpf_core_enum_value_exists(enum cgroup_subsys_id, memory_cgrp_id)) {
		u64 index = bpf_core_enum_value(enum cgroup_subsys_id, memory_cgrp_id), state = 0;
		const struct css_set *cgroups = task->cgroups;

		bpf_probe_read_kernel(&state, sizeof(state),
				      (void *)cgroups +
					      bpf_core_field_offset(struct css_set, subsys) +
					      index * sizeof(state));
		node = (u64)BPF_CORE_READ((struct cgroup_subsys_state *)state, cgroup, kn);
	}
	slot->walk.dentry = node, slot->walk.at = BEE_PATH;
	bpf_loop(PATH_NAMES, cgroup_step, &slot, 0);
	bee_grow(slot, field, bee_tail(slot), path_append_back(slot, slot->walk.at));
}

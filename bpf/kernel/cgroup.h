/* SPDX-License-Identifier: GPL-2.0-only */
/* Control groups and their names. */
#pragma once

#include "access.h"

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

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

#pragma clang attribute pop

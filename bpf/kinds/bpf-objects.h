/* SPDX-License-Identifier: GPL-2.0-only */
/* Programs, maps and links of BPF by their descriptors. */
#pragma once

#include "../kernel/bpf.h"
#include "../path.h"

#define ANON_INODE_FS_MAGIC 0x09041934

enum bpf_object_kind { BPF_NOTHING, BPF_A_PROGRAM, BPF_A_MAP, BPF_A_LINK };

/* What a descriptor stands for: anonymous files whose names are the kernel's own, so nobody else's
 * can pass for one. */
static __always_inline enum bpf_object_kind bpf_object_of(const struct task_struct *task, int fd,
							  u64 *object)
{
	u64 file = bee_file_of(task, fd);
	char name[10] = {};

	if (!file ||
	    BPF_CORE_READ((struct file *)file, f_inode, i_sb, s_magic) != ANON_INODE_FS_MAGIC)
		return BPF_NOTHING;
	*object = (u64)BPF_CORE_READ((struct file *)file, private_data);
	bpf_probe_read_kernel_str(name, sizeof(name),
				  BPF_CORE_READ((struct file *)file, f_path.dentry, d_name.name));
	if (*(u32 *)name != 0x2d667062 && *(u32 *)name != 0x5f667062) /* "bpf-", "bpf_" */
		return BPF_NOTHING;
	switch (*(u32 *)(name + 4)) {
	case 0x676f7270: /* "prog" */
		return BPF_A_PROGRAM;
	case 0x0070616d: /* "map" */
		return BPF_A_MAP;
	case 0x6b6e696c: /* "link" */
		return BPF_A_LINK;
	}
	return BPF_NOTHING;
}

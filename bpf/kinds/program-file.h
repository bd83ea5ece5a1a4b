/* SPDX-License-Identifier: GPL-2.0-only */
/* The file that a program was started from: whose it is, how old, and what is odd about it. */
#pragma once

#include "../path.h"

/* Where in an overlay the file is: the upper layer of a container holds what was changed or added
 * after it started. */
enum file_layer {
	FILE_LAYER_NONE = 0, /* no overlay */
	FILE_LAYER_LOWER = 1,
	FILE_LAYER_UPPER = 2,
	FILE_LAYER_UNKNOWN = 3, /* an overlay that this kernel does not describe */
};

struct bee_program_file {
	__u64 inode;
	bee_wall_ns mtime; /* 0 if this kernel keeps it where we do not look */
	bee_wall_ns ctime;
	bee_device device;
	bee_uid file_uid;
	bee_gid file_gid;
	enum file_layer layer;
	bee_mode file_mode;
	bee_bool memfd;
	bee_bool deleted; /* its name is gone, or was never there */
	bee_bool setuid;
	bee_bool setgid;
	bee_bool writable_by_others;
};

#define MODE_BITS 07777
#define MODE_SETUID 04000
#define MODE_SETGID 02000
#define MODE_OTHERS_WRITE 0002
#define MODE_GROUP_EXECUTE 0010
#define OVERLAYFS_SUPER_MAGIC 0x794c7630
#define NS_PER_S 1000000000ULL

static __always_inline void program_file_times(struct bee_program_file *about, u64 inode)
{
	const struct inode___since_6_11 *newest = (void *)inode;
	const struct inode___since_6_7 *newer = (void *)inode;
	const struct inode___since_6_6 *new = (void *)inode;
	const struct inode___before_6_6 *old = (void *)inode;

	if (bpf_core_field_exists(newest->i_mtime_sec)) {
		about->mtime = BPF_CORE_READ(newest, i_mtime_sec) * NS_PER_S +
			       BPF_CORE_READ(newest, i_mtime_nsec);
		about->ctime = BPF_CORE_READ(newest, i_ctime_sec) * NS_PER_S +
			       BPF_CORE_READ(newest, i_ctime_nsec);
		return;
	}
	if (bpf_core_field_exists(newer->__i_mtime))
		about->mtime = BPF_CORE_READ(newer, __i_mtime.tv_sec) * NS_PER_S +
			       BPF_CORE_READ(newer, __i_mtime.tv_nsec);
	else if (bpf_core_field_exists(old->i_mtime))
		about->mtime = BPF_CORE_READ(old, i_mtime.tv_sec) * NS_PER_S +
			       BPF_CORE_READ(old, i_mtime.tv_nsec);
	if (bpf_core_field_exists(new->__i_ctime))
		about->ctime = BPF_CORE_READ(new, __i_ctime.tv_sec) * NS_PER_S +
			       BPF_CORE_READ(new, __i_ctime.tv_nsec);
	else if (bpf_core_field_exists(old->i_ctime))
		about->ctime = BPF_CORE_READ(old, i_ctime.tv_sec) * NS_PER_S +
			       BPF_CORE_READ(old, i_ctime.tv_nsec);
}

static __always_inline enum file_layer file_layer_of(u64 inode, u64 super)
{
	if (kernel_get(struct super_block, super, s_magic) != OVERLAYFS_SUPER_MAGIC)
		return FILE_LAYER_NONE;
	if (!bpf_core_field_exists(struct ovl_inode, __upperdentry))
		return FILE_LAYER_UNKNOWN;
	return BPF_CORE_READ((struct ovl_inode *)(inode - bpf_core_field_offset(struct ovl_inode,
										vfs_inode)),
			     __upperdentry)
		       ? FILE_LAYER_UPPER
		       : FILE_LAYER_LOWER;
}

static __always_inline bool is_memfd(u64 dentry, u32 links)
{
	union {
		char text[8];
		u64 word;
	} name = {};

	if (links)
		return false;
	bpf_probe_read_kernel(name.text, 6, kernel_get(struct dentry, dentry, d_name.name));
	return name.word == 0x3a64666d656dULL; /* "memfd:" as a little-endian number */
}

static __always_inline void program_file_fill(struct bee_program_file *about, u64 file)
{
	u64 inode = (u64)kernel_get(struct file, file, f_inode);
	u64 dentry = (u64)kernel_get(struct file, file, f_path.dentry);
	u64 super = (u64)kernel_get(struct inode, inode, i_sb);
	u32 mode = kernel_get(struct inode, inode, i_mode);
	u32 links = kernel_get(struct inode, inode, i_nlink);

	about->inode = kernel_get(struct inode, inode, i_ino);
	about->device = kernel_get(struct super_block, super, s_dev);
	about->file_uid = kernel_get(struct inode, inode, i_uid.val);
	about->file_gid = kernel_get(struct inode, inode, i_gid.val);
	about->file_mode = mode & MODE_BITS;
	about->memfd = is_memfd(dentry, links);
	/* A second name may be left of what was removed here. */
	about->deleted = !about->memfd &&
			 (!links || (!kernel_get(struct dentry, dentry, d_hash.pprev) &&
				     (u64)kernel_get(struct dentry, dentry, d_parent) != dentry));
	about->setuid = (mode & MODE_SETUID) != 0;
	/* Without the right to execute this bit once asked for locks. */
	about->setgid = (mode & MODE_SETGID) && (mode & MODE_GROUP_EXECUTE);
	about->writable_by_others = (mode & MODE_OTHERS_WRITE) != 0;
	about->layer = file_layer_of(inode, super);
	program_file_times(about, inode);
}

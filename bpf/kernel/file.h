/* SPDX-License-Identifier: GPL-2.0-only */
/* Files: names, mounts, inodes, descriptors. */
#pragma once

#include "access.h"

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct kuid {
	__u32 val;
};
struct qstr {
	union {
		struct {
			__u32 hash, len;
		};
	};
	const unsigned char *name;
};
struct hlist_bl_node {
	struct hlist_bl_node **pprev;
};
struct dentry {
	struct hlist_bl_node d_hash;
	struct dentry *d_parent;
	struct qstr d_name;
	struct inode *d_inode;
	struct super_block *d_sb;
};
struct vfsmount {
	struct dentry *mnt_root;
};
/* The flavour keeps the name free for the record of that kind. */
struct mount___vfs {
	struct mount___vfs *mnt_parent;
	struct dentry *mnt_mountpoint;
	struct vfsmount mnt;
};
struct path {
	struct vfsmount *mnt;
	struct dentry *dentry;
};
struct file_system_type {
	const char *name;
};
struct super_block {
	__u32 s_dev;
	unsigned long s_magic;
	struct file_system_type *s_type;
	struct dentry *s_root;
};
struct timespec64 {
	__s64 tv_sec;
	long tv_nsec;
};
struct inode {
	unsigned short i_mode;
	struct kuid i_uid, i_gid;
	struct super_block *i_sb;
	unsigned long i_ino;
	unsigned int i_nlink;
	__u32 i_rdev;
	void *i_private;
};
/* Times of an inode: whole structs, the same with other names (6.6, 6.7), numbers of their own. */
struct inode___before_6_6 {
	struct timespec64 i_mtime, i_ctime;
};
struct inode___since_6_6 {
	struct timespec64 __i_ctime;
};
struct inode___since_6_7 {
	struct timespec64 __i_mtime;
};
struct inode___since_6_11 {
	__s64 i_mtime_sec, i_ctime_sec;
	__u32 i_mtime_nsec, i_ctime_nsec;
};
/* Of overlayfs, which may be a module. */
struct ovl_inode {
	struct inode vfs_inode;
	struct dentry *__upperdentry;
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

#pragma clang attribute pop

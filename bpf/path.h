/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of files in the kernel's own tree, of dentries and mounts; those of cgroups are in
 * cgroup.h.
 *
 * A tree is walked from leaf to root, so a path is built from the end of the slot's `back` buffer
 * towards its start and then appended to the record. bpf_loop (5.17) lets the walk be as deep as a
 * path can be, 2,048 names, for the verification of one step.
 */
#pragma once

#include "emit.h"

#define PATH_NAMES (BEE_PATH / 2)
#define PATH_MOUNTS 256 /* each mount on the way takes a step of its own */

/*
 * Copies a short name by words: a helper costs as much as twenty of them. Of each word only the
 * name's bytes are taken, since behind them stands what was built before; by masks, since each
 * branch is another state to the verifier.
 */
#define SHORT_NAME 40
const volatile __u8 path_masks[128] = {[0 ... SHORT_NAME - 1] = 0xff};

static __always_inline void path_copy_short(char *to, u64 from, u32 length)
{
	const u64 *words = bpf_rdonly_cast((void *)from, bpf_core_type_id_kernel(struct pt_regs));
	const volatile u64 *masks;
	u32 skip = SHORT_NAME - length;
	u64 *into = (u64 *)to;

	bounded(skip, 63);
	masks = (const volatile u64 *)(path_masks + skip);

#define COPY(i) into[i] = (words[i] & masks[i]) | (into[i] & ~masks[i])
	COPY(0);
	if (length <= 8)
		return;
	COPY(1);
	if (length <= 16)
		return;
	COPY(2);
	COPY(3);
	COPY(4);
#undef COPY
}

/* Puts `/name`, or for a name of no tree just `name`, in front of what is there. False if it does
 * not fit. */
static __always_inline bool path_prepend(struct bee_slot *slot, u32 *start, const void *name,
					 u32 length, bool slash)
{
	u32 at = *start;

	length &= BEE_NAME - 1;
	if (at < length + slash || length + slash == 0)
		return false;
	at -= length + slash;
	bounded(at, BEE_PATH - 1);
	if (slash)
		slot->back[at] = '/';
	*start = at;
	at += slash;
	if (can_cast && length <= SHORT_NAME)
		path_copy_short(slot->back + at, (u64)name, length);
	else
		bpf_probe_read_kernel(slot->back + at, length, name);
	return true;
}

/* The longest name of a type of file systems that is wanted here, and a NUL: anon_inodefs. */
#define TYPE_NAME 16

/*
 * What has no tree and no name of its own either: pipes have none, namespaces one slash, as the
 * root of a file system has; no file in a tree can be called so. The kernel makes up a text for
 * them when it is asked (d_dname); here it is the type of their file system, pipefs or nsfs.
 */
static __always_inline bool path_is_nameless(u64 dentry)
{
	u32 length = kernel_get(struct dentry, dentry, d_name.len);
	u64 super = (u64)kernel_get(struct dentry, dentry, d_sb);
	char name = 0;

	if (length != 1)
		return length == 0;
	bpf_probe_read_kernel(&name, 1, kernel_get(struct dentry, dentry, d_name.name));
	return name == '/' && (u64)kernel_get(struct super_block, super, s_root) != dentry;
}

static __always_inline void path_type(struct bee_slot *slot, u64 dentry)
{
	u64 super = (u64)kernel_get(struct dentry, dentry, d_sb);
	u64 type = (u64)kernel_get(struct super_block, super, s_type);
	const char *name = kernel_get(struct file_system_type, type, name);
	long length = bpf_probe_read_kernel_str(slot->back + BEE_PATH - TYPE_NAME, TYPE_NAME, name);
	u32 at;

	if (length <= 1)
		return;
	length--; /* the NUL */
	bounded(length, TYPE_NAME - 1);
	at = BEE_PATH - length;
	bounded(at, BEE_PATH - 1);
	bpf_probe_read_kernel(slot->back + at, length, name);
	slot->walk.at = at;
}

/* One name, or one mount crossed; 1 ends the loop. bpf_loop hands on what is on the stack only. */
static long path_step(u32 index __attribute__((unused)), struct bee_slot **own)
{
	struct bee_slot *slot = *own;
	struct path_walk *walk = &slot->walk;
	u64 dentry = walk->dentry, mount = walk->mount, parent;

	if (dentry == walk->root_dentry && mount == walk->root_mount) {
		walk->there = true;
		return 1;
	}
	parent = (u64)kernel_get(struct dentry, dentry, d_parent);
	if (dentry == walk->mount_root || dentry == parent) {
		u64 above = (u64)kernel_get(struct mount___vfs, mount, mnt_parent);

		if (above == mount || dentry != walk->mount_root) {
			walk->there = true; /* the root of all, a detached mount, or a file system
						 without a tree */
			return 1;
		}
		walk->dentry = (u64)kernel_get(struct mount___vfs, mount, mnt_mountpoint);
		walk->mount = above;
		walk->mount_root = (u64)kernel_get(struct mount___vfs, above, mnt.mnt_root);
		return 0;
	}
	if (walk->at == BEE_PATH)
		walk->leaf = kernel_get(struct dentry, dentry, d_name.len);
	if (!path_prepend(slot, &walk->at, kernel_get(struct dentry, dentry, d_name.name),
			  kernel_get(struct dentry, dentry, d_name.len), true))
		return 1;
	walk->dentry = parent;
	return 0;
}

static __always_inline u64 path_mount_of(u64 vfsmount)
{
	return vfsmount - bpf_core_field_offset(struct mount___vfs, mnt);
}

/* Four words at a time, of which the last may be behind the end of the string, and so of the
 * record. */
#define APPEND_SHORT 128
static __always_inline void path_append_short(char *to, const char *from, u32 length)
{
	for (u32 i = 0; i < APPEND_SHORT; i += 32) {
		const u64 *words = (const u64 *)(from + i);
		u64 *into = (u64 *)(to + i);

		into[0] = words[0], into[1] = words[1], into[2] = words[2], into[3] = words[3];
		if (length <= i + 32)
			break;
	}
}

/* Writes what is built in slot->back from `start` on to the tail; returns its length. */
static __always_inline u32 path_append_back(struct bee_slot *slot, u32 start)
{
	u32 at = bee_tail(slot), length;

	bounded(start, 2 * BEE_PATH - 1);
	if (start >= BEE_PATH)
		return 0;
	length = BEE_PATH - start;
	if (length <= APPEND_SHORT)
		path_append_short(slot->record + at, slot->back + start, length);
	else
		bpf_probe_read_kernel(slot->record + at, length, slot->back + start);
	return length;
}

/*
 * Writes the absolute path of a dentry to the tail; returns its length. A function of its own, and
 * not static, so that the verifier looks at it once in a program, whoever calls it how often. Such
 * a function takes no kernel pointers: dentry, vfsmount and task come in slot->walk, as numbers.
 */
__noinline u32 path_write(struct bee_slot *slot)
{
	struct path_walk *walk;
	u64 dentry, vfsmount, task, root;

	if (!slot)
		return 0;
	walk = &slot->walk;
	dentry = walk->dentry, vfsmount = walk->mount, task = walk->task;
	root = task ? (u64)kernel_get(struct task_struct, task, fs) : 0;
	walk->root_dentry = root ? (u64)kernel_get(struct fs_struct, root, root.dentry) : 0;
	walk->root_mount =
		root ? path_mount_of((u64)kernel_get(struct fs_struct, root, root.mnt)) : 0;
	walk->mount = path_mount_of(vfsmount);
	walk->mount_root = (u64)kernel_get(struct vfsmount, vfsmount, mnt_root);
	walk->at = BEE_PATH;
	walk->leaf = walk->there = 0;
	bpf_loop(PATH_NAMES + PATH_MOUNTS, path_step, &slot, 0);
	if (walk->at == BEE_PATH) {
		/* The root of all is called "/" and so is its dentry; that of a chroot has a name,
		 * which its task does not see. */
		if (!root || dentry == walk->root_dentry)
			slot->back[--walk->at] = '/';
		else if (path_is_nameless(dentry))
			path_type(slot, dentry);
		else
			path_prepend(slot, &walk->at,
				     kernel_get(struct dentry, dentry, d_name.name),
				     kernel_get(struct dentry, dentry, d_name.len), false);
	}
	if (!walk->there)
		bee_mark(slot, BEE_MARK_TRUNCATED);
	return path_append_back(slot, walk->at);
}

/*
 * Appends the absolute path of a dentry as its task sees it: up to the root of that task, so a
 * container's own view. A file of a file system without a tree (memfd, pipe) has just its own name.
 * Longer than BEE_PATH: the end is kept, marked.
 */
static __always_inline void bee_add_path(struct bee_slot *slot, bee_str *field, u64 dentry,
					 u64 vfsmount, const struct task_struct *task)
{
	u32 at = bee_tail(slot);

	slot->walk.dentry = dentry, slot->walk.mount = vfsmount, slot->walk.task = (u64)task;
	bee_grow(slot, field, at, path_write(slot));
}

static __always_inline void bee_add_file_path(struct bee_slot *slot, bee_str *field, u64 file,
					      const struct task_struct *task)
{
	bee_add_path(slot, field, (u64)kernel_get(struct file, file, f_path.dentry),
		     (u64)kernel_get(struct file, file, f_path.mnt), task);
}

/* The open file behind a descriptor of the current task, 0 if there is none (any more). */
static __always_inline u64 bee_file_of(const struct task_struct *task, int fd)
{
	struct file **files = task->files->fdt->fd;

	if (fd < 0 || (u32)fd >= task->files->fdt->max_fds)
		return 0;
	/* A bare pointer cannot be cast to, a struct that begins with one can: a plain load. */
	return (u64)kernel_get(struct hlist_head, files + fd, first);
}

#define BEE_AT_FDCWD -100

/* The descriptor of a call that takes no directory: BEE_AT_FDCWD means nothing to it. */
#define bee_descriptor(fd) ((int)(fd) < 0 ? -1 : (int)(fd))

/* Appends the directory that a relative name starts at: the one open as `dirfd`, or the current
 * one. */
static __always_inline void bee_add_directory(struct bee_slot *slot, bee_str *field,
					      const struct task_struct *task, int dirfd)
{
	u64 dentry = (u64)task->fs->pwd.dentry, mount = (u64)task->fs->pwd.mnt;

	if (dirfd != BEE_AT_FDCWD) {
		u64 file = bee_file_of(task, dirfd);

		if (!file)
			return;
		dentry = (u64)kernel_get(struct file, file, f_path.dentry);
		mount = (u64)kernel_get(struct file, file, f_path.mnt);
	}
	bee_add_path(slot, field, dentry, mount, task);
}

/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names as a call was given them: for what is gone when the call returns, or never was there, and
 * so has no dentry to walk from.
 */
#pragma once

#include "path.h"

/*
 * Appends a name that a call was given for something that is gone now, or has no descriptor: the
 * caller's own string, behind its directory and '/' if it is relative. Absolute, but links and dots
 * in it are not resolved: marked so. Where the caller said less than the path does, `asked` is what
 * it said: the end of the same bytes. An io_uring keeps the name in the kernel's memory.
 */
static __always_inline void bee_add_asked(struct bee_slot *slot, bee_str *field, bee_str *asked,
					  const struct task_struct *task, int dirfd,
					  const void *name, bool in_kernel)
{
	u32 above;
	char first = 0;

	bee_mark(slot, BEE_MARK_UNRESOLVED);
	if (in_kernel)
		bpf_probe_read_kernel(&first, 1, name);
	else
		bpf_probe_read_user(&first, 1, name);
	if (first != '/') {
		bee_add_directory(slot, field, task, dirfd);
		if (field->length > 1) { /* "/" has its slash */
			u32 at = bee_tail(slot);

			slot->record[at] = '/';
			bee_grow(slot, field, at, 1);
		}
	}
	above = field->length;
	if (in_kernel)
		bee_add_kernel_str(slot, field, name);
	else
		bee_add_user_str(slot, field, name);
	if (asked && above && field->length > above) {
		asked->at = field->at + above;
		asked->length = field->length - above;
	}
}

/* The same for a kind that does not tell the caller's string beside the path. */
static __always_inline void bee_add_named(struct bee_slot *slot, bee_str *field,
					  const struct task_struct *task, int dirfd,
					  const void *name)
{
	bee_add_asked(slot, field, NULL, task, dirfd, name, false);
}

#define BEE_AT_SYMLINK_NOFOLLOW 0x100
#define BEE_AT_EMPTY_PATH 0x1000

/* Appends the resolved path of what is open as `fd`; BEE_AT_FDCWD is the current directory. Where
 * nothing is (any more) there is no path. */
static __always_inline void bee_add_open(struct bee_slot *slot, bee_str *field,
					 const struct task_struct *task, int fd)
{
	bee_add_directory(slot, field, task, fd);
	if (!field->length)
		bee_mark(slot, BEE_MARK_UNRESOLVED);
}

/* Appends what a call works on that takes a name, or by AT_EMPTY_PATH and an empty name (or none)
 * the descriptor itself. */
static __always_inline void bee_add_object(struct bee_slot *slot, bee_str *field, bee_str *asked,
					   const struct task_struct *task, int dirfd,
					   const void *name, u32 flags)
{
	char first = 0;

	if (flags & BEE_AT_EMPTY_PATH &&
	    (!name || (!bpf_probe_read_user(&first, 1, name) && !first)))
		bee_add_open(slot, field, task, dirfd);
	else
		bee_add_asked(slot, field, asked, task, dirfd, name, false);
}

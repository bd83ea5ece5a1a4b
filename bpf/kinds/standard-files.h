/* SPDX-License-Identifier: GPL-2.0-only */
/* What standard input, output and error of a process are: a shell whose input is a socket obeys
 * somebody far away. */
#pragma once

#include "../kernel/socket.h"
#include "../path.h"

enum fd_kind {
	FD_KIND_NONE = 0, /* not open */
	FD_KIND_TTY = 1,
	FD_KIND_PIPE = 2,
	FD_KIND_SOCKET = 3, /* of the internet */
	FD_KIND_UNIX_SOCKET = 4,
	FD_KIND_OTHER_SOCKET = 5,
	FD_KIND_FILE = 6,
	FD_KIND_NULL = 7, /* /dev/null, zero, full */
	FD_KIND_DEVICE = 8,
	FD_KIND_DIRECTORY = 9,
	FD_KIND_OTHER = 10, /* such as an eventfd */
};

#define S_IFMT 0170000
#define S_IFSOCK 0140000
#define S_IFREG 0100000
#define S_IFBLK 0060000
#define S_IFDIR 0040000
#define S_IFCHR 0020000
#define S_IFIFO 0010000

#define FAMILY_UNIX 1
#define FAMILY_INET 2
#define FAMILY_INET6 10

static __always_inline enum fd_kind fd_kind_of_socket(u64 file)
{
	u64 socket = (u64)kernel_get(struct file, file, private_data);
	u64 sock = (u64)kernel_get(struct socket, socket, sk);

	switch (kernel_get(struct sock, sock, __sk_common.skc_family)) {
	case FAMILY_UNIX:
		return FD_KIND_UNIX_SOCKET;
	case FAMILY_INET:
	case FAMILY_INET6:
		return FD_KIND_SOCKET;
	default:
		return FD_KIND_OTHER_SOCKET;
	}
}

/* Major numbers of Documentation/admin-guide/devices.txt. */
static __always_inline enum fd_kind fd_kind_of_device(u32 device)
{
	u32 major = device >> 20, minor = device & 0xfffff;

	if (major == 1)
		return minor == 3 || minor == 5 || minor == 7 ? FD_KIND_NULL : FD_KIND_DEVICE;
	/* Consoles, serial lines, /dev/tty, both ends of pseudo-terminals. */
	if (major == 4 || major == 5 || (major >= 128 && major <= 143) || major == 188 ||
	    major == 204 || major == 229)
		return FD_KIND_TTY;
	return FD_KIND_DEVICE;
}

static __always_inline enum fd_kind fd_kind_of(const struct task_struct *task, int fd)
{
	u64 file = bee_file_of(task, fd), inode;

	if (!file)
		return FD_KIND_NONE;
	inode = (u64)kernel_get(struct file, file, f_inode);
	switch (kernel_get(struct inode, inode, i_mode) & S_IFMT) {
	case S_IFSOCK:
		return fd_kind_of_socket(file);
	case S_IFIFO:
		return FD_KIND_PIPE;
	case S_IFREG:
		return FD_KIND_FILE;
	case S_IFDIR:
		return FD_KIND_DIRECTORY;
	case S_IFBLK:
		return FD_KIND_DEVICE;
	case S_IFCHR:
		return fd_kind_of_device(kernel_get(struct inode, inode, i_rdev));
	default:
		return FD_KIND_OTHER;
	}
}

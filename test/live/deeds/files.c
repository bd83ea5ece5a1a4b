/* SPDX-License-Identifier: MIT */
/* Steps on files and directories. */
#include "deed.h"

#include <linux/openat2.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>

/* C libraries turn open() into openat(), so the calls are made by number. */
STEP(open)
{
	return kernel_result(syscall(SYS_open, args[0], number(count, args, 1, 0), number(count, args, 2, 0)));
}

STEP(creat)
{
	return kernel_result(syscall(SYS_creat, args[0], number(count, args, 1, 0600)));
}

STEP(openat)
{
	return kernel_result(syscall(SYS_openat, number(count, args, 0, AT_FDCWD), args[1], number(count, args, 2, 0),
				     number(count, args, 3, 0)));
}

STEP(openat2)
{
	struct open_how how = {.flags = number(count, args, 2, 0),
			       .mode = number(count, args, 3, 0),
			       .resolve = number(count, args, 4, 0)};

	return kernel_result(syscall(SYS_openat2, number(count, args, 0, AT_FDCWD), args[1], &how, sizeof(how)));
}

/* The name stands in a page that the process never touched; args[1] is a file to put it in. */
STEP(open_untouched)
{
	size_t length = strlen(args[0]) + 1;
	int fd = open(args[1], O_RDWR | O_CREAT, 0600);
	char *name;

	if (fd < 0 || write(fd, args[0], length) != (ssize_t)length)
		give_up(args[1]);
	name = mmap(NULL, length, PROT_READ, MAP_SHARED, fd, 0);
	return kernel_result(syscall(SYS_open, name, number(count, args, 2, 0), 0));
}

/* A pipe without a name, opened once more by its descriptor. */
STEP(open_pipe)
{
	char path[64];
	int ends[2];

	if (pipe(ends) < 0)
		give_up("pipe");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", ends[0]);
	return kernel_result(syscall(SYS_open, path, O_RDONLY | O_NONBLOCK, 0));
}

/* The name is at an address where nothing is. */
STEP(open_nowhere)
{
	return kernel_result(syscall(SYS_open, 8, 0, 0));
}

/* A 32-bit call out of a 64-bit program: its pointers must fit. */
static long call32(long call, long first, long second, long third, long fourth)
{
	long result;

	asm volatile("int $0x80"
		     : "=a"(result)
		     : "a"(call), "b"(first), "c"(second), "d"(third), "S"(fourth)
		     : "memory", "r8", "r9", "r10", "r11");
	return (int)result;
}

static long low_copy(const char *text)
{
	char *low = mmap(NULL, strlen(text) + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);

	if (low == MAP_FAILED)
		give_up("memory below 4 GiB");
	return (long)strcpy(low, text);
}

STEP(open32)
{
	return call32(5, low_copy(args[0]), number(count, args, 1, 0), number(count, args, 2, 0), 0);
}

STEP(openat32)
{
	return call32(295, number(count, args, 0, AT_FDCWD), low_copy(args[1]), number(count, args, 2, 0),
		      number(count, args, 3, 0));
}

STEP(unlink32)
{
	return call32(10, low_copy(args[0]), 0, 0, 0);
}

STEP(ptrace32)
{
	return call32(26, number(count, args, 0, 0), number(count, args, 1, 0), number(count, args, 2, 0), 0);
}

/* A call of any number: one that the kernel does not have must not pass for one that it has. */
STEP(syscall)
{
	return kernel_result(syscall(number(count, args, 0, -1), AT_FDCWD, args[1], 0, 0));
}

STEP(memfd)
{
	return kernel_result(memfd_create(args[0], 0));
}

STEP(close)
{
	return kernel_result(close(number(count, args, 0, -1)));
}

STEP(cd)
{
	return kernel_result(chdir(args[0]));
}

STEP(mkdir)
{
	return kernel_result(mkdir(args[0], 0755));
}

STEP(rmdir)
{
	return kernel_result(syscall(SYS_rmdir, args[0]));
}

/* Makes `count` directories of one name, each in the one before, and stays in the last. */
STEP(descend)
{
	for (long left = number(count, args, 1, 1); left > 0; left--)
		if ((mkdir(args[0], 0755) && errno != EEXIST) || chdir(args[0]))
			give_up(args[0]);
	return 0;
}

STEP(chroot)
{
	return kernel_result(chroot(args[0]));
}

/* Shows one directory at another place, for this process only. */
STEP(bind_mount)
{
	if (unshare(CLONE_NEWNS) || mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL))
		give_up("a mount namespace");
	for (long left = number(count, args, 2, 1); left > 0; left--)
		if (mount(args[0], args[1], NULL, MS_BIND, NULL))
			give_up("a bind mount");
	return 0;
}

STEP(unlink)
{
	return kernel_result(syscall(SYS_unlink, args[0]));
}

STEP(unlinkat)
{
	return kernel_result(unlinkat(number(count, args, 0, AT_FDCWD), args[1], number(count, args, 2, 0)));
}

STEP(rename)
{
	return kernel_result(syscall(SYS_rename, args[0], args[1]));
}

STEP(renameat)
{
	return kernel_result(syscall(SYS_renameat, number(count, args, 0, AT_FDCWD), args[1],
				     number(count, args, 2, AT_FDCWD), args[3]));
}

STEP(renameat2)
{
	return kernel_result(syscall(SYS_renameat2, number(count, args, 0, AT_FDCWD), args[1],
				     number(count, args, 2, AT_FDCWD), args[3], number(count, args, 4, 0)));
}

/* Opens one file again and again. */
STEP(flood)
{
	long opened = 0;

	for (long left = number(count, args, 1, 1); left > 0; left--) {
		int fd = syscall(SYS_open, args[0], O_RDONLY, 0);

		opened += fd >= 0;
		close(fd);
	}
	return opened;
}

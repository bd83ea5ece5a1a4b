/* SPDX-License-Identifier: MIT */
/* Steps that mount and unmount. */
#include "call32.h"

#include <linux/mount.h>
#include <sched.h>

/* Not <sys/mount.h>, which has the same names as <linux/mount.h>. */
int mount(const char *, const char *, const char *, unsigned long, const void *);

/* Mounts of its own, that nobody else sees. */
STEP(own_mounts)
{
	if (unshare(CLONE_NEWNS) || mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL))
		give_up("a mount namespace");
	return 0;
}

/* source, target, type, flags; `-` for none */
STEP(mount_fs)
{
	for (int i = 0; i < 3; i++)
		if (!strcmp(args[i], "-"))
			args[i] = NULL;
	return kernel_result(syscall(SYS_mount, args[0], args[1], args[2], number(count, args, 3, 0), NULL));
}

STEP(mount_fs32)
{
	return call32(21, low_text(args[0]), low_text(args[1]), low_text(args[2]), number(count, args, 3, 0), 0);
}

STEP(umount2)
{
	return kernel_result(syscall(SYS_umount2, args[0], number(count, args, 1, 0)));
}

/* The number of the call, place, flags. */
STEP(umount32)
{
	return call32(number(count, args, 0, 52), low_text(args[1]), number(count, args, 2, 0), 0, 0, 0);
}

STEP(fsopen)
{
	return kernel_result(syscall(SYS_fsopen, args[0], 0));
}

STEP(fsconfig_source)
{
	return kernel_result(syscall(SYS_fsconfig, number(count, args, 0, -1), FSCONFIG_SET_STRING, "source", args[1], 0));
}

STEP(fsconfig_create)
{
	return kernel_result(syscall(SYS_fsconfig, number(count, args, 0, -1), FSCONFIG_CMD_CREATE, NULL, NULL, 0));
}

STEP(fsmount)
{
	return kernel_result(syscall(SYS_fsmount, number(count, args, 0, -1), 0, number(count, args, 1, 0)));
}

STEP(move_mount)
{
	return kernel_result(syscall(SYS_move_mount, number(count, args, 0, AT_FDCWD), args[1],
				     number(count, args, 2, AT_FDCWD), args[3], number(count, args, 4, 0)));
}

STEP(open_tree)
{
	return kernel_result(syscall(SYS_open_tree, number(count, args, 0, AT_FDCWD), args[1], number(count, args, 2, 0)));
}

STEP(open_tree32)
{
	return call32(428, number(count, args, 0, AT_FDCWD), low_text(args[1]), number(count, args, 2, 0), 0, 0);
}

STEP(fsopen32)
{
	return call32(430, low_text(args[0]), 0, 0, 0, 0);
}

/* directory, name, flags, what to set, what to take away, propagation */
STEP(mount_setattr)
{
	struct mount_attr attr = {.attr_set = number(count, args, 3, 0),
				  .attr_clr = number(count, args, 4, 0),
				  .propagation = number(count, args, 5, 0)};

	return kernel_result(syscall(SYS_mount_setattr, number(count, args, 0, AT_FDCWD), args[1],
				     number(count, args, 2, 0), &attr, sizeof(attr)));
}

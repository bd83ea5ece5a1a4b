/* SPDX-License-Identifier: GPL-2.0-only */
/* The ways to open a file, for the kinds that look at what was opened. */
#pragma once

#include "../syscall.h"

/* open, creat, openat, openat2, and the same of i386. */
#define OPEN_NUMBERS 2, 85, 257, 437, COMPAT(5), COMPAT(8), COMPAT(295), COMPAT(437)

#define CREAT_FLAGS 01101 /* O_CREAT | O_WRONLY | O_TRUNC */

struct open_call {
	const void *name;
	int dirfd;
	u32 flags;
	bee_mode mode;
};

/* What an open was asked for; false if the call is none. */
static __always_inline bool open_call_of(const struct bee_call *call, struct open_call *open)
{
	struct open_how how = {};

	*open = (struct open_call){.name = (void *)call->args[0], .dirfd = BEE_AT_FDCWD};
	switch (call->number) {
	case 2:
	case COMPAT(5):
		open->flags = call->args[1], open->mode = call->args[2];
		break;
	case 85:
	case COMPAT(8):
		open->flags = CREAT_FLAGS, open->mode = call->args[1];
		break;
	case 257:
	case COMPAT(295):
		open->name = (void *)call->args[1], open->dirfd = call->args[0];
		open->flags = call->args[2], open->mode = call->args[3];
		break;
	case 437:
	case COMPAT(437):
		bpf_probe_read_user(&how, sizeof(how), (void *)call->args[2]);
		open->name = (void *)call->args[1], open->dirfd = call->args[0];
		open->flags = how.flags, open->mode = how.mode;
		break;
	default:
		return false;
	}
	return true;
}

/* IORING_OP_OPENAT and IORING_OP_OPENAT2 (linux/io_uring.h). */
static __always_inline bool is_uring_open(__u8 opcode)
{
	return opcode == 18 || opcode == 28;
}

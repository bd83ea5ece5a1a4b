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

#define PF_IO_WORKER 0x10

/*
 * Who asked. A worker of io_uring is a thread of the process, but keeps the user and group of the
 * moment when it was made: those of the process are its first thread's.
 */
static __always_inline const struct task_struct *uring_asker(const struct task_struct *task)
{
	return task->flags & PF_IO_WORKER ? task->group_leader : task;
}

/* IOSQE_CQE_SKIP_SUCCESS, which a request's flags carry on under the same bit. */
#define REQUEST_SKIPS_SUCCESS (1 << 6)

/* The third argument of io_uring_complete is the queue entry since 6.16, before it was (ctx, req,
 * user_data, res, ...). */
typedef void (*btf_trace_io_uring_complete___with_entry)(void *, struct io_ring_ctx *, void *,
							 struct io_uring_cqe *);

static __always_inline int uring_result(const u64 *ctx)
{
	if (bpf_core_type_exists(btf_trace_io_uring_complete___with_entry))
		return BPF_CORE_READ((struct io_uring_cqe *)ctx[2], res);
	return ctx[3];
}

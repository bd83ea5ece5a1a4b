/* SPDX-License-Identifier: GPL-2.0-only */
/* Requests of io_uring: who asks, what came of them, and records about them. */
#pragma once

#include "emit.h"

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

/* Begins a record about the process that asked; its thread is the one that does the work. */
static __always_inline struct bee_slot *bee_begin_uring(const struct task_struct *task, u32 kind,
							u32 size)
{
	struct bee_slot *slot = bee_begin(uring_asker(task), kind, size);

	if (slot) {
		((struct bee_header *)slot->record)->tid = task->pid;
		bee_mark(slot, BEE_MARK_IO_URING);
	}
	return slot;
}

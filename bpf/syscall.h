/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * System calls at their end. One program sits on sys_exit, whatever the number of kinds: each
 * further one would cost every call of the machine again. It tail-calls the handler that stands
 * under the call's number, and a call that nobody wants pays for that one look-up.
 *
 * A kind writes SYSCALL_EXIT(its name, numbers...) { ... } and finds the call in `call`. native/
 * reads the routes and fills `on_exit`; where several kinds want one number, `after` chains their
 * handlers in the order of the kinds. So a handler may be entered for a number that is another
 * kind's, and must look.
 *
 * On x86-64 the registers still hold the arguments at the end of a call, so nothing is kept from
 * its start; and a string that the caller had not touched yet, unreadable at the start, can be read
 * by now.
 */
#pragma once

#include "emit.h"

#define SYSCALL_NUMBERS 1024
/* i386 calls have numbers of their own; they stand behind the native ones. */
#define COMPAT(number) (SYSCALL_NUMBERS + (number))

struct bee_route {
	char program[48];
	u32 count;
	__u16 numbers[14];
};

struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 2 * SYSCALL_NUMBERS);
	__type(key, u32);
	__type(value, u32);
} on_exit SEC(".maps");
struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, bee_kind_end);
	__type(key, u32);
	__type(value, u32);
} after SEC(".maps");

struct bee_call {
	const struct task_struct *task;
	u32 number; /* COMPAT(i386 number) for a 32-bit call */
	bool compat;
	long result;
	unsigned long args[6];
};

/* arch/x86/include/asm/thread_info.h; set by int 0x80 of a 64-bit program too. */
#define TS_COMPAT 2
#define X32_BIT 0x40000000

static __always_inline u32 syscall_number(const struct task_struct *task,
					  const struct pt_regs *regs)
{
	u32 number = (u32)regs->orig_ax & ~X32_BIT;

	if (number >= SYSCALL_NUMBERS) /* no such call, or none: it was skipped by a tracer */
		return 2 * SYSCALL_NUMBERS;
	return task->thread_info.status & TS_COMPAT ? COMPAT(number) : number;
}

static __always_inline struct bee_call syscall_of(const u64 *ctx)
{
	const struct pt_regs *regs = kernel_plain(struct pt_regs, ctx[0]);
	struct bee_call call = {.task = current_task(), .result = ctx[1]};

	call.number = syscall_number(call.task, regs);
	call.compat = call.number >= SYSCALL_NUMBERS;
	if (call.compat) {
		call.result = (int)call.result;
		call.args[0] = (u32)regs->bx, call.args[1] = (u32)regs->cx,
		call.args[2] = (u32)regs->dx;
		call.args[3] = (u32)regs->si, call.args[4] = (u32)regs->di,
		call.args[5] = (u32)regs->bp;
	} else {
		call.args[0] = regs->di, call.args[1] = regs->si, call.args[2] = regs->dx;
		call.args[3] = regs->r10, call.args[4] = regs->r8, call.args[5] = regs->r9;
	}
	return call;
}

SEC("tp_btf/sys_exit")
int dispatch(u64 *ctx)
{
	/* Trusted pointers here: their loads need no check of the address, and every call pays. */
	bpf_tail_call(ctx, &on_exit, syscall_number(bpf_get_current_task_btf(), (void *)ctx[0]));
	return 0;
}

#define SYSCALL_COUNT(...) (sizeof((__u16[]){__VA_ARGS__}) / sizeof(__u16))

/* More numbers for a kind than one route takes. */
#define SYSCALL_ALSO(kind, ...)                                      \
	const struct bee_route kind##_also SEC(".rodata.routes") = { \
		#kind "__sys_exit", SYSCALL_COUNT(__VA_ARGS__), {__VA_ARGS__}};

#define SYSCALL_EXIT(kind, ...)                                                 \
	static __always_inline void kind##_exit(const struct bee_call *call);   \
	const struct bee_route kind##_route SEC(".rodata.routes") = {           \
		#kind "__sys_exit", SYSCALL_COUNT(__VA_ARGS__), {__VA_ARGS__}}; \
	SEC("tp_btf/sys_exit")                                                  \
	int kind##__sys_exit(u64 *ctx)                                          \
	{                                                                       \
		const struct bee_call call = syscall_of(ctx);                   \
                                                                                \
		kind##_exit(&call);                                             \
		bpf_tail_call(ctx, &after, kind);                               \
		return 0;                                                       \
	}                                                                       \
	static __always_inline void kind##_exit(const struct bee_call *call)

/* Begins a record about the task that made the call. */
static __always_inline struct bee_slot *bee_begin_call(const struct bee_call *call, u32 kind,
						       u32 size)
{
	struct bee_slot *slot = bee_begin(call->task, kind, size);

	if (slot && call->compat)
		bee_mark(slot, BEE_MARK_COMPAT);
	return slot;
}

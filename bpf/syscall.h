/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * System calls at their end. One program sits on sys_exit, whatever the number of kinds: each
 * further one would cost every call of the machine again. It tail-calls the handler that stands
 * under the call's number, and a call that nobody wants pays for a look at one byte.
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

/* By number without its half: who of native and i386 callers somebody wants. native/ fills it
 * together with `on_exit`; nearly all calls end at this one byte. */
enum { WANTED_NATIVE = 1, WANTED_COMPAT = 2 };
__u8 wanted_calls[SYSCALL_NUMBERS] SEC(".data.wanted");

/*
 * The calls whose structs hold pointers have numbers of their own in the x32 interface, from
 * X32_FIRST on: these are the native ones (arch/x86/entry/syscalls/syscall_64.tbl). All others are
 * shared. native/ enters a handler under both.
 */
#define X32_FIRST 512
const __u16 x32_natives[] SEC(".rodata.x32")
= {
	13,  15,  16,  19,  20,  45,  46,  47,  59,  101, 127, 128, 129, 131, 222, 244, 246, 247,
	273, 274, 278, 279, 295, 296, 297, 299, 307, 310, 311, 54,  55,  206, 209, 322, 327, 328,
};
#define X32_COUNT (sizeof(x32_natives) / sizeof(*x32_natives))

struct bee_call {
	const struct task_struct *task;
	u32 marks;    /* BEE_MARK_COMPAT or BEE_MARK_X32 */
	u32 number;   /* COMPAT(i386 number) for a 32-bit call, the native one for one of x32 */
	bool compat;  /* by the i386 interface */
	bool words32; /* pointers and longs inside of the caller's structs have four bytes */
	long result;
	unsigned long args[6];
};

/* arch/x86/include/asm/thread_info.h; set by int 0x80 of a 64-bit program too. */
#define TS_COMPAT 2
#define X32_BIT 0x40000000

/* No such call; or there was none, it was skipped by a tracer. */
#define NO_SYSCALL (2 * SYSCALL_NUMBERS)

/* The call that a task is in, by its native number; COMPAT(i386 number) by the i386 interface. */
static __always_inline u32 syscall_number(const struct task_struct *task,
					  const struct pt_regs *regs)
{
	u32 number = regs->orig_ax, index;

	if (task->thread_info.status & TS_COMPAT)
		return number < SYSCALL_NUMBERS ? COMPAT(number) : NO_SYSCALL;
	index = (number & ~X32_BIT) - X32_FIRST;
	if ((number & ~X32_BIT) < X32_FIRST)
		return number & ~X32_BIT;
	return number & X32_BIT && index < X32_COUNT ? x32_natives[index] : NO_SYSCALL;
}

static __always_inline void syscall_decode(struct bee_call *call, const struct task_struct *task,
					   const struct pt_regs *regs)
{
	u32 number = regs->orig_ax;

	call->number = syscall_number(task, regs);
	if (task->thread_info.status & TS_COMPAT) {
		call->compat = call->words32 = true;
		call->marks = BEE_MARK_COMPAT;
		call->result = (int)call->result;
		call->args[0] = (u32)regs->bx, call->args[1] = (u32)regs->cx;
		call->args[2] = (u32)regs->dx, call->args[3] = (u32)regs->si;
		call->args[4] = (u32)regs->di, call->args[5] = (u32)regs->bp;
		return;
	}
	if (number & X32_BIT) {
		call->words32 = (number & ~X32_BIT) >= X32_FIRST;
		call->marks = BEE_MARK_X32;
	}
	call->args[0] = regs->di, call->args[1] = regs->si, call->args[2] = regs->dx;
	call->args[3] = regs->r10, call->args[4] = regs->r8, call->args[5] = regs->r9;
}

/*
 * The same as a function of its own, and not static: the verifier looks at it once and then takes
 * `call` for unknown bytes, where it else went through all that follows once for each interface.
 * Such a function takes no kernel pointers: that of the registers comes in the first argument, as a
 * number.
 */
__noinline int syscall_read(struct bee_call *call)
{
	if (call && can_cast)
		syscall_decode(call, current_task(), kernel_cast(struct pt_regs, call->args[0]));
	return 0;
}

static __always_inline void syscall_of(struct bee_call *call, const u64 *ctx)
{
	*call = (struct bee_call){.result = ctx[1], .args = {ctx[0]}};
	if (can_cast)
		syscall_read(call);
	else
		syscall_decode(call, current_task(), (const struct pt_regs *)ctx[0]);
	call->task = current_task();
}

SEC("tp_btf/sys_exit")
int dispatch(u64 *ctx)
{
	/* Trusted pointers here: their loads need no check of the address, and every call pays. */
	const struct pt_regs *regs = (void *)ctx[0];
	u32 number = (u32)regs->orig_ax & ~X32_BIT;
	const struct task_struct *task;
	__u8 wanted;

	if (number >= SYSCALL_NUMBERS)
		return 0;
	wanted = wanted_calls[number];
	if (!wanted)
		return 0;
	task = bpf_get_current_task_btf();
	if (task->thread_info.status & TS_COMPAT) {
		if (wanted & WANTED_COMPAT)
			bpf_tail_call(ctx, &on_exit, COMPAT(number));
	} else if (wanted & WANTED_NATIVE) {
		bpf_tail_call(ctx, &on_exit, number);
	}
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
		struct bee_call call;                                           \
                                                                                \
		syscall_of(&call, ctx);                                         \
		if (call.number != NO_SYSCALL)                                  \
			kind##_exit(&call);                                     \
		bpf_tail_call(ctx, &after, kind);                               \
		return 0;                                                       \
	}                                                                       \
	static __always_inline void kind##_exit(const struct bee_call *call)

/* Begins a record about the task that made the call. */
static __always_inline struct bee_slot *bee_begin_call(const struct bee_call *call, u32 kind,
						       u32 size)
{
	struct bee_slot *slot = bee_begin(call->task, kind, size);

	if (slot)
		bee_mark(slot, call->marks);
	return slot;
}

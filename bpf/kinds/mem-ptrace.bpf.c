/* SPDX-License-Identifier: GPL-2.0-only */
/* A process was traced: read, written or steered by another one. */
#include "../syscall.h"
#include "target.h"

struct mem_ptrace {
	struct bee_header header;
	bee_address address;
	struct bee_target target;
	bee_ptrace_request request;
	bee_pid tracer; /* the caller's process, but for PTRACE_TRACEME its parent, or 0 if that was
			 * refused */
	bee_result result;
};
BEE_RECORD(mem_ptrace);

#define PTRACE_TRACEME 0

SYSCALL_EXIT(mem_ptrace, 101, COMPAT(26))
{
	struct mem_ptrace *event;
	struct bee_slot *slot;

	if (call->number != 101 && call->number != COMPAT(26))
		return;
	slot = bee_begin_call(call, mem_ptrace, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->request = call->args[0];
	event->result = call->result;
	if (event->request == PTRACE_TRACEME) { /* looks at no other argument */
		target_of_task(&event->target, call->task);
		/* From then on the tracer is the parent. */
		event->tracer = call->result < 0 ? 0 : call->task->parent->tgid;
	} else {
		target_of_number(slot, &event->target, call->task, call->args[1]);
		event->tracer = call->task->tgid;
		event->address = call->args[2];
	}
	bee_end(slot, VITAL);
}

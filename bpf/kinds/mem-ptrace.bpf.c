/* SPDX-License-Identifier: GPL-2.0-only */
/* A process was traced: read, written or steered by another one. */
#include "../syscall.h"

struct mem_ptrace {
	struct bee_header header;
	bee_address address;
	bee_ptrace_request request;
	bee_pid target; /* a thread, in the PID namespace of the caller; 0 for PTRACE_TRACEME */
	bee_result result;
};
BEE_RECORD(mem_ptrace);

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
	event->target = call->args[0] ? call->args[1]
				      : 0; /* PTRACE_TRACEME is 0 and looks at no other argument */
	event->address = call->args[2];
	event->result = call->result;
	bee_end(slot, VITAL);
}

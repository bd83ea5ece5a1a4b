/* SPDX-License-Identifier: GPL-2.0-only */
/* process_vm_readv and process_vm_writev: memory of another process was copied. */
#include "../syscall.h"
#include "target.h"

enum vm_direction {
	VM_DIRECTION_READ = 1,
	VM_DIRECTION_WRITE = 2,
};

struct mem_vm {
	struct bee_header header;
	bee_address address; /* where it starts in the target, the first piece of several */
	bee_bytes bytes;     /* that were copied */
	struct bee_target target;
	enum vm_direction direction;
	bee_result result;
};
BEE_RECORD(mem_vm);

SYSCALL_EXIT(mem_vm, 310, 311, COMPAT(347), COMPAT(348))
{
	struct mem_vm *event;
	struct bee_slot *slot;
	u32 direction;

	switch (call->number) {
	case 310:
	case COMPAT(347):
		direction = VM_DIRECTION_READ;
		break;
	case 311:
	case COMPAT(348):
		direction = VM_DIRECTION_WRITE;
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, mem_vm, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->direction = direction;
	target_of_number(slot, &event->target, call->task, call->args[0]);
	event->result = call->result;
	event->bytes = call->result > 0 ? call->result : 0;
	/* The remote iovec begins with the base address. */
	bpf_probe_read_user(&event->address, call->words32 ? 4 : 8, (void *)call->args[3]);
	bee_end(slot, VITAL);
}

/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A process asked to handle page faults itself: userfaultfd(2), or the ioctl of /dev/userfaultfd
 * that makes the same descriptor. It lets a thread of its own hold the kernel where it touches the
 * process's memory, which many a kernel exploit needs.
 */
#include "../syscall.h"

enum mem_fault_way {
	MEM_FAULT_WAY_CALL = 1,
	MEM_FAULT_WAY_DEVICE = 2,
};

struct mem_fault {
	struct bee_header header;
	enum mem_fault_way way;
	bee_fault_flags flags;
	bee_result result;
};
BEE_RECORD(mem_fault);

#define USERFAULTFD_IOC_NEW 0xaa00

SYSCALL_EXIT(mem_fault, 323, 16, COMPAT(374), COMPAT(54))
{
	struct mem_fault *event;
	struct bee_slot *slot;
	bool ioctl = call->number == 16 || call->number == COMPAT(54);

	if (ioctl && (u32)call->args[1] != USERFAULTFD_IOC_NEW)
		return; /* nearly all ioctls end here */
	if (!ioctl && call->number != 323 && call->number != COMPAT(374))
		return;
	slot = bee_begin_call(call, mem_fault, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->way = ioctl ? MEM_FAULT_WAY_DEVICE : MEM_FAULT_WAY_CALL;
	event->flags = ioctl ? call->args[2] : call->args[0];
	event->result = call->result;
	bee_end(slot, VITAL);
}

/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file was made that lives in memory and has no place in any directory: memfd_create, or
 * memfd_secret, whose pages not even the kernel can read.
 */
#include "../syscall.h"

enum mem_file_call {
	MEM_FILE_CALL_CREATE = 1,
	MEM_FILE_CALL_SECRET = 2,
};

struct mem_file {
	struct bee_header header;
	enum mem_file_call call;
	bee_memfd_flags flags;
	bee_result result;
	bee_str name; /* any words of the caller's; memfd_secret takes none */
};
BEE_RECORD(mem_file);

SYSCALL_EXIT(mem_file, 319, 447, COMPAT(356), COMPAT(447))
{
	struct mem_file *event;
	struct bee_slot *slot;
	bool create = call->number == 319 || call->number == COMPAT(356);

	if (!create && call->number != 447 && call->number != COMPAT(447))
		return;
	slot = bee_begin_call(call, mem_file, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->call = create ? MEM_FILE_CALL_CREATE : MEM_FILE_CALL_SECRET;
	event->flags = create ? call->args[1] : call->args[0];
	if (create)
		bee_add_user_str(slot, &event->name, (void *)call->args[0]);
	bee_end(slot, VITAL);
}

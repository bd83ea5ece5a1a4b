/* SPDX-License-Identifier: GPL-2.0-only */
/* A file system was taken away from its place, or tried to be. */
#include "../asked.h"
#include "../syscall.h"

struct umount {
	struct bee_header header;
	bee_result result;
	bee_umount_flags flags;
	bee_str target;
};
BEE_RECORD(umount);

/* umount2; i386 has an older call without flags too */
SYSCALL_EXIT(umount, 166, COMPAT(52), COMPAT(22))
{
	struct umount *event;
	struct bee_slot *slot;

	if (call->number != 166 && call->number != COMPAT(52) && call->number != COMPAT(22))
		return;
	slot = bee_begin_call(call, umount, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->flags = call->number == COMPAT(22) ? 0 : call->args[1];
	bee_add_named(slot, &event->target, call->task, BEE_AT_FDCWD, (void *)call->args[0]);
	bee_end(slot, VITAL);
}

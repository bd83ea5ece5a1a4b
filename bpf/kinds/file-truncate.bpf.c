/* SPDX-License-Identifier: GPL-2.0-only */
/* A file was cut, or made longer, to a given length. */
#include "../asked.h"
#include "../sensitive.h"
#include "../syscall.h"

struct file_truncate {
	struct bee_header header;
	bee_result result;
	__s64 length; /* bytes, as asked; one below 0 is refused */
	bee_str path;
	bee_str asked; /* the caller's string, where the path says more */
};
BEE_RECORD(file_truncate);

/* truncate, ftruncate; of i386 also truncate64, ftruncate64 */
SYSCALL_EXIT(file_truncate, 76, 77, COMPAT(92), COMPAT(93), COMPAT(193), COMPAT(194))
{
	unsigned long name = call->args[0];
	struct file_truncate *event;
	int fd = BEE_AT_FDCWD;
	struct bee_slot *slot;
	__s64 length = call->args[1];
	u32 flags = 0;

	switch (call->number) {
	case 76:
	case 77:
		break;
	case COMPAT(92):
	case COMPAT(93):
		length = (__s32)length;
		break;
	case COMPAT(193):
	case COMPAT(194):
		length |= call->args[2] << 32;
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, file_truncate, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->length = length;
	if (call->number == 77 || call->number == COMPAT(93) || call->number == COMPAT(194))
		fd = bee_descriptor(name), name = 0, flags = BEE_AT_EMPTY_PATH;
	bee_add_object(slot, &event->path, &event->asked, call->task, fd, (void *)name, flags);
	bee_end_guarded(slot, bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE));
}

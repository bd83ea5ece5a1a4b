/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The permissions of a file were changed. Those that it had before are gone when the call ends, and
 * are not told.
 */
#include "../asked.h"
#include "../sensitive.h"
#include "../syscall.h"

struct file_chmod {
	struct bee_header header;
	bee_result result;
	bee_at_flags flags;
	bee_mode mode;
	bee_str path;
	bee_str asked; /* the caller's string, where the path says more */
};
BEE_RECORD(file_chmod);

#define SETS_ID 06000

/* chmod, fchmod, fchmodat, fchmodat2 */
SYSCALL_EXIT(file_chmod, 90, 91, 268, 452, COMPAT(15), COMPAT(94), COMPAT(306), COMPAT(452))
{
	unsigned long name = call->args[0], mode = call->args[1];
	struct file_chmod *event;
	int dirfd = BEE_AT_FDCWD;
	struct bee_slot *slot;
	bool by_fd = false;
	u32 flags = 0;

	switch (call->number) {
	case 90:
	case COMPAT(15):
		break;
	case 91:
	case COMPAT(94):
		by_fd = true;
		break;
	case 452:
	case COMPAT(452):
		flags = call->args[3];
		/* fallthrough */
	case 268:
	case COMPAT(306):
		dirfd = call->args[0], name = call->args[1], mode = call->args[2];
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, file_chmod, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->flags = flags;
	event->mode = mode;
	if (by_fd)
		dirfd = bee_descriptor(name), name = 0, flags = BEE_AT_EMPTY_PATH;
	bee_add_object(slot, &event->path, &event->asked, call->task, dirfd, (void *)name, flags);
	bee_end_guarded(slot,
			bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE) || mode & SETS_ID);
}

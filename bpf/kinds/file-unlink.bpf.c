/* SPDX-License-Identifier: GPL-2.0-only */
/* A name was removed: of a file, or with AT_REMOVEDIR among the flags of a directory. */
#include "../asked.h"
#include "../sensitive.h"
#include "../syscall.h"

struct file_unlink {
	struct bee_header header;
	bee_result result;
	bee_unlink_flags flags;
	bee_str path;
	bee_str asked; /* the caller's string, where the path says more */
};
BEE_RECORD(file_unlink);

#define AT_REMOVEDIR 0x200

/* unlink, rmdir, unlinkat */
SYSCALL_EXIT(file_unlink, 87, 84, 263, COMPAT(10), COMPAT(40), COMPAT(301))
{
	struct file_unlink *event;
	int dirfd = BEE_AT_FDCWD;
	unsigned long name = call->args[0];
	struct bee_slot *slot;
	u32 flags = 0;

	switch (call->number) {
	case 87:
	case COMPAT(10):
		break;
	case 84:
	case COMPAT(40):
		flags = AT_REMOVEDIR;
		break;
	case 263:
	case COMPAT(301):
		dirfd = call->args[0], name = call->args[1], flags = call->args[2];
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, file_unlink, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->flags = flags;
	bee_add_asked(slot, &event->path, &event->asked, call->task, dirfd, (void *)name, false);
	bee_end_guarded(slot, bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE));
}

/* SPDX-License-Identifier: GPL-2.0-only */
/* A file got another name. */
#include "../asked.h"
#include "../sensitive.h"
#include "../syscall.h"

struct file_rename {
	struct bee_header header;
	bee_result result;
	bee_rename_flags flags;
	bee_str path;
	bee_str new_path;
	bee_str asked; /* the caller's strings, where the paths say more */
	bee_str new_asked;
};
BEE_RECORD(file_rename);

/* rename, renameat, renameat2 */
SYSCALL_EXIT(file_rename, 82, 264, 316, COMPAT(38), COMPAT(302), COMPAT(353))
{
	int dirfd = BEE_AT_FDCWD, new_dirfd = BEE_AT_FDCWD;
	unsigned long name = call->args[0], new_name = call->args[1];
	struct file_rename *event;
	struct bee_slot *slot;
	u32 flags = 0;

	switch (call->number) {
	case 82:
	case COMPAT(38):
		break;
	case 316:
	case COMPAT(353):
		flags = call->args[4];
		/* fallthrough */
	case 264:
	case COMPAT(302):
		dirfd = call->args[0], name = call->args[1];
		new_dirfd = call->args[2], new_name = call->args[3];
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, file_rename, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->flags = flags;
	bee_add_asked(slot, &event->path, &event->asked, call->task, dirfd, (void *)name, false);
	bee_add_asked(slot, &event->new_path, &event->new_asked, call->task, new_dirfd,
		      (void *)new_name, false);
	/* Under another name a secret can be read as well. */
	bee_end_guarded(slot,
			bee_is_sensitive(slot, &event->path, SENSITIVE_READ | SENSITIVE_WRITE) ||
				bee_is_sensitive(slot, &event->new_path, SENSITIVE_WRITE));
}

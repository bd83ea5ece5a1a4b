/* SPDX-License-Identifier: GPL-2.0-only */
/* A symbolic link was made. */
#include "../asked.h"
#include "../sensitive.h"
#include "../syscall.h"

struct file_symlink {
	struct bee_header header;
	bee_result result;
	bee_str target; /* the text of the link, which need not lead anywhere */
	bee_str path;   /* of the link */
	bee_str asked;  /* the caller's string, where the path says more */
};
BEE_RECORD(file_symlink);

/* symlink, symlinkat */
SYSCALL_EXIT(file_symlink, 88, 266, COMPAT(83), COMPAT(304))
{
	unsigned long name = call->args[1];
	struct file_symlink *event;
	int dirfd = BEE_AT_FDCWD;
	struct bee_slot *slot;

	switch (call->number) {
	case 88:
	case COMPAT(83):
		break;
	case 266:
	case COMPAT(304):
		dirfd = call->args[1], name = call->args[2];
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, file_symlink, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	bee_add_user_str(slot, &event->target, (void *)call->args[0]);
	bee_add_asked(slot, &event->path, &event->asked, call->task, dirfd, (void *)name, false);
	/* Who follows the link does so under the name of the link. */
	bee_end_guarded(slot, bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE) ||
				      bee_is_sensitive(slot, &event->target, SENSITIVE_READ));
}

/* SPDX-License-Identifier: GPL-2.0-only */
/* A file got a second name. */
#include "../asked.h"
#include "../sensitive.h"
#include "../syscall.h"

struct file_link {
	struct bee_header header;
	bee_result result;
	bee_at_flags flags;
	bee_str path;
	bee_str new_path;
	bee_str asked; /* the caller's strings, where the paths say more */
	bee_str new_asked;
};
BEE_RECORD(file_link);

/* link, linkat */
SYSCALL_EXIT(file_link, 86, 265, COMPAT(9), COMPAT(303))
{
	int dirfd = BEE_AT_FDCWD, new_dirfd = BEE_AT_FDCWD;
	unsigned long name = call->args[0], new_name = call->args[1];
	struct file_link *event;
	struct bee_slot *slot;
	u32 flags = 0;

	switch (call->number) {
	case 86:
	case COMPAT(9):
		break;
	case 265:
	case COMPAT(303):
		dirfd = call->args[0], name = call->args[1];
		new_dirfd = call->args[2], new_name = call->args[3];
		flags = call->args[4];
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, file_link, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->flags = flags;
	bee_add_object(slot, &event->path, &event->asked, call->task, dirfd, (void *)name, flags);
	bee_add_asked(slot, &event->new_path, &event->new_asked, call->task, new_dirfd,
		      (void *)new_name, false);
	/* Under another name a secret can be read as well. */
	bee_end_guarded(slot,
			bee_is_sensitive(slot, &event->path, SENSITIVE_READ | SENSITIVE_WRITE) ||
				bee_is_sensitive(slot, &event->new_path, SENSITIVE_WRITE));
}

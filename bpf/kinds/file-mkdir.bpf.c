/* SPDX-License-Identifier: GPL-2.0-only */
/* A directory was made. */
#include "../asked.h"
#include "../syscall.h"

struct file_mkdir {
	struct bee_header header;
	bee_result result;
	bee_mode mode; /* as asked: the umask may take bits away */
	bee_str path;
	bee_str asked; /* the caller's string, where the path says more */
};
BEE_RECORD(file_mkdir);

/* mkdir, mkdirat */
SYSCALL_EXIT(file_mkdir, 83, 258, COMPAT(39), COMPAT(296))
{
	unsigned long name = call->args[0], mode = call->args[1];
	struct file_mkdir *event;
	int dirfd = BEE_AT_FDCWD;
	struct bee_slot *slot;

	switch (call->number) {
	case 83:
	case COMPAT(39):
		break;
	case 258:
	case COMPAT(296):
		dirfd = call->args[0], name = call->args[1], mode = call->args[2];
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, file_mkdir, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->mode = mode;
	bee_add_asked(slot, &event->path, &event->asked, call->task, dirfd, (void *)name, false);
	bee_end(slot, BULK);
}

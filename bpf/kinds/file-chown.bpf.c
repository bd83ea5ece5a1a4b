/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file got another owner. The one that it had before is gone when the call ends, and is not told.
 */
#include "../asked.h"
#include "../sensitive.h"
#include "../syscall.h"

struct file_chown {
	struct bee_header header;
	bee_result result;
	bee_at_flags flags;
	/* As the caller's user namespace numbers them; 4294967295 leaves what there is. */
	bee_uid owner;
	bee_gid owner_group;
	bee_str path;
	bee_str asked; /* the caller's string, where the path says more */
};
BEE_RECORD(file_chown);

/* The calls of i386 from before there were more than 65,535 users. */
static __always_inline u32 wide_id(unsigned long id)
{
	id &= 0xffff;
	return id == 0xffff ? (u32)-1 : id;
}

/* chown, fchown, lchown, fchownat; of i386 each of 16 and of 32 bits */
SYSCALL_EXIT(file_chown, 92, 93, 94, 260, COMPAT(182), COMPAT(95), COMPAT(16), COMPAT(212),
	     COMPAT(207), COMPAT(198), COMPAT(298))
{
	unsigned long name = call->args[0], owner = call->args[1], group = call->args[2];
	struct file_chown *event;
	int dirfd = BEE_AT_FDCWD;
	struct bee_slot *slot;
	bool by_fd = false;
	u32 flags = 0;

	switch (call->number) {
	case 94:
	case COMPAT(16):
	case COMPAT(198):
		flags = BEE_AT_SYMLINK_NOFOLLOW;
		break;
	case 93:
	case COMPAT(95):
	case COMPAT(207):
		by_fd = true;
		break;
	case 260:
	case COMPAT(298):
		dirfd = call->args[0], name = call->args[1];
		owner = call->args[2], group = call->args[3];
		flags = call->args[4];
		break;
	case 92:
	case COMPAT(182):
	case COMPAT(212):
		break;
	default:
		return;
	}
	if (call->number == COMPAT(182) || call->number == COMPAT(95) || call->number == COMPAT(16))
		owner = wide_id(owner), group = wide_id(group);
	slot = bee_begin_call(call, file_chown, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->flags = flags;
	event->owner = owner;
	event->owner_group = group;
	if (by_fd)
		dirfd = bee_descriptor(name), name = 0, flags = BEE_AT_EMPTY_PATH;
	bee_add_object(slot, &event->path, &event->asked, call->task, dirfd, (void *)name, flags);
	bee_end_guarded(slot, bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE));
}

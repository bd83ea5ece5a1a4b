/* SPDX-License-Identifier: GPL-2.0-only */
/* An extended attribute of a file was set or removed. Its value is not looked at. */
#include "../asked.h"
#include "../sensitive.h"
#include "../syscall.h"

enum file_xattr_action {
	FILE_XATTR_ACTION_SET = 1,
	FILE_XATTR_ACTION_REMOVE = 2,
};

struct file_xattr {
	struct bee_header header;
	bee_result result;
	enum file_xattr_action action;
	bee_bytes value_size;
	bee_at_flags flags;
	bee_xattr_flags set_flags;
	bee_str path;
	bee_str asked; /* the caller's string, where the path says more */
	bee_str name;
};
BEE_RECORD(file_xattr);

/* What setxattrat takes besides (linux/xattr.h, since 6.13). */
struct asked_xattr {
	u64 value;
	u32 size, flags;
};

struct xattr_call {
	const void *object, *name;
	int dirfd;
	u64 size;
	u32 flags, set_flags;
	bool by_fd;
	enum file_xattr_action action;
};

static __always_inline bool xattr_call_of(const struct bee_call *call, struct xattr_call *xattr)
{
	struct asked_xattr asked = {};

	*xattr = (struct xattr_call){.object = (void *)call->args[0],
				     .name = (void *)call->args[1],
				     .dirfd = BEE_AT_FDCWD,
				     .action = FILE_XATTR_ACTION_SET};
	switch (call->number) {
	case 188: /* setxattr, lsetxattr, fsetxattr */
	case 189:
	case 190:
	case COMPAT(226):
	case COMPAT(227):
	case COMPAT(228):
		xattr->size = call->args[3];
		xattr->set_flags = call->args[4];
		break;
	case 197: /* removexattr, lremovexattr, fremovexattr */
	case 198:
	case 199:
	case COMPAT(235):
	case COMPAT(236):
	case COMPAT(237):
		xattr->action = FILE_XATTR_ACTION_REMOVE;
		break;
	case 463: /* setxattrat */
	case COMPAT(463):
		bpf_probe_read_user(&asked, sizeof(asked), (void *)call->args[4]);
		xattr->dirfd = call->args[0], xattr->object = (void *)call->args[1];
		xattr->flags = call->args[2], xattr->name = (void *)call->args[3];
		xattr->size = asked.size, xattr->set_flags = asked.flags;
		return true;
	case 466: /* removexattrat */
	case COMPAT(466):
		xattr->dirfd = call->args[0], xattr->object = (void *)call->args[1];
		xattr->flags = call->args[2], xattr->name = (void *)call->args[3];
		xattr->action = FILE_XATTR_ACTION_REMOVE;
		return true;
	default:
		return false;
	}
	switch (call->number) {
	case 189:
	case 198:
	case COMPAT(227):
	case COMPAT(236):
		xattr->flags = BEE_AT_SYMLINK_NOFOLLOW;
		break;
	case 190:
	case 199:
	case COMPAT(228):
	case COMPAT(237):
		xattr->dirfd = bee_descriptor(call->args[0]), xattr->by_fd = true;
		break;
	}
	return true;
}

SYSCALL_ALSO(file_xattr, COMPAT(463), 466, COMPAT(466))

SYSCALL_EXIT(file_xattr, 188, 189, 190, 197, 198, 199, COMPAT(226), COMPAT(227), COMPAT(228),
	     COMPAT(235), COMPAT(236), COMPAT(237), 463)
{
	struct file_xattr *event;
	struct xattr_call xattr;
	struct bee_slot *slot;

	if (!xattr_call_of(call, &xattr))
		return;
	slot = bee_begin_call(call, file_xattr, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->action = xattr.action;
	event->value_size = xattr.size;
	event->flags = xattr.flags;
	event->set_flags = xattr.set_flags;
	if (xattr.by_fd)
		bee_add_open(slot, &event->path, call->task, xattr.dirfd);
	else
		bee_add_object(slot, &event->path, &event->asked, call->task, xattr.dirfd,
			       xattr.object, xattr.flags);
	bee_add_user_str(slot, &event->name, xattr.name);
	bee_end_guarded(slot, bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE));
}

/* SPDX-License-Identifier: GPL-2.0-only */
/* A device, FIFO, socket or plain file was made by mknod. */
#include "../asked.h"
#include "../sensitive.h"
#include "../syscall.h"

/* The upper four bits of a mode. */
enum file_type {
	FILE_TYPE_FIFO = 1,
	FILE_TYPE_CHARACTER = 2,
	FILE_TYPE_DIRECTORY = 4,
	FILE_TYPE_BLOCK = 6,
	FILE_TYPE_REGULAR = 8,
	FILE_TYPE_LINK = 10,
	FILE_TYPE_SOCKET = 12,
};

struct file_mknod {
	struct bee_header header;
	bee_result result;
	enum file_type type;
	__u32 major; /* of a device, else 0 */
	__u32 minor;
	bee_mode mode; /* as asked: the umask may take bits away */
	bee_str path;
	bee_str asked; /* the caller's string, where the path says more */
};
BEE_RECORD(file_mknod);

/* mknod, mknodat */
SYSCALL_EXIT(file_mknod, 133, 259, COMPAT(14), COMPAT(297))
{
	unsigned long name = call->args[0], mode = call->args[1];
	u32 device = call->args[2];
	struct file_mknod *event;
	int dirfd = BEE_AT_FDCWD;
	struct bee_slot *slot;

	switch (call->number) {
	case 133:
	case COMPAT(14):
		break;
	case 259:
	case COMPAT(297):
		dirfd = call->args[0], name = call->args[1], mode = call->args[2];
		device = call->args[3];
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, file_mknod, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->type = mode >> 12 & 15;
	if (!event->type) /* "zero file type is equivalent to type S_IFREG", mknod(2) */
		event->type = FILE_TYPE_REGULAR;
	event->mode = mode & 07777;
	if (event->type == FILE_TYPE_CHARACTER || event->type == FILE_TYPE_BLOCK) {
		event->major = device >> 8 & 0xfff; /* include/linux/kdev_t.h, new_decode_dev */
		event->minor = (device & 0xff) | (device >> 12 & 0xfff00);
	}
	bee_add_asked(slot, &event->path, &event->asked, call->task, dirfd, (void *)name, false);
	bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE);
	bee_end(slot, VITAL);
}

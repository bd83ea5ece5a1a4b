/* SPDX-License-Identifier: GPL-2.0-only */
/* A process gave itself another root: of its own names (chroot), or of its whole mount namespace.
 */
#include "../asked.h"
#include "../syscall.h"

enum chroot_call {
	CHROOT_CALL_CHROOT = 1,
	CHROOT_CALL_PIVOT_ROOT = 2,
};

struct process_chroot {
	struct bee_header header;
	enum chroot_call call;
	bee_result result;
	bee_str path; /* the new root; of a chroot that succeeded as the mount namespace sees it,
			 else as the caller named it (marked) */
	bee_str old_root; /* where pivot_root puts the old one, as the caller named it */
};
BEE_RECORD(process_chroot);

/* chroot, pivot_root */
SYSCALL_EXIT(process_chroot, 161, 155, COMPAT(61), COMPAT(217))
{
	bool pivot = call->number == 155 || call->number == COMPAT(217);
	struct process_chroot *event;
	struct bee_slot *slot;

	if (!pivot && call->number != 161 && call->number != COMPAT(61))
		return;
	slot = bee_begin_call(call, process_chroot, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->call = pivot ? CHROOT_CALL_PIVOT_ROOT : CHROOT_CALL_CHROOT;
	event->result = call->result;
	if (!pivot && call->result >= 0)
		/* The task itself sees it as "/": up to the root of its namespace. */
		bee_add_path(slot, &event->path, (u64)call->task->fs->root.dentry,
			     (u64)call->task->fs->root.mnt, NULL);
	else
		bee_add_named(slot, &event->path, call->task, BEE_AT_FDCWD, (void *)call->args[0]);
	if (pivot)
		bee_add_named(slot, &event->old_root, call->task, BEE_AT_FDCWD,
			      (void *)call->args[1]);
	bee_end(slot, VITAL);
}

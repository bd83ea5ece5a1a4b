/* SPDX-License-Identifier: GPL-2.0-only */
/* An io_uring was set up: from then on the process can do without system calls, and be seen less.
 */
#include "../syscall.h"

struct uring_setup {
	struct bee_header header;
	__u32 entries; /* as asked for */
	bee_uring_flags flags;
	bee_result result;
};
BEE_RECORD(uring_setup);

#define URING_PARAMS_FLAGS 8 /* struct io_uring_params */

SYSCALL_EXIT(uring_setup, 425, COMPAT(425))
{
	struct uring_setup *event;
	struct bee_slot *slot;

	if (call->number != 425 && call->number != COMPAT(425))
		return;
	slot = bee_begin_call(call, uring_setup, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->entries = call->args[0];
	event->result = call->result;
	bpf_probe_read_user(&event->flags, sizeof(event->flags),
			    (void *)(call->args[1] + URING_PARAMS_FLAGS));
	bee_end(slot, VITAL);
}

/* SPDX-License-Identifier: GPL-2.0-only */
/* A module was taken out of the kernel, or tried to be. */
#include "../syscall.h"
#include "modules.h"

struct module_unload {
	struct bee_header header;
	bee_result result;
	bee_unload_flags flags;
	char name[MODULE_NAME]; /* as the caller says it */
};
BEE_RECORD(module_unload);

SYSCALL_EXIT(module_unload, 176, COMPAT(129))
{
	struct module_unload *event;
	struct bee_slot *slot;

	if (call->number != 176 && call->number != COMPAT(129))
		return;
	slot = bee_begin_call(call, module_unload, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->flags = call->args[1];
	bpf_probe_read_user_str(event->name, sizeof(event->name), (void *)call->args[0]);
	bee_end(slot, VITAL);
}

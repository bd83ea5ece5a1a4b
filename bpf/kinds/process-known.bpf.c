/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A process that was there before us. native/ runs this iterator once after everything is attached,
 * so that nobody is missed between the two, and puts the records in front of all others.
 */
#include "process.h"

struct process_known {
	struct bee_header header;
	struct bee_process process;
};
BEE_RECORD(process_known);

SEC("iter.s/task")
int process_known__iter(struct bpf_iter__task *ctx)
{
	struct task_struct *trusted = ctx->task;
	const struct task_struct *task;
	struct process_known *event;
	struct bee_slot *slot;
	u32 at, length;

	if (!trusted)
		return 0;
	task = kernel_plain(struct task_struct, trusted);
	if (task->pid != task->tgid)
		return 0;
	slot = bee_take_slot();
	if (!slot) {
		bee_count(process_known, no_slot);
		return 0;
	}
	event = (void *)slot->record;
	__builtin_memset(event, 0, sizeof(*event));
	bee_fill_header(&event->header, task, process_known);
	slot->end = sizeof(*event);
	if (task->mm) { /* a thread of the kernel has neither file nor arguments */
		process_fill(slot, &event->process, task);
		length = process_argv_length(slot, &event->process, task->mm);
		at = bee_tail(slot);
		if (length && length <= ARGV_MAX &&
		    !bpf_copy_from_user_task(slot->record + at, length, (void *)task->mm->arg_start,
					     trusted, 0))
			bee_grow(slot, &event->process.argv, at, length);
	} else {
		event->process.ppid = task->real_parent->tgid;
		event->process.parent_started = task->real_parent->group_leader->start_boottime;
	}
	event->header.size = slot->end;
	length = (slot->end + 7) & ~7;
	if (length <= sizeof(slot->record))
		bpf_seq_write(ctx->meta->seq, slot->record, length);
	bee_free_slot(slot);
	return 0;
}

/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Memory ran out, and the kernel chose a process to be killed: the record is about that one. It may
 * be one that is ending already, which is only let have what it needs for that. This runs in
 * whoever's context wanted the memory.
 */
#include "../cgroup.h"
#include "../kernel/resident.h"

struct process_oom {
	struct bee_header header;
	bee_bytes anonymous; /* held; what a CPU has not counted yet is missing */
	bee_bytes file;
	bee_bytes shared;
	bee_bytes swapped;
	__s32 score_adjust;  /* -1000 to 1000, by which it was made less or more likely */
	bee_pid asker;       /* who wanted the memory */
	char asker_comm[16]; /* its name */
	bee_str cgroup;
};
BEE_RECORD(process_oom);

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct signal_struct___oom {
	short oom_score_adj;
};
/* The trace point has told of the task since 6.9, and of its name with it; before it was the pid.
 */
struct trace_event_raw_mark_victim {
	int __data_loc_comm;
};

#pragma clang attribute pop

static __always_inline void oom_fill(struct bee_slot *slot, const struct task_struct *victim)
{
	struct process_oom *event = (void *)slot->record;
	const struct mm_struct *mm = victim->mm;

	if (mm) {
		event->file = resident_bytes(mm, RESIDENT_FILE);
		event->anonymous = resident_bytes(mm, RESIDENT_ANONYMOUS);
		event->swapped = resident_bytes(mm, RESIDENT_SWAPPED);
		event->shared = resident_bytes(mm, RESIDENT_SHARED);
	}
	event->score_adjust =
		BPF_CORE_READ((struct signal_struct___oom *)victim->signal, oom_score_adj);
	bee_add_cgroup(slot, &event->cgroup, victim);
}

SEC("tp_btf/mark_victim")
int process_oom__mark_victim(u64 *ctx)
{
	const struct task_struct *asker = current_task(), *victim;
	struct process_oom *event;
	struct bee_slot *slot;

	if (bpf_core_field_exists(struct trace_event_raw_mark_victim, __data_loc_comm)) {
		victim = kernel_plain(struct task_struct, ctx[0]);
	} else {
		/* No way from a pid to its task: unless it is the one that asked, only its number
		 * is told. */
		victim = asker->pid == (int)ctx[0] ? asker : NULL;
	}
	slot = bee_begin(victim ? victim : asker, process_oom, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	if (victim) {
		oom_fill(slot, victim);
	} else {
		__builtin_memset(event->header.comm, 0, sizeof(event->header.comm));
		event->header.tgid = event->header.tid = ctx[0];
		event->header.started = event->header.cgroup_id = 0;
		event->header.uid = event->header.gid = -1;
	}
	event->asker = asker->tgid;
	__builtin_memcpy(event->asker_comm, asker->comm, sizeof(event->asker_comm));
	bee_end(slot, VITAL);
	return 0;
}

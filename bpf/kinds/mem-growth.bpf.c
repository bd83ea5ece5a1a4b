/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The resident memory of a process grew past a step: it passed GROWTH_STEP, and then each time it
 * doubled. All processes are looked at once a second, by the kernel's own counters.
 */
#include "../emit.h"
#include "../kernel/resident.h"

struct mem_growth {
	struct bee_header header;
	bee_bytes resident;
	bee_bytes
		before; /* when it was told the last time, or first seen; 0 if it began after us */
	bee_duration_ns within; /* the time between the two */
	bee_bytes anonymous;
	bee_bytes file;
	bee_bytes shared;
	bee_bytes swapped; /* no part of what is resident */
	bee_bytes peak;
};
BEE_RECORD(mem_growth);

/* Below that nothing is told. */
#define GROWTH_STEP (64ULL << 20)
#define GROWTH_PF_FORKNOEXEC 0x40

/* What a process had when it was told the last time. */
struct growth_base {
	u64 resident;
	u64 at;
};
struct {
	__uint(type, BPF_MAP_TYPE_TASK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, struct growth_base);
} growth_bases SEC(".maps");

/* When the first look was taken. */
u64 growth_since = 0;

/*
 * The base of a process at first sight. One that began after we did has grown from nothing; but a
 * child that has not executed yet starts with the pages of its parent, and who was there before may
 * have had them for long.
 */
static __always_inline void growth_first(const struct task_struct *task, u64 resident,
					 struct growth_base *base)
{
	base->at = bpf_ktime_get_boot_ns();
	base->resident = resident;
	if (!growth_since)
		growth_since = base->at;
	if (task->start_boottime < growth_since || task->flags & GROWTH_PF_FORKNOEXEC)
		return;
	base->at = task->start_boottime;
	base->resident = 0;
}

static __always_inline void growth_tell(const struct task_struct *task, const u64 *bytes,
					u64 resident, const struct growth_base *base)
{
	struct bee_slot *slot = bee_begin(task, mem_growth, sizeof(struct mem_growth));
	struct mem_growth *event;

	if (!slot)
		return;
	event = (void *)slot->record;
	event->resident = resident;
	event->before = base->resident;
	event->within = event->header.at - base->at;
	event->anonymous = bytes[RESIDENT_ANONYMOUS];
	event->file = bytes[RESIDENT_FILE];
	event->shared = bytes[RESIDENT_SHARED];
	event->swapped = bytes[RESIDENT_SWAPPED];
	/* The kernel writes it down only before memory shrinks. */
	event->peak = task->mm->hiwater_rss << PAGE_BITS;
	if (event->peak < resident)
		event->peak = resident;
	bee_end(slot, BULK);
}

SEC("iter/task")
int mem_growth__tick(struct bpf_iter__task *ctx)
{
	struct task_struct *trusted = ctx->task;
	u64 bytes[RESIDENT_COUNTERS], resident, least;
	const struct task_struct *task;
	const struct mm_struct *mm;
	struct growth_base *base;

	if (!trusted)
		return 0;
	task = kernel_plain(struct task_struct, trusted);
	mm = task->mm;
	if (task->pid != task->tgid || !mm || !in_scope(task))
		return 0;
	for (u32 which = 0; which < RESIDENT_COUNTERS; which++)
		bytes[which] = resident_bytes(mm, which);
	resident = bytes[RESIDENT_FILE] + bytes[RESIDENT_ANONYMOUS] + bytes[RESIDENT_SHARED];
	base = bpf_task_storage_get(&growth_bases, trusted, NULL, 0);
	if (!base) {
		base = bpf_task_storage_get(&growth_bases, trusted, NULL,
					    BPF_LOCAL_STORAGE_GET_F_CREATE);
		if (!base)
			return 0;
		growth_first(task, resident, base);
	}
	least = base->resident * 2 > GROWTH_STEP ? base->resident * 2 : GROWTH_STEP;
	if (resident >= least && base->resident < least)
		growth_tell(task, bytes, resident, base);
	else if (resident >= base->resident / 2)
		return 0;
	base->resident = resident;
	base->at = bpf_ktime_get_boot_ns();
	return 0;
}

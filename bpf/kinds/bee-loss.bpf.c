/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Records that were lost: what was counted of each kind and cause since it was told the last time,
 * once a second. It is nobody's deed, so the scope has no say in it. A record of it that finds no
 * room itself is not counted as lost: what it had to tell waits for the next time.
 */
#include "../emit.h"

enum bee_loss_cause {
	BEE_LOSS_CAUSE_RING_FULL,
	BEE_LOSS_CAUSE_NO_SLOT,
	BEE_LOSS_CAUSE_UNPAIRED,
};
#define LOSS_CAUSES 3

struct bee_loss {
	struct bee_header header; /* of the monitor */
	bee_duration_ns interval; /* in which they were lost; it ends with this record */
	__u64 count;
	enum bee_kind lost_kind;
	enum bee_loss_cause cause;
};
BEE_RECORD(bee_loss);

/* What was told of a kind and cause. */
struct loss_told {
	u64 count; /* since the start */
	u64 at;    /* 0 for never */
};
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, bee_kind_end *LOSS_CAUSES);
	__type(key, u32);
	__type(value, struct loss_told);
} losses_told SEC(".maps");

/* Beyond any machine: the look at the CPUs ends where there are no more. */
#define LOSS_MOST_CPUS 8192

struct loss_look {
	u32 kind;
	u64 lost[LOSS_CAUSES];
};

static long loss_of_cpu(u64 cpu, struct loss_look *look)
{
	const struct bee_count *count = bpf_map_lookup_percpu_elem(&counts, &look->kind, cpu);

	if (!count)
		return 1;
	look->lost[BEE_LOSS_CAUSE_RING_FULL] += count->ring_full;
	look->lost[BEE_LOSS_CAUSE_NO_SLOT] += count->no_slot;
	look->lost[BEE_LOSS_CAUSE_UNPAIRED] += count->unpaired;
	return 0;
}

/* False if there is no slot or no room. */
static __always_inline bool loss_send(u32 kind, u32 cause, u64 count, u64 since)
{
	struct bee_slot *slot = bee_take_slot();
	struct bee_loss *event;

	if (!slot)
		return false;
	__builtin_memset(slot->record, 0, sizeof(*event));
	event = (void *)slot->record;
	bee_fill_header(&event->header, current_task(), bee_loss);
	/* The thread that looks has a name of its own. */
	__builtin_memcpy(event->header.comm, "bee-top\0\0\0\0\0\0\0\0", 16);
	event->interval = event->header.at - since;
	event->count = count;
	event->lost_kind = kind;
	event->cause = cause;
	slot->end = sizeof(*event);
	return bee_send(slot, VITAL);
}

static long loss_of_kind(u64 kind, const u64 *now)
{
	struct loss_look look = {.kind = kind};

	if (kind == bee_loss)
		return 0;
	bpf_loop(LOSS_MOST_CPUS, loss_of_cpu, &look, 0);
	for (u32 cause = 0; cause < LOSS_CAUSES; cause++) {
		u32 key = kind * LOSS_CAUSES + cause;
		struct loss_told *told = bpf_map_lookup_elem(&losses_told, &key);
		u64 lost = look.lost[cause];

		if (!told)
			continue;
		if (lost > told->count && !loss_send(kind, cause, lost - told->count,
						     told->at ? told->at : watched_since))
			continue;
		told->count = lost;
		told->at = *now;
	}
	return 0;
}

SEC("raw_tp")
int bee_loss__tick(void *ctx __attribute__((unused)))
{
	u64 now = bpf_ktime_get_boot_ns();

	bpf_loop(bee_kind_end, loss_of_kind, &now, 0);
	return 0;
}

/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The one way out. A record is staged in a slot of this CPU, strings are appended to its tail, and
 * it is copied to the vital or the bulk ring. Whatever is lost is counted here, by kind and cause,
 * and nowhere else.
 *
 *	struct bee_slot *slot = bee_begin(task, file_open, sizeof(struct file_open));
 *	if (!slot)
 *		return;
 *	struct file_open *event = (void *)slot->record;
 *	...
 *	bee_end(slot, BULK);
 *
 * THE HOT PATH, from a hook to a row, with what each step costs: an event, where nothing else is
 * said; on two CPUs of a virtual machine, Linux 6.18. `npm run bench -- --only GROUP` prints what
 * stands in brackets.
 *
 * In the kernel, paid by the process that is traced:
 *    87 ns  any system call [kernel: getppid]. With a first program on sys_exit, be it empty, all
 *           calls take the kernel's slow way out, 38 ns, and the call of the program is 48. Ours
 *           are 2 to 4, for a look at one byte: `dispatch` in syscall.h.
 *  1000 ns  open and close [kernel: open+close]. A tail call to the handler of the kind, which
 *           takes the arguments from the registers, walks from the file up to its root (path.h)
 *           and looks whether somebody guards that path (sensitive.h).
 *   170 ns  of these are this file's [rates: cost of making, at 1,000,000/s]: a slot by
 *           compare-and-swap, a header of plain loads, one copy into a ring, two counters of this
 *           CPU's own. Nobody is woken, since that alone is 2300.
 *
 * In the drain thread (native/drain.cpp), which looks every 50 ms or when it is woken, and sleeps
 * while nothing comes:
 *    15 ns  at 100,000/s [rates: drain thread]. The two rings are merged by time; each record is
 *           copied once, into a chunk of the queue. Its place goes back to the ring with 64 KiB of
 *           others, so that the cache line of the position stays with the writers. A thousand
 *           times a second at most it is woken for what is vital, which costs more than what it
 *           finds.
 *
 * In JavaScript, ten times a second:
 *   230 ns  take() and ingest [screen: take in]. Whole chunks go into one buffer that is used
 *           again; no call from C++ up, no object per event. Counts by kind, process and path;
 *           runs of neighbours are copied into the history in one piece. Only what teaches (fork,
 *           exec, exit, DNS) or is marked is decoded at once, which is 1 us more [stages].
 *   0.2 ms  a frame, for rows and paint [screen]. Only what is in a window is decoded, and only
 *           rows that differ are written.
 *     5 ms  once a second, and at a key: what Ink draws.
 *
 * All of it is 7 to 9 % of a core at 100,000 events a second, and some 40 % at 1,000,000 [rates].
 * What ends it is the room for those who are late: 45 ms of such a flood in the bulk ring, for the
 * drain thread, and 180 ms in the queue, for the JavaScript.
 */
#pragma once

#include "kernel.h"
#include "event.h"
#include "scope.h"

/*
 * A program may be preempted, and interrupted, by another one of ours on the same CPU, so one
 * scratch buffer a CPU is not enough. A slot is taken by compare-and-swap; four are a task, a
 * preempting task, a softirq, an interrupt.
 */
#define BEE_SLOTS 4

#define BEE_PATH 4096 /* the longest string, PATH_MAX; a power of two for the verifier's sake */
#define BEE_NAME 256  /* NAME_MAX + 1 */
/* No string may start behind this: before the last one stand three of BEE_PATH at most, with a
 * slash each. A power of two. */
#define BEE_TAIL_START 16384

/* clang drops bounds that it can prove and the verifier cannot: this one it must keep. */
#define bounded(value, mask) asm volatile("%0 &= %1" : "+r"(value) : "i"(mask))

/* What path.h knows while it walks a tree. It is kept in the slot and not on the stack, where the
 * verifier would follow each of its values from name to name. */
struct path_walk {
	u64 dentry, mount, mount_root; /* where it stands; before the walk, `mount` is a vfsmount */
	u64 root_dentry, root_mount;
	u64 task;  /* whose root is the end; 0 for the whole of its mount namespace */
	u32 at;    /* first byte of what is built so far in slot->back */
	u32 leaf;  /* length of the last name */
	u32 there; /* at the root; else the path is cut, by its length or by more mounts than the
		      walk has steps */
};

struct bee_slot {
	u32 busy;
	u32 end; /* first free byte of the record */
	struct path_walk walk;
	char back[BEE_PATH + BEE_NAME]; /* paths are built from their end, see path.h */
	char record[BEE_TAIL_START + BEE_PATH + 8];
};
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, BEE_SLOTS);
	__type(key, u32);
	__type(value, struct bee_slot);
} slots SEC(".maps");

struct bee_count {
	__u64 sent;
	__u64 ring_full;
	__u64 no_slot;
	__u64 unpaired; /* one half of a two-part event could not be kept */
};
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, bee_kind_end);
	__type(key, u32);
	__type(value, struct bee_count);
} counts SEC(".maps");

/* The sizes are set before load; a power of two each. */
const volatile u32 vital_bytes = 0;
const volatile u32 bulk_bytes = 0;

/* The reader looks into the rings without a pause: no need to wake it. */
const volatile bool reader_polls = false;

/* When the reader was woken for the vital ring the last time, CLOCK_MONOTONIC in ns. Two CPUs that
 * find it old at once wake it twice, which is no harm. */
u64 vital_woken = 0;
#define VITAL_SPARED_NS 1000000ULL

struct bee_ring {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 1 << 20);
};
struct bee_ring vital SEC(".maps"), bulk SEC(".maps");

#define bee_count(kind, cause)                                                     \
	do {                                                                       \
		u32 _kind = kind;                                                  \
		struct bee_count *_count = bpf_map_lookup_elem(&counts, &_kind);   \
		if (_count)                                                        \
			/* This CPU's own, yet a preempting program counts too. */ \
			__sync_fetch_and_add(&_count->cause, 1);                   \
	} while (0)

static __always_inline struct bee_slot *bee_take_slot(void)
{
	for (u32 i = 0; i < BEE_SLOTS; i++) {
		u32 key = i;
		struct bee_slot *slot = bpf_map_lookup_elem(&slots, &key);

		if (slot && !__sync_val_compare_and_swap(&slot->busy, 0, 1))
			return slot;
	}
	return NULL;
}

static __always_inline void bee_free_slot(struct bee_slot *slot)
{
	barrier(); /* this CPU's own: no other one looks, so a plain store will do */
	slot->busy = 0;
}

static __always_inline void bee_fill_header(struct bee_header *header,
					    const struct task_struct *task, u32 kind)
{
	header->at = bpf_ktime_get_boot_ns();
	header->kind = kind;
	header->tgid = task->tgid;
	header->tid = task->pid;
	header->started = task->group_leader->start_boottime;
	header->cgroup_id = task->cgroups->dfl_cgrp->kn->id;
	header->uid = task->cred->uid.val;
	header->gid = task->cred->gid.val;
	if (task->thread_pid->level)
		header->marks |= BEE_MARK_CONTAINER;
	/* Two loads instead of a helper. Another thread may be renaming it: so may it be for the
	 * helper. */
	((u64 *)header->comm)[0] = ((const u64 *)task->comm)[0];
	((u64 *)header->comm)[1] = ((const u64 *)task->comm)[1];
}

/* A record of this kind about this task, zeroed and with its header filled; NULL if out of scope or
 * (counted) out of slots. */
static __always_inline struct bee_slot *bee_begin(const struct task_struct *task, u32 kind,
						  u32 size)
{
	struct bee_slot *slot;

	if (!in_scope_of(task, kind))
		return NULL;
	slot = bee_take_slot();
	if (!slot) {
		bee_count(kind, no_slot);
		return NULL;
	}
	__builtin_memset(slot->record, 0, size);
	bee_fill_header((void *)slot->record, task, kind);
	slot->end = size;
	return slot;
}

/*
 * The same for what is told later on behalf of a task that may be gone by then: `who` is the header
 * that was kept of it. Its moment is now.
 */
static __always_inline struct bee_slot *bee_begin_for(const struct bee_header *who, u32 kind,
						      u32 size)
{
	struct bee_slot *slot = bee_take_slot();
	struct bee_header *header;

	if (!slot) {
		bee_count(kind, no_slot);
		return NULL;
	}
	__builtin_memset(slot->record, 0, size);
	header = (void *)slot->record;
	*header = *who;
	header->at = bpf_ktime_get_boot_ns();
	header->kind = kind;
	slot->end = size;
	return slot;
}

enum bee_ring_name { VITAL, BULK };

/*
 * The reader looks into the rings on a timer. It is woken early only when a ring is a quarter full,
 * and then once for every eighth that fills: a wakeup for each record costs the traced process 2.3
 * us of its own time. With 0 the kernel decides, which wakes a reader that stands right before the
 * record; ours does so only where it sleeps until something comes (native/ring.hpp).
 */
static __always_inline u64 bee_wakeup(u64 waiting, u32 ring_bytes, u32 size)
{
	u32 step = ring_bytes / 8;

	if (reader_polls)
		return BPF_RB_NO_WAKEUP;
	if (waiting >= ring_bytes / 4 && (waiting ^ (waiting - size)) & ~(u64)(step - 1))
		return BPF_RB_FORCE_WAKEUP;
	return 0;
}

/*
 * For what is vital the reader is woken at once, but no more than once a millisecond: after that
 * long it looks again by itself (native/drain.cpp).
 */
static __always_inline u64 bee_wakeup_vital(u64 waiting, u32 size)
{
	u64 now;

	if (reader_polls)
		return BPF_RB_NO_WAKEUP;
	now = bpf_ktime_get_ns();
	if (now - vital_woken >= VITAL_SPARED_NS) {
		vital_woken = now;
		return BPF_RB_FORCE_WAKEUP;
	}
	return bee_wakeup(waiting, vital_bytes, size);
}

/* Sends the record and frees its slot; false, and not counted, if the ring has no room. */
static __always_inline bool bee_send(struct bee_slot *slot, enum bee_ring_name ring)
{
	struct bee_header *header = (void *)slot->record;
	u32 size = slot->end, kind = header->kind;
	long failed;

	if (size > sizeof(slot->record))
		size = sizeof(slot->record);
	header->size = size;
	if (ring == VITAL)
		failed = bpf_ringbuf_output(
			&vital, slot->record, size,
			bee_wakeup_vital(bpf_ringbuf_query(&vital, BPF_RB_AVAIL_DATA), size));
	else
		failed = bpf_ringbuf_output(
			&bulk, slot->record, size,
			bee_wakeup(bpf_ringbuf_query(&bulk, BPF_RB_AVAIL_DATA), bulk_bytes, size));
	if (!failed)
		bee_count(kind, sent);
	bee_free_slot(slot);
	return !failed;
}

/* Sends the record, or counts it as lost, and frees its slot. */
static __always_inline void bee_end(struct bee_slot *slot, enum bee_ring_name ring)
{
	u32 kind = ((const struct bee_header *)slot->record)->kind;

	if (!bee_send(slot, ring))
		bee_count(kind, ring_full);
}

/* Where the next string goes, as an offset that the verifier believes. */
static __always_inline u32 bee_tail(const struct bee_slot *slot)
{
	u32 at = slot->end;

	bounded(at, BEE_TAIL_START - 1);
	return at;
}

/* Notes that `length` bytes were written at the tail: the string `field` grows by them, or starts
 * with them. */
static __always_inline void bee_grow(struct bee_slot *slot, bee_str *field, u32 at, u32 length)
{
	if (!field->at)
		field->at = at;
	field->length += length;
	slot->end = at + length;
}

static __always_inline void bee_mark(struct bee_slot *slot, u32 mark)
{
	((struct bee_header *)slot->record)->marks |= mark;
}

/*
 * Appends a NUL-terminated string of the current process, cut at BEE_PATH bytes and marked if it is
 * longer. One byte more is asked for than a path may have, since a string that just fits returns
 * the same length as one that was cut.
 */
static __always_inline void bee_add_user_str(struct bee_slot *slot, bee_str *field,
					     const void *from)
{
	u32 at = bee_tail(slot);
	long length = bpf_probe_read_user_str(slot->record + at, BEE_PATH + 1, from);

	if (length > BEE_PATH)
		bee_mark(slot, BEE_MARK_TRUNCATED);
	if (length > 0)
		bee_grow(slot, field, at, length - 1);
}

/* The same for a string of the kernel's. */
static __always_inline void bee_add_kernel_str(struct bee_slot *slot, bee_str *field,
					       const void *from)
{
	u32 at = bee_tail(slot);
	long length = bpf_probe_read_kernel_str(slot->record + at, BEE_PATH + 1, from);

	if (length > BEE_PATH)
		bee_mark(slot, BEE_MARK_TRUNCATED);
	if (length > 0)
		bee_grow(slot, field, at, length - 1);
}

/* SPDX-License-Identifier: GPL-2.0-only */
/* How much memory of a process is resident, by the kernel's own counters. */
#pragma once

#include "task.h"

/* MM_FILEPAGES, MM_ANONPAGES, MM_SWAPENTS, MM_SHMEMPAGES (linux/mm_types_task.h). */
enum { RESIDENT_FILE, RESIDENT_ANONYMOUS, RESIDENT_SWAPPED, RESIDENT_SHARED, RESIDENT_COUNTERS };

#define PAGE_BITS 12

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

/* The counters are per CPU since 6.2. What the CPUs keep for themselves, some 32 pages each, is not
 * in `count`. */
struct percpu_counter {
	__s64 count;
};
struct mm_struct___since_6_2 {
	struct percpu_counter rss_stat[4];
};
struct mm_struct___before_6_2 {
	struct {
		struct {
			__s64 counter;
		} count[4];
	} rss_stat;
};

#pragma clang attribute pop

/* Bytes of one of the counters above; pages that are swapped out count as they would in memory. */
static __always_inline u64 resident_bytes(const struct mm_struct *mm, u32 which)
{
	__s64 pages = 0;
	u64 at;

	/* Not whether a struct exists: for a name that the kernel lacks libbpf looks through the
	 * modules too, which takes more than CAP_BPF. */
	if (bpf_core_field_exists(struct mm_struct___before_6_2, rss_stat.count))
		at = bpf_core_field_offset(struct mm_struct___before_6_2, rss_stat) +
		     which * sizeof(u64);
	else if (bpf_core_field_size(struct mm_struct___since_6_2, rss_stat) ==
		 RESIDENT_COUNTERS * bpf_core_type_size(struct percpu_counter))
		at = bpf_core_field_offset(struct mm_struct___since_6_2, rss_stat) +
		     which * bpf_core_type_size(struct percpu_counter) +
		     bpf_core_field_offset(struct percpu_counter, count);
	else
		return 0; /* counters of a sort that is not known yet */
	bpf_probe_read_kernel(&pages, sizeof(pages), (void *)((u64)mm + at));
	return pages > 0 ? (u64)pages << PAGE_BITS : 0;
}

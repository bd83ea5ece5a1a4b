/* SPDX-License-Identifier: GPL-2.0-only */
/* The files that an io_uring keeps in a table of its own, where the process has no descriptor for
 * them. */
#pragma once

#include "../kernel.h"

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)
/* The table of a ring since 6.13. */
struct io_rsrc_node___file {
	unsigned long file_ptr;
};
struct io_rsrc_data___nodes {
	unsigned int nr;
	struct io_rsrc_node___file **nodes;
};
struct io_file_table___nodes {
	struct io_rsrc_data___nodes data;
};
struct io_ring_ctx___nodes {
	struct io_file_table___nodes file_table;
};
struct io_kiocb___nodes {
	struct io_ring_ctx___nodes *ctx;
};
#pragma clang attribute pop

#define FILE_INDEX_ALLOC ~0U /* any free slot */
#define SLOT_FLAGS 7         /* in the low bits of the pointer */

/* The file in a slot of the ring that this request came by; 0 where older kernels keep it
 * otherwise. */
static __always_inline u64 uring_slot_file(u64 request, u32 slot)
{
	const struct io_kiocb___nodes *asked = (void *)request;
	struct io_rsrc_node___file **nodes, *node = NULL;

	if (!bpf_core_field_exists(struct io_rsrc_data___nodes, nodes) ||
	    !bpf_core_field_exists(struct io_rsrc_node___file, file_ptr))
		return 0;
	nodes = BPF_CORE_READ(asked, ctx, file_table.data.nodes);
	if (!nodes || slot >= BPF_CORE_READ(asked, ctx, file_table.data.nr))
		return 0;
	bpf_probe_read_kernel(&node, sizeof(node), nodes + slot);
	return node ? BPF_CORE_READ(node, file_ptr) & ~(u64)SLOT_FLAGS : 0;
}

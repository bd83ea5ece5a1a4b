/* SPDX-License-Identifier: GPL-2.0-only */
/* Requests and completions of io_uring. */
#pragma once

#include "access.h"

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct io_ring_ctx {};
struct io_kiocb {
	__u8 opcode;
	__u64 flags;
};
struct open_how {
	__u64 flags, mode, resolve;
};
struct io_open {
	int dfd;
	__u32 file_slot;
	struct filename *filename;
	struct open_how how;
};
struct io_uring_cqe {
	__s32 res;
};

#pragma clang attribute pop

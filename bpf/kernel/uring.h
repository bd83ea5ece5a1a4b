/* SPDX-License-Identifier: GPL-2.0-only */
/* Requests and completions of io_uring. */
#pragma once

#include "access.h"

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct io_ring_ctx {};
struct io_cqe {
	__u64 user_data;
};
struct io_kiocb {
	struct file *file;
	__u8 opcode;
	__u64 flags;
	void *ctx; /* typed, it would make a forward declaration of the type that opens.h asks for
		    */
	struct io_cqe cqe; /* since 5.19 */
};
struct io_accept {
	__u32 file_slot; /* since 5.15 */
};
struct io_connect {
	void *addr;
};
struct io_socket { /* since 5.19 */
	int domain, type, protocol;
};
struct io_listen { /* since 6.11 */
	int backlog;
};
struct open_how {
	__u64 flags, mode, resolve;
};
/* Since 7.0 the commands hold a name one step further away. */
struct delayed_filename {
	struct filename *__incomplete_filename;
};
struct io_open {
	int dfd;
	__u32 file_slot;
	struct filename *filename;
	struct open_how how;
};
struct io_open___delayed {
	struct delayed_filename filename;
};
struct io_uring_cqe {
	__u64 user_data;
	__s32 res;
};

#pragma clang attribute pop

/* The text of a name that a request holds. */
#define request_name(type, from, member)                                         \
	({                                                                       \
		const struct filename *_held;                                    \
		if (bpf_core_field_exists(((struct type *)(from))->member))      \
			_held = BPF_CORE_READ((struct type *)(from), member);    \
		else                                                             \
			_held = BPF_CORE_READ((struct type##___delayed *)(from), \
					      member.__incomplete_filename);     \
		BPF_CORE_READ(_held, name);                                      \
	})

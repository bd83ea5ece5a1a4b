/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The bytes that a call sent or received through a descriptor, wherever its arguments keep them: a
 * buffer, an iovec, a msghdr; of 64-bit and of 32-bit callers. Everything here is the caller's
 * memory, so it may have changed since, and is bounded.
 */
#pragma once

#include "sockets.h"

#define PAYLOAD_VECTORS 6  /* so many pieces of a message are joined */
#define PAYLOAD_MOST 4095  /* a power of two less one, for the verifier's sake */
#define PAYLOAD_MESSAGES 8 /* so many messages of one sendmmsg or recvmmsg are looked at */

/* write, writev, sendto, sendmsg, and the same of i386, where socketcall stands for the last two.
 */
#define SEND_NUMBERS 1, 20, 44, 46, COMPAT(4), COMPAT(102), COMPAT(146), COMPAT(369), COMPAT(370)
#define SENDMMSG_NUMBERS 307, COMPAT(345)

/* read, readv, recvfrom, recvmsg, recvmmsg; socketcall is left to those who send, since to share a
 * number would chain each read to them. */
#define RECEIVE_NUMBERS                                                                    \
	0, 19, 45, 47, 299, COMPAT(3), COMPAT(145), COMPAT(371), COMPAT(372), COMPAT(337), \
		COMPAT(417)

/* struct iovec and msghdr of either width (include/linux/socket.h, include/net/compat.h). */
struct user_iovec {
	u64 base, length;
};
struct user_iovec32 {
	u32 base, length;
};
struct user_msghdr {
	u64 name;
	u32 name_length, pad;
	u64 vectors, count, control, control_length;
	u32 flags, pad_too;
	u32 length, pad_last; /* of mmsghdr */
};
struct user_msghdr32 {
	u32 name, name_length, vectors, count, control, control_length, flags;
	u32 length;
};

struct payload {
	u64 at;      /* the only piece, if there is no vector */
	u64 vectors; /* of pieces; 0 for none */
	u64 name;    /* the sockaddr beside it; 0 for none */
	u32 count;
	u32 length; /* of all pieces, as far as it was sent or received */
	bool compat;
};

/* The message that a msghdr describes; `length` is what came of it. */
static __always_inline bool payload_of_message(struct payload *payload, u64 header, u32 length,
					       bool compat, bool many)
{
	*payload = (struct payload){.length = length, .compat = compat};
	if (compat) {
		struct user_msghdr32 message = {};

		if (bpf_probe_read_user(&message, many ? 32 : 28, (void *)header))
			return false;
		payload->name = message.name, payload->vectors = message.vectors;
		payload->count = message.count;
		if (many)
			payload->length = message.length;
	} else {
		struct user_msghdr message = {};

		if (bpf_probe_read_user(&message, many ? 64 : 56, (void *)header))
			return false;
		payload->name = message.name, payload->vectors = message.vectors;
		payload->count = message.count;
		if (many)
			payload->length = message.length;
	}
	return payload->vectors != 0;
}

static __always_inline void payload_of_buffer(struct payload *payload, u64 at, u64 room, u64 name,
					      const struct bee_call *call)
{
	*payload = (struct payload){.at = at, .name = name, .compat = call->compat};
	/* A datagram that was cut may return its whole length. */
	payload->length = (u64)call->result < room ? call->result : room;
}

#define SOCKETCALL_SEND 9
#define SOCKETCALL_SENDTO 11
#define SOCKETCALL_SENDMSG 16

/*
 * The one message that a call has sent or received; false if it is no such call or was not in luck.
 * For socketcall the descriptor is put into `fd`, for all others it is the first argument.
 */
static __always_inline bool payload_of(struct payload *payload, const struct bee_call *call,
				       int *fd)
{
	u32 args[6] = {};

	*fd = call->args[0];
	switch (call->number) {
	case 0:
	case 1:
	case COMPAT(3):
	case COMPAT(4):
		payload_of_buffer(payload, call->args[1], call->args[2], 0, call);
		return true;
	case 44:
	case 45:
	case COMPAT(369):
	case COMPAT(371):
		payload_of_buffer(payload, call->args[1], call->args[2], call->args[4], call);
		return true;
	case 19:
	case 20:
	case COMPAT(145):
	case COMPAT(146):
		*payload = (struct payload){.vectors = call->args[1],
					    .count = call->args[2],
					    .length = call->result,
					    .compat = call->compat};
		return true;
	case 46:
	case 47:
	case COMPAT(370):
	case COMPAT(372):
		return payload_of_message(payload, call->args[1], call->result, call->compat,
					  false);
	case COMPAT(102):
		if (bpf_probe_read_user(args, sizeof(args), (void *)call->args[1]) &&
		    bpf_probe_read_user(args, 12, (void *)call->args[1]))
			return false;
		*fd = args[0];
		if (call->args[0] == SOCKETCALL_SENDMSG)
			return payload_of_message(payload, args[1], call->result, true, false);
		if (call->args[0] != SOCKETCALL_SEND && call->args[0] != SOCKETCALL_SENDTO)
			return false;
		payload_of_buffer(payload, args[1], args[2],
				  call->args[0] == SOCKETCALL_SENDTO ? args[4] : 0, call);
		return true;
	default:
		return false;
	}
}

/* The piece of a payload with this number. */
static __always_inline bool payload_piece(const struct payload *payload, u32 index,
					  struct user_iovec *piece)
{
	if (!payload->vectors) {
		*piece = (struct user_iovec){payload->at, payload->length};
		return index == 0;
	}
	if (index >= payload->count)
		return false;
	if (payload->compat) {
		struct user_iovec32 narrow = {};
		u64 at = payload->vectors + index * sizeof(narrow);

		if (bpf_probe_read_user(&narrow, sizeof(narrow), (void *)at))
			return false;
		*piece = (struct user_iovec){narrow.base, narrow.length};
		return true;
	}
	return !bpf_probe_read_user(piece, sizeof(*piece),
				    (void *)(payload->vectors + index * sizeof(*piece)));
}

/* The first two bytes, as a little-endian number; 0 if the first piece is shorter. */
static __always_inline __u16 payload_begins(const struct payload *payload)
{
	struct user_iovec piece = {};
	__u16 word = 0;

	if (payload_piece(payload, 0, &piece) && piece.length >= sizeof(word))
		bpf_probe_read_user(&word, sizeof(word), (void *)piece.base);
	return word;
}

/*
 * Writes the payload to the tail, at most `most` bytes of it (and PAYLOAD_MOST), and marks a record
 * that does not hold it whole. Not static, for the reason of path_write.
 */
__noinline int payload_write(struct bee_slot *slot, const struct payload *payload, u32 most)
{
	u32 left;

	if (!slot || !payload)
		return 0;
	left = payload->length;
	if (left > most) {
		left = most;
		bee_mark(slot, BEE_MARK_TRUNCATED);
	}
	for (u32 index = 0; index < PAYLOAD_VECTORS; index++) {
		struct user_iovec piece = {};
		u32 at, length;

		if (!left || !payload_piece(payload, index, &piece))
			break;
		length = piece.length < left ? piece.length : left;
		bounded(length, PAYLOAD_MOST);
		at = bee_tail(slot);
		if (bpf_probe_read_user(slot->record + at, length, (void *)piece.base))
			break;
		slot->end = at + length;
		left -= length;
	}
	if (left)
		bee_mark(slot, BEE_MARK_TRUNCATED);
	return 0;
}

/* Appends the payload. */
static __always_inline void bee_add_payload(struct bee_slot *slot, bee_data *field,
					    const struct payload *payload, u32 most)
{
	u32 at = bee_tail(slot);

	payload_write(slot, payload, most);
	if (slot->end > at)
		bee_grow(slot, field, at, slot->end - at);
}

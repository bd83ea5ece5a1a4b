/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Messages of the domain name system on their way to and from port 53. The kernel side sees that it
 * is DNS of the right direction, and no more: names are read in user space, where a mistake costs
 * nothing.
 */
#pragma once

#include "payload.h"

#define DNS_PORT 53
#define DNS_HEADER 12
#define IPPROTO_TCP 6
#define IPPROTO_UDP 17

/* The socket (and id) that a question went out by, so that its answer can be told from others and
 * timed. */
struct dns_key {
	u64 sock;
	u64 id;
};
struct dns_asked {
	bee_ktime_ns at;
	bee_ip resolver;
	bee_family family;
};
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 8192);
	__type(key, struct dns_key);
	__type(value, struct dns_asked);
} dns_waiting SEC(".maps");

/* struct sockaddr_in and sockaddr_in6. */
struct dns_name {
	__u16 family;
	__be16 port;
	__u8 v4[4]; /* of IPv6: the flow */
	__u8 v6[16];
};

static __always_inline bool dns_name_read(struct dns_name *name, u64 from)
{
	if (!from)
		return false;
	__builtin_memset(name, 0, sizeof(*name));
	return (!bpf_probe_read_user(name, sizeof(*name), (void *)from) ||
		!bpf_probe_read_user(name, 8, (void *)from)) &&
	       (name->family == AF_INET || name->family == AF_INET6);
}

/* The remote end of a datagram is what its name says, whatever the socket is connected to. */
static __always_inline void dns_name_is(struct bee_endpoints *ends, const struct dns_name *name)
{
	ends->remote_port = bpf_ntohs(name->port);
	ends->family = name->family;
	__builtin_memset(&ends->remote_address, 0, sizeof(ends->remote_address));
	if (name->family == AF_INET6)
		__builtin_memcpy(ends->remote_address.bytes, name->v6, 16);
	else
		__builtin_memcpy(ends->remote_address.bytes, name->v4, 4);
}

/*
 * Where the message begins in what was sent: behind a length of two bytes over TCP, unless that
 * went by a call of its own. 0xffffffff if it is no message of this direction: the opcode is a
 * query, notify or update, the reserved bit is clear, and no section claims more than the message
 * could hold.
 */
static __always_inline u32 dns_message_at(const struct bee_slot *slot, const bee_data *field,
					  bool tcp, bool answer)
{
	for (u32 skip = tcp ? 2 : 0;; skip = 0) {
		__u8 head[DNS_HEADER] = {};
		u32 at = field->at + skip;

		bounded(at, BEE_TAIL_START - 1);
		if (field->length >= DNS_HEADER + skip) {
			bpf_probe_read_kernel(head, sizeof(head), slot->record + at);
			if ((head[2] >> 7) == answer && (head[2] & 0x78) <= 0x28 &&
			    !(head[3] & 0x40) && head[4] == 0 && head[5] <= 1 &&
			    (answer || head[5] == 1) && head[6] < 4)
				return skip;
		}
		if (!skip)
			return ~0U;
	}
}

static __always_inline struct dns_key dns_key_of(const struct bee_slot *slot, const bee_data *field,
						 u64 sock)
{
	struct dns_key key = {.sock = sock};
	u32 at = field->at;
	__be16 id = 0;

	bounded(at, BEE_TAIL_START - 1);
	bpf_probe_read_kernel(&id, sizeof(id), slot->record + at);
	key.id = bpf_ntohs(id);
	return key;
}

/* One socket and what moved through it; sendmmsg and recvmmsg have several messages of that. */
struct dns_traffic {
	struct payload payload;
	u64 sock;
	u64 headers; /* the vector of mmsghdr */
	u32 protocol;
	u32 marks; /* of the call */
	u32 compat;
};

static __always_inline bool dns_connected(const struct dns_traffic *traffic)
{
	u64 sock = traffic->sock; /* CO-RE would look for a field of ours in the kernel's types */

	return bpf_ntohs(kernel_get(struct sock, sock, __sk_common.skc_dport)) == DNS_PORT;
}

/* The internet socket of a call that carries DNS by TCP or UDP; false if it is something else. */
static __always_inline bool dns_socket_of(struct dns_traffic *traffic, const struct bee_call *call,
					  int fd)
{
	u64 sock = inet_sock_of_file(bee_file_of(call->task, fd));

	traffic->marks = call->marks, traffic->compat = call->compat;
	traffic->sock = sock;
	if (!sock)
		return false;
	traffic->protocol = kernel_get(struct sock, sock, sk_protocol);
	return traffic->protocol == IPPROTO_UDP || dns_connected(traffic);
}

/* The message with this number of several; false if there is none. */
static __always_inline bool dns_message(struct dns_traffic *traffic, u32 index)
{
	bool compat = traffic->compat;

	return payload_of_message(&traffic->payload, traffic->headers + index * (compat ? 32 : 64),
				  0, compat, true);
}

/* Begins a record about the current task, which made the call. */
static __always_inline struct bee_slot *dns_begin(const struct dns_traffic *traffic, u32 kind,
						  u32 size)
{
	struct bee_slot *slot = bee_begin(current_task(), kind, size);

	if (slot)
		bee_mark(slot, traffic->marks);
	return slot;
}

/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A client began to speak TLS over TCP: its hello, which names in the clear whom it wants to reach.
 * The hello is read in user space.
 */
#include "payload.h"

struct tls_hello {
	struct bee_header header;
	struct bee_endpoints ends;
	bee_data hello;   /* from the head of its first record on, as it was written */
	bee_bytes length; /* of what the call wrote; more than `hello` holds where that is cut */
	bee_bool first;   /* nothing was sent on the connection before */
};
BEE_RECORD(tls_hello);

#define TLS_PROTOCOL_TCP 6
#define TLS_LEAST 48  /* record and handshake head, version, random */
#define TLS_MOST 4095 /* a hello with post-quantum keys has 1,700 bytes */
/* Before it may stand what a mail server, a database or a proxy is told in the clear. */
#define TLS_YOUNG 16384

/* A handshake, of SSL 3.0 or any later version, as the two bytes that a record begins with. */
#define TLS_HANDSHAKE 0x0316
#define TLS_CLIENT_HELLO 1

/* The socket of a young TCP connection. */
static __always_inline bool tls_socket_of(u64 *sock, u64 *sent, const struct bee_call *call, int fd)
{
	*sock = inet_sock_of_file(bee_file_of(call->task, fd));
	if (!*sock || kernel_get(struct sock, *sock, sk_protocol) != TLS_PROTOCOL_TCP)
		return false;
	*sent = kernel_get(struct tcp_sock, *sock, bytes_sent);
	return *sent <= TLS_YOUNG;
}

SYSCALL_EXIT(tls_hello, SEND_NUMBERS)
{
	struct tls_hello *event;
	struct payload payload;
	struct bee_slot *slot;
	u64 sock = 0, sent = 0;
	__u8 type = 0;
	u32 at;
	bool wrapped = call->number == COMPAT(102); /* its descriptor stands among its arguments */
	int fd;

	if (call->result < TLS_LEAST)
		return;
	if (!wrapped && !tls_socket_of(&sock, &sent, call, call->args[0]))
		return;
	/* The bytes come last: each look into the caller's memory is a call of a helper. */
	if (!payload_of(&payload, call, &fd))
		return;
	if (wrapped && !tls_socket_of(&sock, &sent, call, fd))
		return;
	if (payload_begins(&payload) != TLS_HANDSHAKE)
		return;
	slot = bee_begin_call(call, tls_hello, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	bee_add_payload(slot, &event->hello, &payload, TLS_MOST);
	at = event->hello.at + 5;
	bounded(at, BEE_TAIL_START - 1);
	bpf_probe_read_kernel(&type, 1, slot->record + at);
	if (event->hello.length < TLS_LEAST || type != TLS_CLIENT_HELLO) {
		bee_free_slot(slot);
		return;
	}
	event->length = payload.length;
	event->first = sent <= (u64)call->result;
	endpoints_fill(&event->ends, sock);
	bee_end(slot, VITAL);
}

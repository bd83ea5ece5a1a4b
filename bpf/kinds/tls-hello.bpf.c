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

/* 0x16: handshake, 3: SSL 3.0 and all later versions. */
#define IS_TLS_HANDSHAKE(word) (((word)&0xffff) == 0x0316)
#define TLS_CLIENT_HELLO 1

SYSCALL_EXIT(tls_hello, SEND_NUMBERS)
{
	struct tls_hello *event;
	struct payload payload;
	struct bee_slot *slot;
	u64 sock, sent;
	__u8 type = 0;
	u32 at;
	int fd;

	/* The bytes come before the socket: they are the cheaper question, and nearly all calls end
	 * there. */
	if (call->result < TLS_LEAST || !payload_of(&payload, call, &fd))
		return;
	if (!IS_TLS_HANDSHAKE(payload_begins(&payload)))
		return;
	sock = inet_socket_of(call->task, fd);
	if (!sock || kernel_get(struct sock, sock, sk_protocol) != TLS_PROTOCOL_TCP)
		return;
	sent = kernel_get(struct tcp_sock, sock, bytes_sent);
	if (sent > TLS_YOUNG)
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

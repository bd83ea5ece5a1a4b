/* SPDX-License-Identifier: GPL-2.0-only */
/* An answer of a name server was received. */
#include "dns.h"

struct dns_answer {
	struct bee_header header;
	bee_duration_ns latency; /* since the question; 0 if that was not seen */
	struct bee_endpoints ends;
	bee_data message; /* without the length that stands in front of it over TCP */
	bee_bytes length;
};
BEE_RECORD(dns_answer);

#define MSG_PEEK 2

/* Not static, for the reason of path_write. */
__noinline int dns_answer_tell(const struct dns_traffic *traffic)
{
	const struct payload *payload;
	const struct dns_asked *asked;
	struct dns_answer *event;
	struct bee_slot *slot;
	struct dns_name name;
	struct dns_key key;
	bool named, open;
	u64 sock;
	u32 skip;

	if (!traffic)
		return 0;
	payload = &traffic->payload;
	sock = traffic->sock;
	if (payload->length < DNS_HEADER)
		return 0;
	named = traffic->protocol == IPPROTO_UDP && dns_name_read(&name, payload->name);
	/* A socket without a remote end, and nobody asked who it was: by its id the question is
	 * found again. */
	open = !named && traffic->protocol == IPPROTO_UDP &&
	       !kernel_get(struct sock, sock, __sk_common.skc_dport);
	if (named ? bpf_ntohs(name.port) != DNS_PORT : !open && !dns_connected(traffic))
		return 0;
	/* Before anything is copied: such a socket may take any flood. */
	key = (struct dns_key){traffic->sock, bpf_ntohs(payload_begins(payload))};
	if (open && !bpf_map_lookup_elem(&dns_waiting, &key))
		return 0;
	slot = dns_begin(traffic, dns_answer, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	bee_add_payload(slot, &event->message, payload, PAYLOAD_MOST);
	skip = dns_message_at(slot, &event->message, traffic->protocol != IPPROTO_UDP, true);
	if (skip > 2)
		goto none;
	event->message.at += skip;
	event->message.length -= skip;
	key = dns_key_of(slot, &event->message, traffic->sock);
	asked = bpf_map_lookup_elem(&dns_waiting, &key);
	if (open && !asked)
		goto none;
	event->length = payload->length - skip;
	endpoints_fill(&event->ends, traffic->sock);
	if (named) {
		dns_name_is(&event->ends, &name);
	} else if (open && asked) {
		event->ends.family = asked->family;
		event->ends.remote_port = DNS_PORT;
		event->ends.remote_address = asked->resolver;
	}
	if (asked) {
		event->latency = event->header.at - asked->at;
		bpf_map_delete_elem(&dns_waiting, &key);
	}
	bee_end(slot, BULK);
	return 0;
none:
	bee_free_slot(slot);
	return 0;
}

static long dns_answer_step(u32 index, struct dns_traffic *traffic)
{
	if (dns_message(traffic, index))
		dns_answer_tell(traffic);
	return 0;
}

SYSCALL_EXIT(dns_answer, RECEIVE_NUMBERS)
{
	struct dns_traffic traffic = {};
	int fd;

	switch (call->number) {
	case 299:
	case COMPAT(337):
	case COMPAT(417):
		if (call->result <= 0 || call->args[3] & MSG_PEEK ||
		    !dns_socket_of(&traffic, call, call->args[0]))
			return;
		traffic.headers = call->args[1];
		bpf_loop((u32)call->result < PAYLOAD_MESSAGES ? (u32)call->result
							      : PAYLOAD_MESSAGES,
			 dns_answer_step, &traffic, 0);
		return;
	case 45:
	case COMPAT(371):
		if (call->args[3] & MSG_PEEK)
			return;
		break;
	case 47:
	case COMPAT(372):
		if (call->args[2] & MSG_PEEK)
			return;
		break;
	}
	/* Before the arguments are looked at: nearly all reads end here. */
	if (call->result < DNS_HEADER || !dns_socket_of(&traffic, call, call->args[0]))
		return;
	if (payload_of(&traffic.payload, call, &fd))
		dns_answer_tell(&traffic);
}

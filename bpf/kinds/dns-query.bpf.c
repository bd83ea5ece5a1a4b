/* SPDX-License-Identifier: GPL-2.0-only */
/* A question was sent to port 53 of a name server. */
#include "dns.h"

struct dns_query {
	struct bee_header header;
	struct bee_endpoints ends;
	bee_data message; /* without the length that stands in front of it over TCP */
	bee_bytes length; /* of all that was sent; more than `message` holds where that is cut */
};
BEE_RECORD(dns_query);

#define DNS_QUERY_MOST 1024

/* Not static, for the reason of path_write. */
__noinline int dns_query_tell(const struct dns_traffic *traffic)
{
	const struct payload *payload;
	struct dns_asked asked = {};
	struct dns_query *event;
	struct bee_slot *slot;
	struct dns_name name;
	struct dns_key key;
	bool named;
	u32 skip;

	if (!traffic)
		return 0;
	payload = &traffic->payload;
	if (payload->length < DNS_HEADER)
		return 0;
	named = traffic->protocol == IPPROTO_UDP && dns_name_read(&name, payload->name);
	if (named ? bpf_ntohs(name.port) != DNS_PORT : !dns_connected(traffic))
		return 0;
	slot = dns_begin(traffic, dns_query, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	bee_add_payload(slot, &event->message, payload, DNS_QUERY_MOST);
	skip = dns_message_at(slot, &event->message, traffic->protocol != IPPROTO_UDP, false);
	if (skip > 2) {
		bee_free_slot(slot);
		return 0;
	}
	event->length = payload->length - skip;
	endpoints_fill(&event->ends, traffic->sock);
	if (named)
		dns_name_is(&event->ends, &name);
	event->message.at += skip;
	event->message.length -= skip;
	key = dns_key_of(slot, &event->message, traffic->sock);
	asked.at = event->header.at;
	asked.family = event->ends.family;
	asked.resolver = event->ends.remote_address;
	bpf_map_update_elem(&dns_waiting, &key, &asked, BPF_ANY);
	bee_end(slot, BULK);
	return 0;
}

static long dns_query_step(u32 index, struct dns_traffic *traffic)
{
	if (dns_message(traffic, index))
		dns_query_tell(traffic);
	return 0;
}

SYSCALL_EXIT(dns_query, SEND_NUMBERS, SENDMMSG_NUMBERS)
{
	struct dns_traffic traffic = {};
	int fd;

	if (call->number == 307 || call->number == COMPAT(345)) {
		u32 sent = call->result;

		if (call->result <= 0 || !dns_socket_of(&traffic, call, call->args[0]))
			return;
		traffic.headers = call->args[1];
		bpf_loop(sent < PAYLOAD_MESSAGES ? sent : PAYLOAD_MESSAGES, dns_query_step,
			 &traffic, 0);
		return;
	}
	if (call->result < DNS_HEADER)
		return;
	/* Before the arguments are looked at: nearly all writes end here. */
	if (call->number != COMPAT(102) && !dns_socket_of(&traffic, call, call->args[0]))
		return;
	if (!payload_of(&traffic.payload, call, &fd))
		return;
	if (call->number == COMPAT(102) && !dns_socket_of(&traffic, call, fd))
		return;
	dns_query_tell(&traffic);
}

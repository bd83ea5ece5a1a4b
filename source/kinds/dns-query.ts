// SPDX-License-Identifier: MIT
import type {DnsQuery} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {dnsMessage} from './words/dns.ts';
import {endFields, resolverAlso} from './words/ends.ts';

export const dnsQuery: Kind<DnsQuery> = {
	pane: 'network',
	label: () => 'query',
	about: 'A name server was asked, over UDP or TCP at port 53.',
	subject: event => {
		const {type, name} = dnsMessage(event, false);
		return `${type} ${name}`.trim();
	},
	outcome: () => '',
	failure: () => 0,
	also: event => {
		const {id, name, type} = dnsMessage(event, false);
		return {query_id: id, query_name: name, query_type: type, ...resolverAlso(event)};
	},
	fields: endFields,
};

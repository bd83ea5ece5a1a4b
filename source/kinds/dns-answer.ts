// SPDX-License-Identifier: MIT
import type {DnsAnswer} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {dnsMessage} from './words/dns.ts';
import {endFields, resolverAlso} from './words/ends.ts';
import {durationText} from './words/quantity.ts';

/** The values of the answer, addresses first: they are what a name is asked for. */
function valuesOf(event: DnsAnswer): string[] {
	const {answers} = dnsMessage(event, true);
	const told = answers.filter(({value}) => value !== '');
	return [...told.filter(({address}) => address), ...told.filter(({address}) => !address)].map(
		({value}) => value,
	);
}

export const dnsAnswer: Kind<DnsAnswer> = {
	pane: 'network',
	label: () => 'answer',
	about: 'A name server answered, with what it said and how long it took.',
	subject: event => {
		const {type, name} = dnsMessage(event, true);
		const values = valuesOf(event);
		const what = `${type} ${name}`.trim();
		const said = values.length > 0 ? `${what} -> ${values.join(', ')}` : what;
		return event.latency > 0 ? `${said} (${durationText(event.latency)})` : said;
	},
	outcome: event => {
		const {rcode} = dnsMessage(event, true);
		return rcode === 'NOERROR' ? '' : rcode;
	},
	failure: () => 0,
	latency: event => event.latency,
	also: event => {
		const {id, name, type, rcode, cut, answers} = dnsMessage(event, true);
		return {
			query_id: id,
			query_name: name,
			query_type: type,
			rcode,
			answers: valuesOf(event).join(' '),
			answer_count: answers.length,
			ttl: answers.length > 0 ? Math.min(...answers.map(({ttl}) => ttl)) : undefined,
			cut: cut || undefined,
			...resolverAlso(event),
		};
	},
	fields: endFields,
};

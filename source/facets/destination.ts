// SPDX-License-Identifier: MIT
import {addressText, endText} from '../kinds/words/address.ts';
import type {Ends} from '../kinds/words/ends.ts';
import type {Subject} from '../query/subject.ts';
import type {Facet, Keyed} from './facet.ts';
import {quoted} from './quote.ts';

/** Where Linux begins to take ports from for whoever names none (net.ipv4.ip_local_port_range). */
const EPHEMERAL = 32_768;
/** What is bound or listens has no far end; nor has a flow whose program does not ask who sent it. */
const NOBODY = new Set(['0.0.0.0', '::']);

const endsOf = (subject: Subject): Ends | undefined =>
	'remoteAddress' in subject.event ? subject.event : undefined;

/** The far port is one that was lent to a client of ours: each connection has another one, so it tells nothing. */
const isClient = ({localPort, remotePort}: Ends) =>
	remotePort >= EPHEMERAL && localPort > 0 && localPort < EPHEMERAL;

/** The far end, `192.0.2.7:443`; of clients the address alone; of a socket of the machine itself its path. */
function destinationKey(subject: Subject): string | undefined {
	const ends = endsOf(subject);
	if (!ends) return subject.event.kind === 'net_unix' ? subject.event.path || undefined : undefined;
	const {family, remoteAddress, remotePort} = ends;
	const far = addressText(remoteAddress, family);
	if (remotePort === 0 && NOBODY.has(far)) return undefined;
	return isClient(ends) ? far : endText(remoteAddress, remotePort, family);
}

function destinationOf(subject: Subject): Keyed | undefined {
	const key = destinationKey(subject);
	if (key === undefined) return undefined;
	const ends = endsOf(subject);
	const name = ends && subject.around.model.names.host(subject.event, ends.remoteAddress, ends.family);
	return {key, label: name ? `${name} (${key})` : key};
}

const withPort = /^(?:\[([0-9a-f:.]+)\]|([\d.]+)):(\d+)$/;
const address = /^(?=.*[.:])[0-9a-f:.]+$/;

/** With whom. */
export const destinationFacet: Facet = {
	name: 'destination',
	title: 'DESTINATION',
	about: 'the far end: address and port, of clients the address, or the path of a socket of this machine',
	panes: ['network'],
	key: destinationKey,
	of: destinationOf,
	belongs: (subject, key) => destinationKey(subject) === key,
	filter: key => {
		if (key === '') return undefined;
		const [, six, four, port] = withPort.exec(key) ?? [];
		if (port !== undefined) return `(fd.rip = ${six ?? four} and fd.rport = ${port})`;
		if (address.test(key))
			return `(fd.rip = ${key} and fd.rport >= ${EPHEMERAL} and fd.lport > 0 and fd.lport < ${EPHEMERAL})`;
		const value = quoted(key);
		return value && `(bee.kind = net_unix and fd.name = ${value})`;
	},
};

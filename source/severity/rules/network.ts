// SPDX-License-Identifier: MIT
import {addressScope} from '../../kinds/words/address-scope.ts';
import {dnsMessage} from '../../kinds/words/dns.ts';
import {hiddenLength} from '../../kinds/words/name-content.ts';
import {tlsHelloOf} from '../../kinds/words/tls.ts';
import {cloudAgents, packetWorkers} from '../programs.ts';
import type {Rules} from '../rule.ts';

const TCP = 6;
/** HTTP, that of Azure's agents too; HTTPS. */
const METADATA_PORTS = new Set([80, 443, 32526]);

const AF_PACKET = 17;
/** A packet socket of no protocol. */
const takesNothing = ({domain, protocol}: {readonly domain: number; readonly protocol: number}) =>
	domain === AF_PACKET && protocol === 0;

/** Rules for whom a process talks to, how it can be reached, and what it asks for. */
export const networkRules: Rules = {
	net_connect: [
		{
			severity: 'medium',
			why: 'the metadata service of a cloud gives the machine’s own credentials to whoever asks',
			// At its other ports it is a name server, a clock, a DHCP server.
			when: ({remoteAddress, family, remotePort, protocol}) =>
				protocol === TCP &&
				METADATA_PORTS.has(remotePort) &&
				addressScope(remoteAddress, family) === 'metadata',
			exempt: {exe: cloudAgents, parentExe: cloudAgents},
		},
	],
	net_listen: [{severity: 'low', why: 'the machine can be reached at one more port'}],
	net_bind: [
		{
			severity: 'low',
			why: 'a port below 1024, where people expect a service of the machine, went to a user who is not root',
			when: ({uid, result, localPort}) => uid !== 0 && result === 0 && localPort > 0 && localPort < 1024,
		},
	],
	net_raw: [
		{
			severity: 'medium',
			why: 'it sees what goes over the wire for others too, or can forge packets',
			when: event => event.result >= 0 && !takesNothing(event),
			exempt: {exe: packetWorkers},
		},
		{
			severity: 'low',
			why: 'it takes no packets yet, but can send any, and be bound to take them',
			when: event => event.result >= 0,
			exempt: {exe: packetWorkers},
		},
		{
			severity: 'low',
			why: 'somebody who may not tried to take packets off the wire',
			when: ({result}) => result < 0,
			exempt: {exe: packetWorkers},
		},
	],
	dns_query: [
		{
			severity: 'medium',
			why: 'the name holds far more text than names do: data can be carried out inside of questions',
			when: event => hiddenLength(dnsMessage(event, false).name) >= 150,
		},
		{
			severity: 'low',
			why: 'the name holds more text than names do, or asks for a type that only tunnels use',
			when: event => {
				const {name, type} = dnsMessage(event, false);
				return type === 'NULL' || hiddenLength(name) >= 90;
			},
		},
	],
	tls_hello: [
		{
			severity: 'low',
			why: 'it names another server than the one that it looked up: a disguise, or a proxy',
			when: (event, {neverAsked}) => {
				const {serverName} = tlsHelloOf(event);
				// Behind other words on the same connection a proxy was told where to.
				if (serverName === '' || !event.first) return false;
				return neverAsked?.(event.remoteAddress, event.family, serverName) ?? false;
			},
		},
	],
};

// SPDX-License-Identifier: MIT
import {basename, dirname} from 'node:path/posix';
import {addressText, protocolName} from '../../kinds/words/address.ts';
import type {FilterField, Value} from '../field.ts';
import type {Subject} from '../subject.ts';

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The paths that an event is about, both where there are two. */
const paths = (subject: Subject): readonly string[] | undefined => {
	const found = ['path', 'newPath', 'filename'].flatMap(key => text(subject.field(key)) ?? []);
	return found.length > 0 ? found : undefined;
};

const address =
	(...keys: readonly string[]) =>
	(subject: Subject): Value => {
		const family = number(subject.field('family'));
		if (family === undefined) return undefined;
		return keys.flatMap(key => {
			const bytes = subject.field(key);
			return bytes instanceof Uint8Array ? [addressText(bytes, family)] : [];
		});
	};
const port =
	(...keys: readonly string[]) =>
	(subject: Subject): Value => {
		const found = keys.flatMap(key => number(subject.field(key)) ?? []);
		return found.length > 0 ? found : undefined;
	};

/** `addr:port->addr:port`, as Falco names a connection. */
const connection = (subject: Subject): string | undefined => {
	const family = number(subject.field('family'));
	const [local, remote] = [subject.field('localAddress'), subject.field('remoteAddress')];
	if (family === undefined || !(local instanceof Uint8Array)) return undefined;
	const near = `${addressText(local, family)}:${number(subject.field('localPort')) ?? 0}`;
	if (!(remote instanceof Uint8Array)) return near;
	return `${near}->${addressText(remote, family)}:${number(subject.field('remotePort')) ?? 0}`;
};

const farName = (subject: Subject): string | undefined => {
	const [family, remote] = [number(subject.field('family')), subject.field('remoteAddress')];
	if (family === undefined || !(remote instanceof Uint8Array)) return undefined;
	return subject.around.model.names.host(subject.event, remote, family) || undefined;
};

const TYPES: Readonly<Record<number, string>> = {1: 'unix', 2: 'ipv4', 10: 'ipv6'};

/** Of the file, or of the connection. */
export const fileFields: readonly FilterField[] = [
	{
		name: 'fd.name',
		type: 'text',
		about: 'the path, or both ends of a connection',
		read: subject => paths(subject) ?? connection(subject),
	},
	{
		name: 'fd.directory',
		type: 'text',
		about: 'the folder of the path',
		read: subject => paths(subject)?.map(path => dirname(path)),
	},
	{
		name: 'fd.filename',
		type: 'text',
		about: 'the last name of the path',
		read: subject => paths(subject)?.map(path => basename(path)),
	},
	{
		name: 'fd.type',
		type: 'text',
		about: 'file, unix, ipv4 or ipv6',
		read: subject => TYPES[number(subject.field('family')) ?? 0] ?? (paths(subject) ? 'file' : undefined),
	},
	{
		name: 'fd.ip',
		type: 'address',
		about: 'the address of either end; also a network such as 10.0.0.0/8',
		read: address('localAddress', 'remoteAddress'),
	},
	{name: 'fd.lip', type: 'address', about: 'our address', read: address('localAddress')},
	{name: 'fd.rip', type: 'address', about: 'the far address', read: address('remoteAddress')},
	{
		name: 'fd.rip.name',
		type: 'text',
		about: 'the name that was looked up for the far address',
		read: farName,
	},
	{name: 'fd.port', type: 'number', about: 'the port of either end', read: port('localPort', 'remotePort')},
	{name: 'fd.lport', type: 'number', about: 'our port', read: port('localPort')},
	{name: 'fd.rport', type: 'number', about: 'the far port', read: port('remotePort')},
	{
		name: 'fd.l4proto',
		type: 'text',
		about: 'tcp, udp, icmp and so on',
		read: subject => {
			const protocol = number(subject.field('protocol'));
			return protocol === undefined ? undefined : protocolName(protocol);
		},
	},
];

// SPDX-License-Identifier: MIT
import {addressText} from '../../../source/kinds/words/address.ts';
import type {Value} from './value.ts';

const AF_INET = 2;
const AF_INET6 = 10;

/** A value as a number; NaN where it is none. Modes are octal, flags `0x1200000|17`. */
export function numberOf(value: Value | undefined): number {
	if (value?.is === 'made' && value.by === 'htons') return numberOf(value.of[0]);
	if (value?.is !== 'word') return Number.NaN;
	if (value.word === 'NULL') return 0;
	return value.word.split('|').reduce((sum, part) => sum + Number(part.replace(/^0(?=\d)/, '0o')), 0);
}

/** The same in 32 bits without a sign, as flags, users and protections are. */
export const wordOf = (value: Value | undefined): number =>
	Number(BigInt.asUintN(32, BigInt(numberOf(value))));

/** The same with the sign that 64 bits can have, as lengths are. */
export const lengthOf = (value: Value | undefined): number =>
	value?.is === 'word' ? Number(BigInt.asIntN(64, BigInt(value.word))) : Number.NaN;

/** A string; nothing where there is none. */
export const textOf = (value: Value | undefined): string =>
	value?.is === 'text' ? value.bytes.toString() : '';

/** Several strings. */
export const textsOf = (value: Value | undefined): readonly string[] =>
	value?.is === 'list' ? value.items.map(textOf) : [];

/** A part of a struct. */
export const partOf = (value: Value | undefined, name: string): Value | undefined =>
	value?.is === 'struct' ? value.fields.get(name) : undefined;

/** What a descriptor, or AT_FDCWD, stands for. */
export const pathOf = (value: Value | undefined): string => (value?.is === 'word' ? (value.path ?? '') : '');

/** Bytes; none where there is none. */
export const bytesOf = (value: Value | undefined): Buffer =>
	value?.is === 'text' ? value.bytes : Buffer.alloc(0);

type Address = {readonly address: string; readonly port: number};

/** An address of the internet; undefined for any other. */
export function addressOf(value: Value | undefined): Address | undefined {
	const part = (name: string) => bytesOf(partOf(value, name));
	const family = numberOf(partOf(value, 'sa_family'));
	if (family === AF_INET)
		return {address: [...part('sin_addr')].join('.'), port: part('sin_port').readUInt16BE()};
	if (family !== AF_INET6) return undefined;
	return {address: addressText(part('sin6_addr'), AF_INET6), port: part('sin6_port').readUInt16BE()};
}

/** Both ends of a socket, as its descriptor is annotated: `TCP:[127.0.0.1:80->127.0.0.1:4000]`. */
export function endsOf(annotation: string): readonly Address[] {
	const inner = /^[A-Z]+(?:v6)?:\[(.*)\]$/.exec(annotation)?.[1] ?? '';
	return inner.split('->').flatMap(end => {
		const [, address = '', port] = /^\[?([\d.:a-f]+?)\]?:(\d+)$/.exec(end) ?? [];
		return port === undefined ? [] : [{address, port: Number(port)}];
	});
}

// SPDX-License-Identifier: MIT
// How values are typed, by the type of the field that they are compared with.
import {BlockList, isIP} from 'node:net';
import {severities} from '../severity/severity.ts';
import type {FieldType} from './field.ts';
import {FilterError, type Piece} from './syntax.ts';

/** Anything longer than this a person takes for an hour, not for nanoseconds. */
const DURATIONS: Readonly<Record<string, number>> = {
	ns: 1,
	us: 1e3,
	ms: 1e6,
	s: 1e9,
	m: 60e9,
	h: 3600e9,
	d: 86_400e9,
};
const BYTES: Readonly<Record<string, number>> = {'': 1, b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40};

const numberOf = (text: string) =>
	/^-?(?:\d+(?:\.\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(text) ? Number(text) : Number.NaN;

function scaled(text: string, units: Readonly<Record<string, number>>): number {
	const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)([a-z]*)$/i.exec(text) ?? [];
	return digits === '' ? Number.NaN : Number(digits) * (units[unit.toLowerCase()] ?? Number.NaN);
}

/** Milliseconds since 1970: a time of day is of today, here. */
function momentOf(text: string): number {
	const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):(\d\d)(?::(\d\d(?:\.\d+)?))?$/.exec(text) ?? [];
	if (hours === undefined) return Date.parse(text);
	const day = new Date();
	day.setHours(Number(hours), Number(minutes), 0, 0);
	return day.getTime() + Number(seconds) * 1000;
}

const NUMBERS: Readonly<
	Record<Exclude<FieldType, 'text' | 'address'>, readonly [read: (text: string) => number, say: string]>
> = {
	number: [numberOf, 'a number'],
	duration: [text => scaled(text, {'': 1, ...DURATIONS}), 'a time such as 10ms, 1.5s or 2m'],
	bytes: [text => scaled(text.replace(/(?<=[kmgt])i?b$/i, ''), BYTES), 'a size such as 512, 10K or 1.5M'],
	time: [momentOf, 'a time of day such as 14:02:31, or a moment such as 2026-11-21T14:02:31Z'],
	flag: [
		text =>
			['false', 'true'].indexOf(text.toLowerCase()) >= 0 ? Number(text.toLowerCase() === 'true') : Number.NaN,
		'true or false',
	],
	severity: [
		text =>
			(severities as readonly string[]).includes(text) ? severities.indexOf(text as never) : Number.NaN,
		`one of ${severities.join(', ')}`,
	],
};

/** A value as a number, for fields that are compared by numbers. Throws FilterError. */
export function readNumber(
	type: Exclude<FieldType, 'text' | 'address'>,
	{text, at}: Piece,
	name: string,
): number {
	const [read, say] = NUMBERS[type];
	const value = read(text);
	if (Number.isNaN(value)) throw new FilterError(`${name} is compared with ${say}, not "${text}"`, at);
	return value;
}

/** A number if it is written as one; for arguments, which may be either. */
export const maybeNumber = (text: string): number | undefined => {
	const value = numberOf(text);
	return Number.isNaN(value) ? undefined : value;
};

const FAMILY = {4: 'ipv4', 6: 'ipv6'} as const;

/** A test for addresses: one of these, or inside of one of these networks. Throws FilterError. */
export function readAddresses(values: readonly Piece[], name: string): (address: string) => boolean {
	const list = new BlockList();
	for (const {text, at} of values) {
		const [address = '', prefix] = text.split('/');
		const version = isIP(address);
		const bits = prefix === undefined ? Number.NaN : Number(prefix);
		const good =
			(version === 4 || version === 6) &&
			(prefix === undefined || (/^\d+$/.test(prefix) && bits <= (version === 4 ? 32 : 128)));
		if (!good)
			throw new FilterError(
				`${name} is compared with an address or a network such as 10.0.0.0/8, not "${text}"`,
				at,
			);
		if (prefix === undefined) list.addAddress(address, FAMILY[version]);
		else list.addSubnet(address, bits, FAMILY[version]);
	}
	return address => {
		const version = isIP(address);
		return (version === 4 || version === 6) && list.check(address, FAMILY[version]);
	};
}

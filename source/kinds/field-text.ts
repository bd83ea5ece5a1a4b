// SPDX-License-Identifier: MIT
// How one field of an event reads to a person: by its kind's own words, else by its unit.
import type {WallClock} from '../capture/clock.ts';
import type {BeeEvent} from '../capture/layout.generated.ts';
import {type Field, keyOf} from '../capture/layout.ts';
import {kindOf} from './index.ts';
import type {Names} from './kind.ts';
import {commandLine} from './words/command.ts';
import {errnoName} from './words/errno.ts';
import {bytesText, durationText} from './words/quantity.ts';

/** What a field is worded with besides its event. */
type Wording = {readonly names: Names; readonly clock: WallClock};

/** What the kernel keeps for nobody: a login that never was, an owner that stays. */
const UNSET = 0xffff_ffff;

const UNITS: Readonly<Record<string, (value: number, context: Wording) => string>> = {
	duration_ns: durationText,
	bytes: value => `${bytesText(value)}${value >= 1024 ? ` (${value})` : ''}`,
	ktime_ns: (value, {clock}) =>
		value === 0 ? '' : `${clock.timeOfDay(value)} (boot + ${(value / 1e9).toFixed(9)} s)`,
	result: value => (value < 0 ? `${value} ${errnoName(-value)}` : String(value)),
	uid: (value, {names}) =>
		value === UNSET
			? 'unset'
			: names.user(value) === String(value)
				? String(value)
				: `${value} ${names.user(value)}`,
	gid: (value, {names}) => `${value} ${names.group(value)}`.trimEnd(),
	pid: (value, {names}) => `${value} ${names.command(value)}`.trimEnd(),
};

/** The value of a field as text, raw as it came: whoever draws it makes it safe. */
export function fieldText(event: BeeEvent, field: Field, context: Wording): string {
	const key = keyOf(field.name);
	const value = (event as unknown as Record<string, unknown>)[key];
	const own = (
		kindOf(event).fields as
			| Readonly<Record<string, ((value: unknown, event: BeeEvent) => string) | undefined>>
			| undefined
	)?.[key];
	if (own) return own(value, event);
	if (typeof value === 'bigint') return field.unit === 'address' ? `0x${value.toString(16)}` : String(value);
	if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
	if (Array.isArray(value)) return commandLine(value as string[]);
	if (typeof value === 'number') return UNITS[field.unit]?.(value, context) ?? String(value);
	return String(value);
}

/** The names of the marks that are set, for a person. */
export const markText = (event: BeeEvent, marks: Readonly<Record<string, number>>): string =>
	Object.entries(marks)
		.filter(([, bit]) => event.marks & bit)
		.map(([name]) => name.replace('_', ' '))
		.join(', ');

// SPDX-License-Identifier: MIT
// From what an event holds to the filter that asks for it.
import type {FilterField, Value} from './field.ts';
import {findField} from './fields.ts';
import type {Subject} from './subject.ts';

/** Fields of records that the language has a name of its own for, which reads the same. All others are arguments. */
const NAMES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		at: 'evt.time',
		result: 'evt.rawres',
		latency: 'evt.latency',
		tgid: 'proc.pid',
		comm: 'proc.name',
		exe: 'proc.exepath',
		argv: 'proc.cmdline',
		cwd: 'proc.cwd',
		tid: 'thread.tid',
		uid: 'user.uid',
		gid: 'group.gid',
		path: 'fd.name',
		local_address: 'fd.lip',
		remote_address: 'fd.rip',
		remote_name: 'fd.rip.name',
		local_port: 'fd.lport',
		remote_port: 'fd.rport',
		protocol: 'fd.l4proto',
		target: 'bee.target',
		sensitive_group: 'bee.sensitive',
		service: 'bee.service',
	}),
);

/** What every event has: nothing else is lost where it is asked not to be something. */
const EVERYWHERE: ReadonlySet<string> = new Set([
	'evt.type',
	'evt.time',
	'evt.res',
	'evt.failed',
	'bee.kind',
	'bee.pane',
	'bee.severity',
	'proc.name',
	'proc.pid',
	'thread.tid',
	'user.name',
	'user.uid',
	'group.gid',
]);

/** A filter that an event passes by one of its fields, and the one that it does not pass. */
export type Condition = {readonly name: string; readonly is: string; readonly isNot: string};

/** A filter may have 4096 characters; some of them are for what is there already. */
const LONGEST = 3000;
const PLAIN = /^[\w./:@%+-]+$/;

/** A value as it is typed: in quotes where it would be read as something else. */
export const valueText = (text: string): string =>
	PLAIN.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Of a number with its words the words, of several values the first. */
function single(value: Value): string | number | boolean | undefined {
	if (!Array.isArray(value)) return value as string | number | boolean | undefined;
	const [first, second] = value as ReadonlyArray<string | number>;
	return typeof first === 'number' && typeof second === 'string' && second !== '' ? second : first;
}

function typed({type}: FilterField, value: string | number | boolean): string {
	// A moment that is typed to the second stands for that whole second.
	if (type === 'time') return `${new Date(Number(value)).toISOString().slice(0, 19)}Z`;
	return valueText(String(value));
}

/** The condition by a field of the language; undefined where the event has no such thing, or one that is too long to type. */
export function conditionOf(name: string, subject: Subject): Condition | undefined {
	const chosen = findField(name);
	const value = chosen && single(chosen.field.read(subject, chosen.index));
	if (!chosen || value === undefined || value === '') return undefined;
	const text = typed(chosen.field, value);
	if (text.length > LONGEST) return undefined;
	const is = `${name} = ${text}`;
	return {name, is, isNot: EVERYWHERE.has(name) ? `${name} != ${text}` : `not ${is}`};
}

/** What a field of a record is called in the language: by a name of its own where that reads this event, else as an argument. */
export function fieldNameOf(field: string, subject: Subject): string {
	const own = NAMES.get(field);
	const chosen = own === undefined ? undefined : findField(own);
	return own !== undefined && chosen?.field.read(subject, '') !== undefined ? own : `evt.arg.${field}`;
}

/** Both filters at once. What is not a single condition is put into parentheses where it needs them. */
export function joined(before: string, condition: string): string {
	if (before.trim() === '') return condition;
	return `${/\bor\b/i.test(before) ? `(${before})` : before} and ${condition}`;
}

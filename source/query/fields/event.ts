// SPDX-License-Identifier: MIT
import {keyOf} from '../../capture/layout.ts';
import {kindOf} from '../../kinds/index.ts';
import {addressText} from '../../kinds/words/address.ts';
import {errnoName} from '../../kinds/words/errno.ts';
import type {FilterField, Value} from '../field.ts';
import type {Subject} from '../subject.ts';

const number = (value: unknown): number | undefined =>
	typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : undefined;

/** A field of the record: its number and the words for it, so that either can be asked for. */
function argument(subject: Subject, name: string): Value {
	const key = keyOf(name);
	const raw = subject.field(key);
	if (raw === undefined) return subject.also(name);
	const {event} = subject;
	const words = (
		kindOf(event).fields as Readonly<Record<string, (value: unknown, event: unknown) => string>> | undefined
	)?.[key]?.(raw, event);
	if (raw instanceof Uint8Array) return words ?? addressText(raw, number(subject.field('family')) ?? 0);
	if (Array.isArray(raw)) return raw as readonly string[];
	if (typeof raw === 'boolean' || typeof raw === 'string') return raw;
	const value = number(raw);
	return value === undefined ? words : words === undefined ? value : [value, words];
}

/** Of every event: when, what, what came of it, and each field of its record. */
export const eventFields: readonly FilterField[] = [
	{
		name: 'evt.type',
		type: 'text',
		about: 'what was done: open, connect, exec, or the name of the kind',
		read: ({event}) => [kindOf(event).label(event), event.kind],
	},
	{
		name: 'evt.time',
		type: 'time',
		about: 'when, as 14:02:31 of today or a moment such as 2026-11-21T14:02:31Z',
		read: ({event, around}) => around.clock.wallMs(event.at),
	},
	{
		name: 'evt.res',
		type: 'text',
		about: 'what came of it: SUCCESS or the name of the error',
		read: ({event}) => {
			const failure = kindOf(event).failure(event);
			return failure ? errnoName(failure) : 'SUCCESS';
		},
	},
	{
		name: 'evt.rawres',
		type: 'number',
		about: 'the number that the call returned',
		read: subject => number(subject.field('result')),
	},
	{
		name: 'evt.failed',
		type: 'flag',
		about: 'whether it failed',
		read: ({event}) => kindOf(event).failure(event) !== 0,
	},
	{
		name: 'evt.latency',
		type: 'duration',
		about: 'how long it took, where that is known: 10ms, 1.5s',
		read: subject => number(subject.field('latency')),
	},
	{
		name: 'evt.info',
		type: 'text',
		about: 'what the row says it was done to',
		read: ({event, around}) => kindOf(event).subject(event, around.model.names),
	},
	{
		name: 'evt.arg',
		type: 'text',
		index: 'a field of the record',
		about: 'any field by the name that the detail shows: evt.arg.flags, evt.arg.signal',
		read: argument,
	},
];

// SPDX-License-Identifier: MIT
// What is said of all events of a kind must hold for those that there are.
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import type {KindName} from '../../source/capture/layout.generated.ts';
import {eventKinds, kindOf} from '../../source/kinds/index.ts';
import type {FilterField} from '../../source/query/field.ts';
import {fields} from '../../source/query/fields.ts';
import {Subject} from '../../source/query/subject.ts';
import {possibleValues} from '../../source/scope/possible.ts';
import {fixture} from '../support/recordings.ts';

const fieldOf = (name: string): FilterField => {
	const found = fields.find(field => field.name === name);
	if (!found) throw new Error(`there is no field ${name}`);
	return found;
};
const possible = (name: string, kind: KindName, index = '') => possibleValues(fieldOf(name), index, kind);
/** Of a field with brackets, some that may stand there. */
const indices = (field: FilterField) =>
	field.name === 'evt.arg'
		? ['call', 'result', 'flags', 'path', 'service', 'nothing']
		: field.index
			? ['', '1']
			: [''];

describe.each(['kinds', 'demo'] as const)('of each event in %s.bee', name => {
	const {events, model} = fixture(name);
	const subject = new Subject({model, clock: new WallClock({boot: 0n, wall: 0n})});
	const told = events.filter(event => kindOf(event).pane !== null);

	test.each(fields)('$name is among what is possible for its kind', field => {
		for (const index of indices(field)) {
			const known = new Map(eventKinds.map(kind => [kind, possibleValues(field, index, kind)]));
			for (const event of told) {
				const values = known.get(event.kind);
				if (values) expect(values).toContainEqual(field.read(subject.turn(event), index));
			}
		}
	});
});

describe('what is possible', () => {
	test('of the kind and its pane is one thing', () => {
		expect(possible('bee.kind', 'file_open')).toEqual(['file_open']);
		expect(possible('bee.pane', 'file_open')).toEqual(['files']);
	});

	test('of the type of an event is what its kind can say, whether that hangs on nothing, on words or on numbers', () => {
		expect(possible('evt.type', 'net_connect')).toEqual([['connect', 'net_connect']]);
		expect(possible('evt.type', 'file_unlink')).toEqual([
			['rmdir', 'file_unlink'],
			['unlink', 'file_unlink'],
		]);
		const namespaces = possible('evt.type', 'process_namespace') ?? [];
		expect(namespaces).toContainEqual(['setns', 'process_namespace']);
		expect(namespaces.length).toBeGreaterThan(1);
		for (const kind of eventKinds) expect([kind, possible('evt.type', kind)]).not.toEqual([kind, undefined]);
	});

	test('of what a kind does not have is nothing', () => {
		expect(possible('fd.rport', 'file_open')).toEqual([undefined]);
		expect(possible('fd.name', 'process_fork')).toEqual([undefined]);
		expect(possible('evt.arg', 'file_open', 'nothing-like-it')).toBeUndefined();
		expect(possible('evt.latency', 'process_exit')).toEqual([undefined]);
	});

	test('of what the record or the process tells is anything', () => {
		for (const name of [
			'fd.name',
			'proc.name',
			'proc.pid',
			'proc.aname',
			'user.name',
			'bee.severity',
			'evt.time',
			'container.id',
		])
			expect(possible(name, 'file_open')).toBeUndefined();
	});
});

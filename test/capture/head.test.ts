// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import type {BeeEvent, KindName} from '../../source/capture/layout.generated.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {RecordingError} from '../../source/capture/recording.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {Model} from '../../source/model/model.ts';
import {jsonLines} from '../../source/output/json-line.ts';
import {textLine} from '../../source/output/text-line.ts';
import {
	asOtherLayout,
	eventsOf,
	fixture,
	type LooseHead,
	only,
	openRecording,
	recordOf,
	takeAll,
	temporaryFile,
	withHead,
} from '../support/recordings.ts';

const open = (change: (head: LooseHead) => unknown) => openRecording(temporaryFile(withHead(change)));
const ofKind = (events: readonly BeeEvent[], kind: KindName) => events.filter(event => event.kind === kind);
const field = (head: LooseHead, kind: KindName, name: string) =>
	only(recordOf(head, kind).fields, field => field.name === name);

describe('a head that nobody wrote in good faith is refused with a sentence', () => {
	const hostile: Array<[string, (head: LooseHead) => unknown]> = [
		['no JSON', () => '{"version": '],
		['a number', () => '7'],
		['null', () => 'null'],
		['a list', () => '[]'],
		['deep nesting', () => '['.repeat(100_000)],
		['no layout', head => ({...head, layout: undefined})],
		['no origin', head => ({...head, origin: undefined})],
		['records that are no list', head => void Object.assign(head.layout, {records: {length: 1}})],
		['a record that is null', head => void Object.assign(head.layout, {records: [null]})],
		['a host that is no text', head => void Object.assign(head.origin, {host: 7})],
		['a version of a megabyte', head => void Object.assign(head, {version: 'x'.repeat(1 << 20)})],
		['no clock', head => void Object.assign(head.origin, {clock: null})],
		['a clock of words', head => void Object.assign(head.origin, {clock: {boot: 'soon', wall: 'late'}})],
		['a clock with a fraction', head => void Object.assign(head.origin, {clock: {boot: 1.5, wall: 1}})],
		['users that are null', head => void Object.assign(head.origin, {users: null})],
		[
			'a kind with an escape in it',
			head => void Object.assign(recordOf(head, 'file_open'), {kind: '\u001b[2J'}),
		],
		['a kind called __proto__', head => void Object.assign(recordOf(head, 'file_open'), {kind: '__proto__'})],
		['a kind number beyond all', head => void Object.assign(recordOf(head, 'file_open'), {number: 2 ** 32})],
		['a negative kind number', head => void Object.assign(recordOf(head, 'file_open'), {number: -1})],
		['a kind number with a fraction', head => void Object.assign(recordOf(head, 'file_open'), {number: 5.5})],
		['a record of 4 GiB', head => void Object.assign(recordOf(head, 'file_open'), {size: 2 ** 32})],
		[
			'a field outside of its record',
			head => void Object.assign(field(head, 'file_open', 'flags'), {at: 4096}),
		],
		['a field before its record', head => void Object.assign(field(head, 'file_open', 'flags'), {at: -8})],
		[
			'a field at a number with a fraction',
			head => void Object.assign(field(head, 'file_open', 'flags'), {at: 0.5}),
		],
		[
			'characters beyond their record',
			head => void Object.assign(field(head, 'file_open', 'comm'), {size: 60_000}),
		],
		[
			'characters of a size that is no number',
			head => void Object.assign(field(head, 'file_open', 'comm'), {size: '16'}),
		],
		[
			'an encoding that there is not',
			head => void Object.assign(field(head, 'file_open', 'flags'), {encoding: 'u128'}),
		],
		[
			'an encoding called seek',
			head => void Object.assign(field(head, 'file_open', 'flags'), {encoding: 'seek'}),
		],
		[
			'an encoding called constructor',
			head => void Object.assign(field(head, 'file_open', 'flags'), {encoding: 'constructor'}),
		],
		[
			'a field called __proto__',
			head => void Object.assign(field(head, 'file_open', 'flags'), {name: '__proto__'}),
		],
		['a unit that is no text', head => void Object.assign(field(head, 'file_open', 'flags'), {unit: {}})],
		[
			'names of values that are no text',
			head => void Object.assign(field(head, 'mem_vm', 'direction'), {values: {1: {}}}),
		],
		['a mark with an escape in it', head => void Object.assign(head.layout.marks, {'x":true,"y': 1})],
		['a mark that is no number', head => void Object.assign(head.layout.marks, {truncated: 'yes'})],
		[
			'a time that stands elsewhere',
			head => {
				asOtherLayout(head);
				field(head, 'file_open', 'at').at = 16;
			},
		],
		[
			'a process whose number is a text',
			head => {
				asOtherLayout(head);
				field(head, 'file_open', 'tgid').encoding = 'str';
			},
		],
	];

	test.each(hostile)('%s', (_what, change) => {
		const path = temporaryFile(withHead(change));
		const attempt = () => openRecording(path);
		expect(attempt).toThrow(RecordingError);
		expect(attempt).toThrow(`${path} is not a bee-top recording that can be read: `);
	});
});

test('users of a recording are numbers with names, and nothing else of it is kept', () => {
	const source = open(head => {
		head.origin.users = {1000: 'deploy', __proto__: 'x', constructor: 'y', '7': 8, '-1': 'z'} as Record<
			string,
			unknown
		>;
	});
	expect(source.origin.users).toEqual({1000: 'deploy'});
	const model = new Model(source.codec, source.origin);
	expect([1000, 7, -1].map(model.names.user)).toEqual(['deploy', '7', '-1']);
});

test('groups of a recording are read as users are; one that was made before they were kept has none', () => {
	const source = open(head => {
		head.origin.groups = {1000: 'staff', constructor: 'y', '7': 8};
	});
	expect(source.origin.groups).toEqual({1000: 'staff'});
	const model = new Model(source.codec, source.origin);
	expect([1000, 7].map(model.names.group)).toEqual(['staff', '']);
	expect(open(head => void delete head.origin.groups).origin.groups).toEqual({});
});

describe('a recording of another build', () => {
	test('whose records look the same reads the same by table', () => {
		const {events, undecodable} = eventsOf(open(asOtherLayout));
		expect(undecodable).toBe(0);
		expect(events).toEqual(fixture('kinds').recorded);
	});

	test('that had not yet one of the fields reads it as empty', () => {
		const {events} = eventsOf(
			open(head => {
				asOtherLayout(head);
				for (const record of head.layout.records)
					record.fields = record.fields.filter(
						({name}) =>
							!['mode', 'argv', 'direction', 'remote_address', 'address', 'core', 'tty'].includes(
								String(name),
							),
					);
			}),
		);
		for (const event of events) {
			if (event.kind === 'file_open') expect(event.mode).toBe(0);
			if (event.kind === 'process_exec') expect([event.argv, event.tty]).toEqual([[], '']);
			if (event.kind === 'mem_vm') expect([event.direction, event.address]).toEqual(['', 0n]);
			if (event.kind === 'net_connect') expect(event.remoteAddress).toEqual(new Uint8Array(16));
			if (event.kind === 'process_exit') expect(event.core).toBe(false);
		}
		expect(ofKind(events, 'file_open').length).toBe(ofKind(fixture('kinds').recorded, 'file_open').length);
	});

	test('that had something else in a field reads it as empty, and tells nothing of it', () => {
		const source = open(head => {
			asOtherLayout(head);
			for (const record of head.layout.records)
				for (const field of record.fields) {
					if (field.name === 'uid') field.encoding = 'str';
					if (field.name === 'comm') field.encoding = 'u32';
					if (field.name === 'at') field.unit = 'id';
				}
		});
		const model = new Model(source.codec, source.origin);
		const clock = new WallClock(source.origin.clock);
		const json = jsonLines(source.codec, model, clock);
		let read = 0;
		for (const batch of takeAll(source)) {
			const reader = new RecordReader(batch);
			eachRecord(reader, batch.length, source.codec, record => {
				const event = record.decode(reader);
				expect([event.uid, event.comm, typeof event.at]).toEqual([0, '', 'number']);
				expect(textLine(event, model.names, clock)).toContain(` ${event.tgid} `);
				const line: Record<string, unknown> = JSON.parse(json(record, reader));
				expect([line.pid, line.uid, line.comm]).toEqual([event.tgid, undefined, undefined]);
				read++;
			});
		}
		expect(read).toBe(fixture('kinds').events.length);
	});

	test('that had a field which is gone reads without it', () => {
		const {events} = eventsOf(
			open(head => {
				asOtherLayout(head);
				for (const record of head.layout.records)
					record.fields.push({name: 'weather', at: 0, encoding: 'u32', size: 4, unit: ''});
			}),
		);
		expect(events).toEqual(fixture('kinds').recorded);
	});

	test('with a kind that this one does not know leaves those records out and counts them', () => {
		const {events, undecodable} = eventsOf(
			open(head => {
				asOtherLayout(head);
				recordOf(head, 'file_open').kind = 'file_teleport';
			}),
		);
		const known = fixture('kinds').recorded.filter(event => event.kind !== 'file_open');
		expect(events).toEqual(known);
		expect(undecodable).toBe(fixture('kinds').recorded.length - known.length);
	});

	test('with a kind under another number reads it by its name', () => {
		const {events} = eventsOf(
			open(head => {
				asOtherLayout(head);
				const [opens, unlinks] = [recordOf(head, 'file_open'), recordOf(head, 'file_unlink')];
				[opens.kind, unlinks.kind] = [unlinks.kind, opens.kind];
			}),
		);
		expect(ofKind(events, 'file_unlink').length).toBe(ofKind(fixture('kinds').recorded, 'file_open').length);
	});

	test('with longer records counts those that are too short', () => {
		const {events, undecodable} = eventsOf(
			open(head => {
				asOtherLayout(head);
				recordOf(head, 'process_fork').size = 0xffff;
			}),
		);
		expect(ofKind(events, 'process_fork')).toEqual([]);
		expect(undecodable).toBe(ofKind(fixture('kinds').recorded, 'process_fork').length);
	});

	test('that claims this build’s digest is read by this build’s table', () => {
		const {events} = eventsOf(
			open(head => {
				const name = field(head, 'file_open', 'result');
				name.at = 60;
			}),
		);
		expect(events).toEqual(fixture('kinds').recorded);
	});

	test('with a name of a value that this one does not know still tells it', () => {
		const source = open(head => {
			asOtherLayout(head);
			field(head, 'mem_vm', 'direction').values = {1: 'fetch'};
		});
		const directions = new Set(
			ofKind(eventsOf(source).events, 'mem_vm').map(event => 'direction' in event && event.direction),
		);
		expect([...directions]).toEqual(['fetch', '']);
	});

	test('can be taken in by the model', () => {
		const source = open(asOtherLayout);
		const model = new Model(source.codec, source.origin);
		for (const batch of takeAll(source)) model.ingest(batch, batch.length);
		expect(model.totals.total()).toBe(fixture('kinds').model.totals.total());
	});
});

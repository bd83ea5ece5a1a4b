// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {ownCodec} from '../../source/capture/codec.ts';
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {isNotice, kinds, paneOf} from '../../source/kinds/index.ts';
import {type Pane, panes} from '../../source/kinds/kind.ts';
import {Model} from '../../source/model/model.ts';
import {fixture, fixtureNames, fixturePath, openRecording, takeAll} from '../support/recordings.ts';

const users = {users: {1000: 'deploy'}};
const inPane = (events: readonly BeeEvent[], pane: Pane) => events.filter(event => paneOf(event) === pane);

/** The events that a lane still holds. */
function heldBy(model: Model, pane: Pane): BeeEvent[] {
	const lane = model.history[pane];
	return Array.from({length: lane.next - lane.first}, (_, index) => {
		const reader = lane.at(lane.first + index);
		const event = reader && model.decode(reader);
		if (!event) throw new Error(`record ${lane.first + index} of ${pane} is not there`);
		return event;
	});
}

describe.each(fixtureNames)('%s.bee taken in', name => {
	const {events, batches} = fixture(name);

	test('is counted as what it holds, by pane and kind', () => {
		const {model} = fixture(name);
		expect(model.undecodable).toBe(0);
		const deeds = events.filter(({kind}) => !isNotice(kind));
		for (const pane of panes) expect(model.totals.total(pane)).toBe(inPane(deeds, pane).length);
		for (const [kind, count] of model.totals.kinds)
			expect(count).toBe(events.filter(event => event.kind === kind).length);
		expect(model.totals.kinds.has('process_known')).toBe(false);
	});

	test('is found again in the history record by record, the latest where not all fit', () => {
		const {model} = fixture(name);
		for (const pane of panes) {
			const all = inPane(events, pane);
			const lane = model.history[pane];
			expect(lane.next).toBe(all.length);
			expect(heldBy(model, pane)).toEqual(all.slice(lane.first));
		}
	});

	test('in a history that is far too small is still whole records, the latest of each pane', () => {
		const model = new Model(ownCodec, users, 256 << 10);
		for (const batch of batches) model.ingest(batch, batch.length);
		for (const pane of panes) {
			const all = inPane(events, pane);
			expect(heldBy(model, pane)).toEqual(all.slice(model.history[pane].first));
		}
	});
});

test('records come out the same however the batches were cut', () => {
	const [whole, pieces] = [1 << 20, 16_384].map(bytes => {
		const source = openRecording(fixturePath('demo'));
		const model = new Model(source.codec, source.origin, 1 << 20);
		for (const batch of takeAll(source, bytes)) model.ingest(batch, batch.length);
		return panes.map(pane => heldBy(model, pane));
	});
	expect(pieces).toEqual(whole);
});

test('of a buffer only the length that was taken is taken in', () => {
	const [batch = Buffer.alloc(0)] = fixture('kinds').batches;
	const model = new Model(ownCodec, users);
	model.ingest(batch, 0);
	expect(model.totals.total()).toBe(0);
	let end = 0;
	let seen = 0;
	eachRecord(new RecordReader(batch), batch.length, ownCodec, (record, start) => {
		if (kinds[record.name].pane !== null && seen++ === 5) end = start;
	});
	model.ingest(batch, end);
	expect(model.totals.total()).toBe(5);
});

test('the history does not follow a buffer that is used again', () => {
	const model = new Model(ownCodec, users);
	const [batch = Buffer.alloc(0)] = fixture('kinds').batches;
	const buffer = Uint8Array.from(batch);
	model.ingest(buffer, buffer.length);
	const before = heldBy(model, 'memory');
	buffer.fill(0xee);
	expect(heldBy(model, 'memory')).toEqual(before);
});

test('a record’s own word on how much it matters is not believed', () => {
	const [plain, proud] = [0, 0x80].map(bits => {
		const model = new Model(ownCodec, users);
		for (const batch of fixture('kinds').batches) {
			const copy = Buffer.from(batch);
			const reader = new RecordReader(copy);
			eachRecord(reader, copy.length, ownCodec, (_record, start) => {
				copy[start + 11] = ((copy[start + 11] ?? 0) & 0x1f) | bits;
			});
			model.ingest(copy, copy.length);
		}
		return panes.map(pane => heldBy(model, pane));
	});
	expect(proud).toEqual(plain);
});

test('records that cannot be read are counted and change nothing', () => {
	const model = new Model(ownCodec, users);
	const [batch = Buffer.alloc(0)] = fixture('kinds').batches;
	const copy = Buffer.from(batch);
	copy.writeUInt16LE(0xfffe, 8);
	model.ingest(copy, copy.length);
	expect(model.undecodable).toBe(1);
	model.ingest(copy, 40);
	expect(model.undecodable).toBe(2);
});

test('names are those of the recorded machine, and of processes that have the pid now', () => {
	const {model, events} = fixture('kinds');
	expect(model.names.user(1000)).toBe('deploy');
	expect(model.names.user(4711)).toBe('4711');
	const known = events.find(event => event.kind === 'process_known');
	expect(model.names.command(known?.tgid ?? 0)).toBe('sleep');
	expect(model.names.command(1 << 30)).toBe('');
});

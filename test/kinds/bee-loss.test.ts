// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {eventKinds, isNotice, kindOf, paneOf, seenByItself, unaskedKinds} from '../../source/kinds/index.ts';
import {panes} from '../../source/kinds/kind.ts';
import {countText, durationText} from '../../source/kinds/words/quantity.ts';
import {isAlert} from '../../source/model/alerts.ts';
import {lossRows} from '../../source/model/loss.ts';
import {isOutside} from '../../source/scope/outside.ts';
import {planScope} from '../../source/scope/plan.ts';
import {scoped} from '../../source/scope/scoped.ts';
import {fixture, fixturePath, ofKind, openRecording, takeAll} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const losses = ofKind('loss', 'bee_loss');
const [first] = losses;
if (!first) throw new Error('loss.bee has no loss');

test('a loss tells what was lost, why, how many and in which time', () => {
	expect(first).toMatchObject({lostKind: 'file_open', cause: 'ring_full'});
	expect(tell(first)).toEqual({
		label: 'lost',
		subject: 'file_open: more came than was taken out in time',
		outcome: `${countText(first.count)} in ${durationText(first.interval)}`,
		failure: 0,
		severity: 'medium',
	});
});

test('a kind or cause that this build does not know is told as such', () => {
	expect(tell({...first, lostKind: '', cause: ''}).subject).toBe('a kind: why is not known');
	expect(paneOf({...first, lostKind: ''})).toBe('processes');
});

test('all losses together are what the counters say', () => {
	const replay = openRecording(fixturePath('loss'));
	takeAll(replay);
	const told = new Map<string, number>();
	for (const {lostKind, cause, count} of losses)
		told.set(`${lostKind} ${cause}`, (told.get(`${lostKind} ${cause}`) ?? 0) + count);
	const counted = lossRows(replay.counters()).map(
		({kind, cause, count}) => [`${kind} ${cause}`, count] as const,
	);
	expect(told).toEqual(new Map(counted));
});

test('a loss is a row of the pane where what was lost would have been', () => {
	const {model} = fixture('loss');
	const rows = panes.flatMap(pane => {
		const lane = model.history[pane];
		const found: Array<readonly [string, BeeEvent]> = [];
		for (let number = lane.first; number < lane.next; number++) {
			const reader = lane.at(number);
			const event = reader && model.decode(reader);
			if (event?.kind === 'bee_loss') found.push([pane, event]);
		}
		return found;
	});
	expect(rows).toHaveLength(losses.length);
	for (const [pane, event] of rows)
		expect([event, pane]).toEqual([event, event.kind === 'bee_loss' && event.lostKind && paneOf(event)]);
	expect(rows.map(([pane]) => pane)).toContain('files');
});

test('a loss is in no total and no book: they hold what was received of events', () => {
	const {model, events} = fixture('loss');
	const deeds = events.filter(({kind}) => kindOf({kind} as BeeEvent).pane !== null && !isNotice(kind));
	expect(model.totals.kinds.has('bee_loss')).toBe(false);
	expect(model.totals.total()).toBe(deeds.length);
	for (const pane of panes) expect(model.books[pane].process.total).toBe(model.totals.total(pane));
});

test('a loss is an alert', () => {
	expect(losses.every(isAlert)).toBe(true);
	const grouped = fixture('loss').model.alerts.total('medium');
	expect(grouped).toBeGreaterThanOrEqual(losses.length);
});

test('a loss passes every scope', () => {
	const plan = planScope('proc.name = nobody', {flags: {}, captured: eventKinds, users: {}});
	if (!plan) throw new Error('there is no plan');
	const left: string[] = [];
	const source = scoped(openRecording(fixturePath('loss')), plan);
	for (const batch of takeAll(source)) {
		const reader = new RecordReader(batch);
		eachRecord(reader, batch.length, source.codec, ({name}) => {
			if (!isOutside(reader) && name !== 'process_known') left.push(name);
		});
	}
	expect(left).toEqual(losses.map(({kind}) => kind));
});

test('nobody can ask for losses, nor turn them off', () => {
	expect(unaskedKinds).toContain('bee_loss');
	expect(eventKinds).not.toContain('bee_loss');
	expect(seenByItself).not.toContain('bee_loss');
});

test('the bytes of each are those of its kind', () => {
	let count = 0;
	const replay = openRecording(fixturePath('loss'));
	for (const batch of takeAll(replay)) {
		const reader = new RecordReader(batch);
		eachRecord(reader, batch.length, replay.codec, ({name, size}) => {
			if (name !== 'bee_loss') return;
			expect(reader.size).toBe(size);
			count++;
		});
	}
	expect(count).toBe(losses.length);
});

// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {kindOf} from '../../source/kinds/index.ts';
import {AlertBook, alertSeverities, isAlert, issueKey} from '../../source/model/alerts.ts';
import {severityOf} from '../../source/severity/severity.ts';
import {fixture, fixtureNames} from '../support/recordings.ts';

const alertsOf = (name: (typeof fixtureNames)[number]) => fixture(name).events.filter(isAlert);

test.each(fixtureNames)('%s: everything of severity medium and up is counted, each in one group', name => {
	const {alerts} = fixture(name).model;
	const events = alertsOf(name);
	expect(alerts.total()).toBe(events.length);
	for (const severity of alertSeverities)
		expect(alerts.total(severity)).toBe(events.filter(event => severityOf(event) === severity).length);
	expect(alerts.groups.reduce((sum, {count}) => sum + count, 0)).toBe(events.length);
	expect(alerts.singles.next).toBe(events.length);
	expect(alerts.givenUp).toEqual({groups: 0, alerts: 0});
});

test('what repeats is one group, with its first and its latest event; the latest group comes first', () => {
	const {alerts} = fixture('demo').model;
	const copied = alertsOf('demo').filter(event => event.kind === 'mem_vm' && event.comm === 'peek');
	const times = copied.map(({at}) => at);
	const groups = alerts.groups.filter(({event}) => event.kind === 'mem_vm' && event.comm === 'peek');
	expect(groups.length).toBeLessThan(copied.length / 10);
	expect(groups.reduce((sum, {count}) => sum + count, 0)).toBe(copied.length);
	expect(Math.min(...groups.map(({first}) => first))).toBe(Math.min(...times));
	expect(Math.max(...groups.map(({last}) => last))).toBe(Math.max(...times));
	for (const {last, event} of groups) expect(event.at).toBe(last);
	const lasts = alerts.groups.map(({last}) => last);
	expect(lasts).toEqual(lasts.toSorted((a, b) => b - a));
});

test('who, what it did, to whom and why tell groups apart', () => {
	const {alerts, names} = fixture('kinds').model;
	const told = alerts.groups.map(({issue: {why}, event}) =>
		[
			why,
			event.kind,
			kindOf(event).label(event),
			kindOf(event).subject(event, names),
			event.comm,
			severityOf(event),
		].join(),
	);
	expect(new Set(told).size).toBe(told.length);
	const taken = fixture('demo').model.alerts.groups.filter(
		({event}) => event.kind === 'file_open' && event.path === '/etc/shadow',
	);
	// Once it worked, once it was refused.
	expect(taken.map(({issue}) => issue.severity).toSorted()).toEqual(['high', 'medium']);
});

test('the place of each group and of each single alert is that of its event', () => {
	const {model} = fixture('demo');
	for (const {pane, number, event} of model.alerts.groups) {
		const reader = model.history[pane].at(number);
		expect(reader && model.decode(reader)).toEqual(event);
	}
	for (let serial = 0; serial < model.alerts.singles.next; serial++) {
		const single = model.alerts.singles.at(serial);
		const reader = single && model.history[single.pane].at(single.number);
		expect(reader?.u64(0)).toBe(single?.at);
	}
});

/** Puts the alerts of a recording into a book of other ceilings, each in the group that it had. */
function filled(book: AlertBook, name: 'demo' | 'kinds' = 'kinds'): AlertBook {
	const {alerts, history, decode} = model(name);
	for (let serial = 0; serial < alerts.singles.next; serial++) {
		const single = alerts.singles.at(serial);
		const reader = single && history[single.pane].at(single.number);
		const event = reader && decode(reader);
		if (single && event) book.count(single.issue, event, single, reader.size);
	}
	return book;
}
const model = (name: 'demo' | 'kinds') => {
	const {alerts, history, ...rest} = fixture(name).model;
	return {alerts, history, ...rest, decode: fixture(name).model.decode.bind(fixture(name).model)};
};

test('beyond the ceiling the group that was silent the longest makes room, and what it held is said', () => {
	const book = filled(new AlertBook({groups: 5}));
	const {groups, singles} = fixture('kinds').model.alerts;
	const latest = new Set(
		Array.from({length: 5}, (_, back) => singles.at(singles.next - 1 - back)?.issue.key ?? ''),
	);
	expect(latest.size).toBe(5);
	expect(new Set(book.groups.map(({issue}) => issue.key))).toEqual(latest);
	expect(book.givenUp.groups).toBe(groups.length - 5);
	expect(book.total()).toBe(book.givenUp.alerts + book.groups.reduce((sum, {count}) => sum + count, 0));
	expect(book.total()).toBe(singles.next);
});

test('what the latest events take together is bounded too', () => {
	const book = filled(new AlertBook({bytes: 2000}));
	expect(book.groups.length).toBeGreaterThan(0);
	expect(book.groups.reduce((sum, {bytes}) => sum + bytes, 0)).toBeLessThanOrEqual(2000);
	expect(book.givenUp.groups).toBe(fixture('kinds').model.alerts.groups.length - book.groups.length);
	// One that is larger than all of it is kept for itself.
	expect(filled(new AlertBook({bytes: 1})).groups).toHaveLength(1);
});

test('of single alerts the latest are kept, under the numbers that they had', () => {
	const {singles} = filled(new AlertBook({singles: 8}), 'demo');
	const all = fixture('demo').model.alerts.singles;
	expect([singles.first, singles.next]).toEqual([all.next - 8, all.next]);
	expect(singles.at(all.next - 9)).toBeUndefined();
	expect(singles.at(all.next)).toBeUndefined();
	for (let serial = singles.first; serial < singles.next; serial++)
		expect(singles.at(serial)).toEqual(all.at(serial));
});

test('an older alert makes no room for itself, and does not become the latest of its group', () => {
	const backwards = (book: AlertBook) => {
		const {singles} = fixture('demo').model.alerts;
		for (let serial = singles.next - 1; serial >= 0; serial--) {
			const single = singles.at(serial);
			const event = single && eventAt(single.pane, single.number);
			if (single && event) book.count(single.issue, event, single, 0, true);
		}
		return book;
	};
	const eventAt = (
		pane: 'processes' | 'files' | 'network' | 'memory',
		number: number,
	): BeeEvent | undefined => {
		const reader = fixture('demo').model.history[pane].at(number);
		return reader && fixture('demo').model.decode(reader);
	};
	const shown = (book: AlertBook) =>
		book.groups.map(({issue, count, first, last, number}) => ({key: issue.key, count, first, last, number}));
	expect(shown(backwards(new AlertBook()))).toEqual(shown(fixture('demo').model.alerts));
	const small = backwards(new AlertBook({groups: 3}));
	expect(shown(small)).toEqual(shown(fixture('demo').model.alerts).slice(0, 3));
	expect(small.givenUp).toEqual({
		groups: 0,
		alerts: small.total() - shown(small).reduce((sum, {count}) => sum + count, 0),
	});
});

test('a copy stands still', () => {
	const book = filled(new AlertBook());
	const still = book.freeze();
	const [groups, total] = [still.groups, still.total()];
	filled(book);
	expect(still.groups).toEqual(groups);
	expect(still.total()).toBe(total);
	expect(still.singles.next).toBe(total);
	expect(book.total()).toBe(2 * total);
});

test('keys stay short, and those of long command lines still differ', () => {
	const [one, two] = ['a', 'b'].map(end => issueKey(['exec', 'x'.repeat(100_000) + end]));
	expect(one).not.toBe(two);
	expect(one?.length).toBeLessThan(300);
	expect(issueKey(['a', 'b'])).not.toBe(issueKey(['ab', '']));
});

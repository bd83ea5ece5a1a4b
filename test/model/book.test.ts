// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import {ownCodec} from '../../source/capture/codec.ts';
import {limits} from '../../source/capture/limits.ts';
import {defaultFacet, facets, facetsOf} from '../../source/facets/facets.ts';
import {isNotice, kindOf} from '../../source/kinds/index.ts';
import {type Pane, panes} from '../../source/kinds/kind.ts';
import {Book, type Group} from '../../source/model/book.ts';
import {LaneBook} from '../../source/model/book-of-lane.ts';
import {type Sort, sortColumns, sortedGroups} from '../../source/model/book-sort.ts';
import {freezeBooks, tickBooks} from '../../source/model/books.ts';
import {Model} from '../../source/model/model.ts';
import {Subject} from '../../source/query/subject.ts';
import {type FixtureName, fixture, fixtureNames} from '../support/recordings.ts';

const clock = new WallClock({boot: 0n, wall: 0n});
/** Room for every record, so that what is looked up late is all still there. */
const ROOMY = 96 << 20;

/** A recording taken in by a model that keeps all of it. */
function takenIn(name: FixtureName, historyBytes = ROOMY) {
	const model = new Model(ownCodec, {users: {}}, historyBytes);
	for (const batch of fixture(name).batches) model.ingest(batch, batch.length);
	return {model, subject: new Subject({model, clock})};
}
const groupsOf = (book: Book): Group[] => Array.from({length: book.size}, (_, place) => book.group(place));
/** All but what they are called, which changes with time. */
const figuresOf = (book: Book) =>
	groupsOf(book)
		.map(({label, ...figures}) => figures)
		.toSorted((a, b) => (a.key < b.key ? -1 : 1));
const sum = (groups: readonly Group[], figure: 'count' | 'bytes' | 'errors' | 'rate') =>
	groups.reduce((total, group) => total + group[figure], 0);
function lookThrough(book: Book): void {
	for (let frame = 0; frame < 1000 && !book.complete; frame++) book.advance();
}

describe.each(fixtureNames)('the books of %s.bee', name => {
	const {events} = fixture(name);
	const {model, subject} = takenIn(name);
	const eventsIn = (pane: Pane) =>
		events.filter(event => kindOf(event).pane === pane && !isNotice(event.kind));

	test.each(panes)('of %s count each event once, and each failure', pane => {
		const shown = eventsIn(pane);
		const failed = shown.filter(event => kindOf(event).failure(event) !== 0).length;
		for (const book of [model.books[pane].process, model.books[pane].top]) {
			expect(book.total).toBe(model.totals.total(pane));
			expect(sum(groupsOf(book), 'count') + book.over).toBe(shown.length);
			expect(sum(groupsOf(book), 'errors')).toBe(failed);
			expect(book.since).toBe(Math.min(...[Number.POSITIVE_INFINITY].concat(shown.map(({at}) => at))));
			expect(book.missed).toBe(0);
		}
	});

	test.each(panes)('of %s tell when the first and the last event of a group were', pane => {
		for (const {facet, book} of [
			{facet: facets.process, book: model.books[pane].process},
			{facet: facets[defaultFacet[pane]], book: model.books[pane].top},
		]) {
			const times = new Map<string, number[]>();
			for (const event of eventsIn(pane)) {
				const key = facet.of(subject.turn(event))?.key ?? '';
				const found = times.get(key);
				if (found) found.push(event.at);
				else times.set(key, [event.at]);
			}
			expect(
				groupsOf(book)
					.map(({key}) => key)
					.toSorted(),
			).toEqual([...times.keys()].toSorted());
			for (const [key, at] of times)
				expect(book.find(key)).toMatchObject({
					count: at.length,
					first: at.reduce((a, b) => Math.min(a, b)),
					last: at.reduce((a, b) => Math.max(a, b)),
				});
		}
	});

	test.each(panes)('of %s lead to a record of the group', pane => {
		const facet = facets[defaultFacet[pane]];
		for (const {key, number} of groupsOf(model.books[pane].top)) {
			const reader = model.history[pane].at(number);
			expect(reader).toBeDefined();
			if (reader) expect(facet.of(subject.turn(reader))?.key ?? '').toBe(key);
		}
	});

	test.each(panes)('of %s are the same where they are opened late and looked through backwards', pane => {
		for (const [facet, kept] of [
			[facets.process, model.books[pane].process],
			[facets[defaultFacet[pane]], model.books[pane].top],
		] as const) {
			const book = new LaneBook({lane: model.history[pane], facet, subject});
			lookThrough(book);
			expect(book.complete).toBe(true);
			expect(figuresOf(book)).toEqual(figuresOf(kept));
			expect(book).toMatchObject({total: kept.total, since: kept.since, missed: 0});
		}
	});
});

test('what flows carried is counted once, though each of their events tells the total', () => {
	let repeated = 0;
	for (const name of fixtureNames) {
		const {events} = fixture(name);
		/** The totals of each flow between these ends, a list for each time that it began. */
		const flows = new Map<string, number[][]>();
		let once = 0;
		for (const event of events) {
			if (event.kind === 'net_close') once += event.bytesSent + event.bytesReceived;
			if (event.kind !== 'net_flow') continue;
			const far = event.remoteAddress.subarray(0, 4).join('.');
			const flow = `${event.tgid} ${event.localPort} ${far}:${event.remotePort}`;
			const times = flows.get(flow) ?? [];
			flows.set(flow, times);
			if (event.phase === 'began') times.push([]);
			times.at(-1)?.push(event.bytesSent + event.bytesReceived);
		}
		const totals = [...flows.values()].flat();
		repeated += totals.filter(told => told.length > 1).length;
		const flowing = totals.reduce((all, told) => all + Math.max(...told), 0);
		const {process, top} = takenIn(name).model.books.network;
		expect(sum(groupsOf(top), 'bytes')).toBe(once + flowing);
		expect(sum(groupsOf(process), 'bytes')).toBe(once + flowing);
	}
	expect(repeated).toBeGreaterThan(0);
});

test('a file’s group is found by the bytes of its path, whatever they are, as it is by the decoded text', () => {
	let beyond = 0;
	for (const name of fixtureNames) {
		const counts = new Map<string, number>();
		for (const event of fixture(name).events)
			if ('path' in event && kindOf(event).pane === 'files')
				counts.set(event.path, (counts.get(event.path) ?? 0) + 1);
		const {top} = takenIn(name).model.books.files;
		expect(top.size).toBe(counts.size);
		for (const [path, count] of counts) {
			expect(top.find(path)).toMatchObject({key: path, count});
			if (path.includes('\ufffd')) beyond++;
		}
	}
	expect(beyond).toBeGreaterThan(0);
});

describe('a book that is opened late', () => {
	/** A recording, a piece at a time. */
	function stepper(name: FixtureName, historyBytes: number) {
		const model = new Model(ownCodec, {users: {}}, historyBytes);
		const {batches} = fixture(name);
		const all = Buffer.concat(batches);
		let at = 0;
		return {
			model,
			subject: new Subject({model, clock}),
			/** Takes in at least so many bytes; returns whether there is more. */
			step: (bytes: number) => {
				let end = at;
				while (end < all.length && end - at < bytes) end += (all.readUInt32LE(end + 12) + 7) & -8;
				const part = new Uint8Array(all.subarray(at, end));
				model.ingest(part, part.length);
				at = end;
				return at < all.length;
			},
			rewind: () => {
				at = 0;
			},
		};
	}

	test.each([
		['demo', 4 << 20, 300_000],
		['kinds', 80_000, 5_000],
	] as const)(
		'in the middle of %s.bee counts the past and what comes as one does that was there from the start',
		(name, most, piece) => {
			fc.assert(
				fc.property(fc.nat(most), fc.integer({min: piece / 5, max: piece}), (before, each) => {
					const {model, subject, step} = stepper(name, ROOMY);
					step(before);
					const books = panes.map(pane => ({
						kept: model.books[pane].top,
						late: new LaneBook({lane: model.history[pane], facet: facets[defaultFacet[pane]], subject}),
					}));
					while (step(each)) for (const {late} of books) late.advance();
					for (const {kept, late} of books) {
						late.advance();
						lookThrough(late);
						expect(figuresOf(late)).toEqual(figuresOf(kept));
					}
				}),
				{numRuns: name === 'demo' ? 3 : 40},
			);
		},
	);

	test('counts only what passes its test', () => {
		const {model, subject} = takenIn('demo');
		const book = new LaneBook({
			lane: model.history.files,
			facet: facets.path,
			subject,
			test: ({event}) => kindOf(event).failure(event) !== 0,
		});
		lookThrough(book);
		expect(book.total).toBe(sum(groupsOf(model.books.files.top), 'errors'));
		expect(book.total).toBeGreaterThan(0);
		for (const group of groupsOf(book)) expect(group.count).toBe(group.errors);
	});

	test('counts for good what is overwritten later, and says how much it missed', () => {
		const {model, subject, step, rewind} = stepper('demo', 64 * 1024);
		step(200_000);
		const {files} = model.history;
		const opened = files.first;
		const book = new LaneBook({lane: files, facet: facets.path, subject});
		expect(book).toMatchObject({complete: true, missed: 0, total: files.next - opened});
		for (let more = true; more; ) more = step(1 << 20);
		rewind();
		book.advance();
		expect(book.missed).toBeGreaterThan(0);
		expect(book.total + book.missed).toBe(files.next - opened);
		expect(model.books.files.top.missed).toBe(0);
	});

	test('can be by any facet of the pane, and always counts every event', () => {
		const {model, subject} = takenIn('kinds');
		for (const pane of panes)
			for (const facet of facetsOf(pane)) {
				const book = new LaneBook({lane: model.history[pane], facet, subject});
				lookThrough(book);
				expect(sum(groupsOf(book), 'count')).toBe(model.totals.total(pane));
			}
	});
});

describe('a full book', () => {
	const {model, subject} = takenIn('demo');
	const lane = model.history.files;

	test('tells no more groups apart, and still counts every event', () => {
		const book = new LaneBook({lane, facet: facets.path, subject, ceiling: 50});
		lookThrough(book);
		expect(book.size).toBe(50);
		expect(book.over).toBeGreaterThan(0);
		expect(sum(groupsOf(book), 'count') + book.over).toBe(model.totals.total('files'));
	});

	test('counts on in the groups that it has', () => {
		const full = new LaneBook({lane, facet: facets.path, subject, ceiling: 50});
		const whole = new LaneBook({lane, facet: facets.path, subject});
		lookThrough(full);
		lookThrough(whole);
		for (const group of groupsOf(full)) expect(group).toEqual(whole.find(group.key));
	});

	test('of long keys is full when they have taken their memory', () => {
		const book = new Book();
		const long = 'x'.repeat(4000);
		for (let each = 0; each < 2000; each++)
			book.count(book.place({key: `${long}${each}`, label: ''}), 1, 1, false, 0);
		expect(book.size).toBeGreaterThan(900);
		expect(book.size * long.length).toBeLessThan(limits.groupKeyBytes);
		expect(book.size + book.over).toBe(2000);
	});
});

test('a frozen book stands still while the other one goes on', () => {
	const model = new Model(ownCodec, {users: {}});
	const {batches} = fixture('demo');
	const [batch] = batches;
	if (!batch) throw new Error('demo.bee is empty');
	model.ingest(batch, batch.length);
	for (const pane of panes) {
		const {top} = model.books[pane];
		const frozen = top.freeze();
		const before = groupsOf(frozen);
		expect(before).toEqual(groupsOf(top));
		expect(frozen).toMatchObject({total: top.total, over: top.over, since: top.since});
		const {total} = frozen;
		model.ingest(batch, batch.length);
		const added = {key: `new in ${pane}`, label: 'new'};
		top.count(top.place(added), 1, 1, false, 0);
		expect(top.total).toBeGreaterThan(total);
		expect(top.find(added.key)).toMatchObject({label: 'new', count: 1});
		expect(frozen.find(added.key)).toBeUndefined();
		expect(groupsOf(frozen)).toEqual(before);
		expect(frozen.total).toBe(total);
		expect(before.every(group => frozen.find(group.key)?.count === group.count)).toBe(true);
	}
});

test('all books are frozen at once, and that of the processes stays one', () => {
	const {model} = takenIn('kinds');
	const still = freezeBooks(model.books);
	for (const pane of panes) {
		expect(groupsOf(still[pane].top)).toEqual(groupsOf(model.books[pane].top));
		expect(groupsOf(still[pane].process)).toEqual(groupsOf(model.books[pane].process));
		expect(still[pane].top === still[pane].process).toBe(pane === 'processes');
	}
});

test('all books tick at once, each once', () => {
	const {model} = takenIn('kinds');
	const begin = fixture('kinds').events[0]?.at ?? 0;
	const fresh = new Model(ownCodec, {users: {}});
	tickBooks(fresh.books, begin);
	for (const batch of fixture('kinds').batches) fresh.ingest(batch, batch.length);
	tickBooks(fresh.books, begin + 1e9);
	for (const pane of panes)
		for (const book of Object.values(fresh.books[pane]))
			expect(sum(groupsOf(book), 'rate')).toBe(
				fixture('kinds').events.filter(event => kindOf(event).pane === pane && event.at >= begin).length,
			);
	expect(sum(groupsOf(model.books.files.top), 'rate')).toBe(0);
});

test('rates are the events of the second before the tick', () => {
	const model = new Model(ownCodec, {users: {}});
	const {batches, events} = fixture('demo');
	const book = model.books.files.top;
	const begin = events[0]?.at ?? 0;
	book.tick(begin);
	for (const batch of batches) model.ingest(batch, batch.length);
	expect(sum(groupsOf(book), 'rate')).toBe(0);
	book.tick(begin + 5e8);
	expect(sum(groupsOf(book), 'rate')).toBe(0);
	book.tick(begin + 1e9);
	const ratesOf = () => groupsOf(book).map(({rate}) => rate);
	const since = new Map<string, number>();
	for (const event of events)
		if (kindOf(event).pane === 'files' && 'path' in event && event.at >= begin)
			since.set(event.path, (since.get(event.path) ?? 0) + 1);
	expect(ratesOf()).toEqual(groupsOf(book).map(({key}) => since.get(key) ?? 0));
	book.tick(begin + 2e9);
	expect(sum(groupsOf(book), 'rate')).toBe(0);
});

test('a process is called what it is by now, once a second is over', () => {
	const model = new Model(ownCodec, {users: {}});
	const {batches} = fixture('demo');
	for (const batch of batches) model.ingest(batch, batch.length);
	const {process} = model.books.processes;
	process.tick(1e18);
	let known = 0;
	for (const {key, label} of groupsOf(process)) {
		const [pid = 0, started = 0] = key.split(':').map(Number);
		const comm = model.processes.find(pid, started)?.comm;
		if (comm === undefined) continue;
		known++;
		expect(label).toBe(`${pid} ${comm}`);
	}
	expect(known).toBeGreaterThan(100);
});

describe('sorted groups', () => {
	const {model} = takenIn('demo');
	const books = panes.map(pane => model.books[pane].top);
	const leading = (label: string) =>
		/^\d/.test(label) ? Number.parseInt(label, 10) : Number.POSITIVE_INFINITY;
	const byLabel = (a: Group, b: Group) => {
		if (leading(a.label) !== leading(b.label)) return leading(a.label) - leading(b.label);
		return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
	};

	test('are in order by any column, equals by their labels, whatever the order was before', () => {
		const sort = fc.record({column: fc.constantFrom(...sortColumns), descending: fc.boolean()});
		fc.assert(
			fc.property(fc.constantFrom(...books), fc.array(sort, {minLength: 1, maxLength: 4}), (book, sorts) => {
				let sorted = sortedGroups(book, sorts[0] as Sort);
				for (const each of sorts) sorted = sortedGroups(book, each);
				const {column, descending} = sorts.at(-1) as Sort;
				const listed = Array.from({length: sorted.count}, (_, index) => sorted.at(index) as Group);
				expect(new Set(listed.map(({key}) => key)).size).toBe(book.size);
				const sign = descending ? -1 : 1;
				for (const [index, group] of listed.entries()) {
					expect(sorted.indexOf(group.key)).toBe(index);
					expect(sorted.keyAt(index)).toBe(group.key);
					const next = listed[index + 1];
					if (!next) continue;
					const order = column === 'label' ? byLabel(group, next) : group[column] - next[column];
					expect(sign * order).toBeLessThanOrEqual(0);
					if (order === 0) expect(byLabel(group, next)).toBeLessThanOrEqual(0);
				}
			}),
			{numRuns: 25},
		);
	});

	test('are sorted again only when something changed', () => {
		const later = new Model(ownCodec, {users: {}});
		const [batch] = fixture('kinds').batches;
		if (!batch) throw new Error('kinds.bee is empty');
		later.ingest(batch, batch.length);
		const {top} = later.books.files;
		const sort: Sort = {column: 'count', descending: true};
		const first = sortedGroups(top, sort);
		expect(sortedGroups(top, {...sort})).toBe(first);
		expect(sortedGroups(top, {...sort, descending: false})).not.toBe(first);
		later.ingest(batch, batch.length);
		expect(sortedGroups(top, sort)).not.toBe(first);
	});

	test('know nothing of keys and indexes that are not there', () => {
		for (const book of [...books, new Book()]) {
			const sorted = sortedGroups(book, {column: 'last', descending: true});
			expect(sorted.indexOf('no such key')).toBe(-1);
			expect(sorted.at(sorted.count)).toBeUndefined();
			expect(sorted.keyAt(-1)).toBeUndefined();
		}
	});
});

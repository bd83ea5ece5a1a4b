// SPDX-License-Identifier: MIT
// What the same process did just before and after an event, in all panes.

import type {BeeEvent, ProcessExec} from '../capture/layout.generated.ts';
import type {RecordReader} from '../capture/record-reader.ts';
import {type Pane, panes} from '../kinds/kind.ts';
import type {History, Lane, RecordPlace} from '../model/history.ts';
import {HEADER} from '../query/subject.ts';
import {firstFrom} from './travel.ts';

/** One of the things that a process did; `at` is on CLOCK_BOOTTIME in ns. */
export type Deed = RecordPlace & {readonly at: number};

/** What was found around an event, oldest first, with the event itself among it. */
export type Related = {
	readonly deeds: readonly Deed[];
	/** Where the event itself stands in them; -1 if it is overwritten. */
	readonly own: number;
	/** The search ended before the history did, or before all that fits was found. */
	readonly cut: boolean;
};

/** To either side, of all panes together. */
export const RELATED_MOST = 100;
/** Records looked at to either side in one pane. One costs about 60 ns, so all of them less than 40 ms. */
export const LOOKED_AT_MOST = 75_000;

type Identity = Pick<BeeEvent, 'tgid' | 'started'>;

const isOf = (reader: RecordReader, {tgid, started}: Identity) =>
	reader.u32(HEADER.tgid) === tgid && reader.u64(HEADER.started) === started;

/** The number of the first record of this moment or after it. */
const firstSince = (lane: Lane, moment: number): number =>
	lane.first +
	firstFrom({count: lane.next - lane.first, at: index => lane.at(lane.first + index)?.u64(0)}, moment);

function search(lane: Lane, pane: Pane, whose: Identity, from: number, by: 1 | -1) {
	const deeds: Deed[] = [];
	let number = from;
	let looked = 0;
	for (; looked < LOOKED_AT_MOST && deeds.length < RELATED_MOST; looked++, number += by) {
		const reader = lane.at(number);
		if (!reader) return {deeds, cut: false};
		if (isOf(reader, whose)) deeds.push({pane, number, at: reader.u64(0)});
	}
	return {deeds, cut: lane.at(number) !== undefined};
}

/** The order of the screen where two things happened at once. */
const byTime = (a: Deed, b: Deed) =>
	a.at - b.at || panes.indexOf(a.pane) - panes.indexOf(b.pane) || a.number - b.number;

/** Looks around an event; its own record stands at `spot`. */
export function lookAround(history: History, event: BeeEvent, spot: RecordPlace): Related {
	const found = panes.flatMap(pane => {
		const lane = history[pane];
		const from = pane === spot.pane ? spot.number : firstSince(lane, event.at);
		return [search(lane, pane, event, from - 1, -1), search(lane, pane, event, from, 1)];
	});
	const all = found.flatMap(({deeds}) => deeds).toSorted(byTime);
	const middle = all.findIndex(({pane, number}) => pane === spot.pane && number === spot.number);
	const center = middle < 0 ? all.filter(({at}) => at < event.at).length : middle;
	const deeds = all.slice(Math.max(0, center - RELATED_MOST), center + RELATED_MOST + 1);
	return {
		deeds,
		own: middle < 0 ? -1 : middle - Math.max(0, center - RELATED_MOST),
		cut: found.some(({cut}) => cut) || deeds.length < all.length,
	};
}

/** The start of the program that a process ran when an event happened; undefined where it is not in the history any more. */
export function execOf(
	history: History,
	event: BeeEvent,
	decode: (reader: RecordReader) => BeeEvent | undefined,
): ProcessExec | undefined {
	if (event.kind === 'process_exec' && event.result === 0) return event;
	const lane = history.processes;
	let number = firstSince(lane, event.at);
	for (let looked = 0; looked < LOOKED_AT_MOST; looked++) {
		const reader = lane.at(--number);
		if (!reader) return undefined;
		if (!isOf(reader, event)) continue;
		const before = decode(reader);
		if (before?.kind === 'process_exec' && before.result === 0) return before;
	}
	return undefined;
}

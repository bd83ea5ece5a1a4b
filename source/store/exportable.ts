// SPDX-License-Identifier: MIT
// The rows of a list as they are written to a file: filtered and sorted as they are on the screen, but whole and in all their number.
import {kindOf} from '../kinds/index.ts';
import {type Pane, panes} from '../kinds/kind.ts';
import {commandLine} from '../kinds/words/command.ts';
import type {Alert} from '../model/alerts.ts';
import type {CsvCell} from '../output/export/csv-line.ts';
import {jsonRow} from '../output/export/json-row.ts';
import {type EventRow, eventColumns} from './export-columns.ts';
import {faceOf, facetOf, listOf} from './level.ts';
import type {Listing} from './listing.ts';
import type {Monitor} from './monitor.ts';
import {treeListing} from './tree-keys.ts';

/** Rows that stand still, each asked for once, in order. */
export type Exportable<Item = unknown> = {
	/** For the name of the file. */
	readonly name: string;
	readonly items: Iterable<Item>;
	readonly titles: readonly string[];
	/** As many as titles; not cut, numbers as numbers. */
	readonly cells: (item: Item) => readonly CsvCell[];
	/** A line without its end. */
	readonly json: (item: Item) => string;
};

/** What a list has to write, and whether all of it is there already: what is filtered or grouped may still be looked for in the past. */
type Source = {readonly complete: () => boolean; readonly open: () => Exportable};

/** All events of a stream. They are read from a copy of the lane while capture goes on; paused, from what stands still already. */
function eventsOf(monitor: Monitor, pane: Pane): Source {
	const {lists, model, source, json} = monitor;
	return {
		complete: () => lists.searched(pane),
		open: () => {
			const stream = lists.streams[pane];
			const numbers = Float64Array.from({length: stream.count}, (_, index) => Number(stream.keyAt(index)));
			const live = monitor.history === model.history;
			const lane = live ? model.history[pane].freeze() : monitor.history[pane];
			const columns = eventColumns(monitor);
			function* items(): Generator<EventRow> {
				for (const number of numbers) {
					const reader = lane.at(number);
					const event = reader && model.decode(reader);
					if (reader && event) yield {event, reader};
				}
			}
			const exportable: Exportable<EventRow> = {
				name: pane,
				items: items(),
				titles: columns.map(([title]) => title),
				cells: row => columns.map(([, cell]) => cell(row)),
				json: ({reader}) => {
					const record = source.codec.records[reader.kind];
					return record ? json(record, reader) : '';
				},
			};
			return exportable as Exportable;
		},
	};
}

type Cells = Readonly<Record<string, CsvCell>>;

/** Rows that are the same in both forms: each a plain object, whose names are the titles. */
function tableOf(name: string, rows: readonly Cells[]): Exportable {
	const exportable: Exportable<Cells> = {
		name,
		items: rows,
		titles: Object.keys(rows[0] ?? {}),
		cells: row => Object.values(row),
		json: row => jsonRow(row),
	};
	return exportable as Exportable;
}

const rowsOf = <Item>({count, keyAt, item}: Listing<Item>): readonly Item[] =>
	Array.from({length: count}, (_, index) => item(keyAt(index))).filter(row => row !== undefined);

const timeOf =
	({clock}: Monitor) =>
	(at: number) =>
		at > 0 && Number.isFinite(at) ? clock.rfc3339(at, () => BigInt(Math.round(at))) : null;

/** All groups of a top, with their figures of this moment. */
function groupsOf(monitor: Monitor, pane: Pane): Source {
	const state = monitor.store.getState();
	const facet = facetOf(state, pane);
	const time = timeOf(monitor);
	return {
		complete: () => monitor.lists.book(pane, facet).complete,
		open: () =>
			tableOf(
				`${pane}-by-${facet}`,
				rowsOf(monitor.top(pane)).map(({key, label, count, rate, bytes, errors, first, last}) => ({
					[facet]: label,
					key,
					count,
					rate,
					bytes,
					errors,
					first: time(first),
					last: time(last),
				})),
			),
	};
}

/** All alerts, grouped as they are shown. */
function alertsOf(monitor: Monitor): Source {
	const {alerts} = monitor.lists;
	const time = timeOf(monitor);
	const {names} = monitor.model;
	return {
		complete: () => alerts.complete,
		open: () =>
			tableOf(
				'alerts',
				rowsOf(monitor.listing('alerts') as Listing<Alert>).map(({issue, event, count, first, last}) => ({
					severity: issue.severity,
					why: issue.why,
					count,
					first: time(first),
					last: time(last),
					kind: event.kind,
					operation: kindOf(event).label(event),
					subject: kindOf(event).subject(event, names),
					pid: event.tgid,
					user: names.user(event.uid),
					command: event.comm,
					exe: monitor.model.processes.find(event.tgid, event.started)?.exe ?? '',
				})),
			),
	};
}

/** All processes of the tree, as it is folded. */
function treeOf(monitor: Monitor): Source {
	const time = timeOf(monitor);
	return {
		complete: () => panes.every(pane => monitor.lists.book(pane, 'process').complete),
		open: () =>
			tableOf(
				'tree',
				rowsOf(treeListing(monitor)).map(({process, goesOn, counts}) => ({
					pid: process.pid,
					ppid: process.ppid,
					depth: goesOn.length,
					user: monitor.model.names.user(process.uid),
					command: process.comm,
					cmdline: commandLine(process.argv),
					exe: process.exe,
					started: time(process.started),
					ended: process.ended === undefined ? null : time(process.ended),
					...counts,
				})),
			),
	};
}

/** What the list that keys act on has to write; undefined where there is none that can be written. */
export function exportableOf(monitor: Monitor): Source | undefined {
	const state = monitor.store.getState();
	const list = listOf(state);
	if (!list) return undefined;
	if (list === 'alerts') return alertsOf(monitor);
	if (list === 'tree') return treeOf(monitor);
	return faceOf(state, list) === 'top' ? groupsOf(monitor, list) : eventsOf(monitor, list);
}

// SPDX-License-Identifier: MIT
// The columns of each pane's stream.
import type {BeeEvent} from '../../capture/layout.generated.ts';
import {kindOf} from '../../kinds/index.ts';
import {eachPane, type Pane} from '../../kinds/kind.ts';
import {severityOf} from '../../severity/severity.ts';
import type {Cut} from '../safe-text.ts';
import {failureSign, outcomeTone, severitySign, severityTone, type Tone} from '../theme.ts';
import {type Column as ColumnOf, type ColumnSet, spread, staying} from './column.ts';
import {latencyColumn} from './latency-column.ts';
import {type ColumnName, columnMeanings, moreColumns} from './more-columns.ts';

/** One column of a stream. */
export type Column = ColumnOf<BeeEvent> & {
	/** As the configuration calls it. */
	readonly name: ColumnName | 'sign';
};

const plain = (): Tone => 'plain';
const dim = (): Tone => 'dim';
const bySeverity = (event: BeeEvent): Tone => severityTone(severityOf(event));

const sign: Column = {
	name: 'sign',
	title: '',
	width: 1,
	align: 'left',
	cut: 'end',
	rank: 0,
	text: event => severitySign(severityOf(event)),
	tone: bySeverity,
};
const onlyFailed = (event: BeeEvent) => kindOf(event).failure(event) !== 0 && severityOf(event) === 'info';
/** Where the outcome does not fit beside it: what failed still says so. */
const signOrFailure: Column = {
	...sign,
	text: event => (onlyFailed(event) ? failureSign : severitySign(severityOf(event))),
	tone: event => (onlyFailed(event) ? 'warn' : bySeverity(event)),
};
const time: Column = {
	name: 'time',
	title: 'TIME',
	width: 8,
	align: 'left',
	cut: 'end',
	rank: 3,
	text: (event, {clock}) => clock.timeOfDay(event.at),
	tone: dim,
};
const pid: Column = {
	name: 'pid',
	title: 'PID',
	width: 7,
	align: 'right',
	cut: 'start',
	rank: 0,
	text: event => String(event.tgid),
	tone: plain,
};
const user: Column = {
	name: 'user',
	title: 'USER',
	width: 8,
	align: 'left',
	cut: 'end',
	rank: 4,
	text: (event, {names}) => names.user(event.uid),
	tone: plain,
};
/** A command has at most 15 characters. */
const command: Column = {
	name: 'command',
	title: 'COMMAND',
	width: 10,
	roomy: 15,
	align: 'left',
	cut: 'end',
	rank: 1,
	text: event => event.comm,
	tone: plain,
};
/** A label has at most 8 characters. */
const operation = (width: number): Column => ({
	name: 'operation',
	title: 'OP',
	width,
	roomy: 8,
	align: 'left',
	cut: 'end',
	rank: 0,
	text: event => kindOf(event).label(event),
	tone: bySeverity,
});
const subject = (title: string, cut: Cut): Column => ({
	name: 'subject',
	title,
	width: 0,
	align: 'left',
	cut,
	rank: 0,
	text: (event, {names}) => kindOf(event).subject(event, names),
	tone: bySeverity,
});
/** Most errno names fit into seven cells, the longest that are common into twelve. */
const outcome = (width: number, rank: number): Column => ({
	name: 'outcome',
	title: 'RESULT',
	width,
	roomy: 12,
	align: 'left',
	cut: 'end',
	rank,
	text: event => kindOf(event).outcome(event),
	tone: outcomeTone,
});

const COLUMNS: Readonly<Record<Pane, ColumnSet<Column>>> = {
	processes: {
		columns: [sign, time, pid, user, operation(6), subject('COMMAND', 'end'), outcome(7, 1)],
		least: 20,
	},
	files: {
		columns: [sign, time, pid, user, command, operation(6), subject('PATH', 'middle'), outcome(7, 2)],
		least: 26,
	},
	// Who talks to whom matters more than that it worked.
	network: {
		columns: [
			sign,
			time,
			pid,
			user,
			command,
			operation(7),
			subject('ENDS', 'end'),
			latencyColumn,
			outcome(12, 2),
		],
		least: 22,
	},
	memory: {
		columns: [sign, time, pid, user, command, operation(8), subject('TARGET', 'end'), outcome(7, 2)],
		least: 26,
	},
};
/** A column as somebody who chooses columns sees it. */
type ColumnChoice = {
	readonly name: ColumnName;
	readonly title: string;
	readonly about: string;
	/** It is there unless columns were chosen. */
	readonly byItself: boolean;
};

const AVAILABLE: Readonly<Record<Pane, ReadonlyMap<string, Column>>> = eachPane(
	pane => new Map([...moreColumns(pane), ...COLUMNS[pane].columns].map(column => [column.name, column])),
);

/** What a pane's columns can be chosen from, those first that it has by itself. The sign of the severity is none of them: it is always the first. */
export const columnChoices = (pane: Pane): readonly ColumnChoice[] => {
	const own = COLUMNS[pane].columns;
	return [...new Set([...own, ...AVAILABLE[pane].values()])].flatMap(column =>
		column.name === 'sign'
			? []
			: [
					{
						name: column.name,
						title: column.title,
						about: columnMeanings[column.name],
						byItself: own.includes(column),
					},
				],
	);
};

/** Those that were chosen, in that order: the last go first where room is short, but what it was done to stays. */
function chosenColumns(pane: Pane, names: readonly string[]): readonly Column[] {
	const all = AVAILABLE[pane];
	const order = names.includes('subject') ? names : [...names, 'subject'];
	return [
		sign,
		...order.flatMap((name, at) => {
			const column = all.get(name);
			return column ? [column.width === 0 ? column : {...column, rank: at + 1}] : [];
		}),
	];
}

/**
 * The columns of a pane that fit into so many cells, each with its width: its own or the chosen ones. Names that the pane does not have
 * are passed over; the configuration refuses them.
 */
export function fitColumns(pane: Pane, cells: number, chosen?: readonly string[]): readonly Column[] {
	const {columns: own, least} = COLUMNS[pane];
	// Its own columns by name go in its own order where room is short.
	const isOwn = !chosen || `sign,${chosen}` === String(own.map(({name}) => name));
	const shown = staying({columns: isOwn ? own : chosenColumns(pane, chosen), least}, cells);
	// Where the outcome does not fit, its sign stands in the first column.
	const isTold = shown.some(column => column.name === 'outcome');
	return spread(isTold ? shown : shown.map(column => (column === sign ? signOrFailure : column)), cells);
}

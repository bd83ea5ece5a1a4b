// SPDX-License-Identifier: MIT
// The columns of each pane, and which of them fit.
import type {WallClock} from '../../capture/clock.ts';
import type {BeeEvent} from '../../capture/layout.generated.ts';
import {kindOf} from '../../kinds/index.ts';
import {eachPane, type Names, type Pane} from '../../kinds/kind.ts';
import type {Model} from '../../model/model.ts';
import {severityOf} from '../../severity/severity.ts';
import type {Align, Cut} from '../safe-text.ts';
import {failureSign, type HeatLevel, outcomeTone, severitySign, severityTone, type Tone} from '../theme.ts';
import {type ColumnName, columnMeanings, moreColumns} from './more-columns.ts';

/** What a cell needs besides its event. */
export type Context = {
	readonly names: Names;
	readonly clock: WallClock;
	/** Without it, columns about the process are empty. */
	readonly model?: Pick<Model, 'processes' | 'contexts'>;
};

/** One column of a pane. */
export type Column = {
	/** As the configuration calls it. */
	readonly name: ColumnName | 'sign';
	readonly title: string;
	/** Cells; 0 for the one that takes what is left. */
	readonly width: number;
	/** Cells where there is room to spare. */
	readonly roomy?: number;
	readonly align: Align;
	readonly cut: Cut;
	/** Where room is short the highest goes first; 0 always stays. */
	readonly rank: number;
	readonly text: (event: BeeEvent, context: Context) => string;
	readonly tone: (event: BeeEvent) => Tone;
	/** Counts instead of the tone where it is defined. */
	readonly heat?: (event: BeeEvent) => HeatLevel | undefined;
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

type PaneColumns = {
	readonly columns: readonly Column[];
	/** Fewer cells than these for the column that takes what is left are not worth having another one. */
	readonly least: number;
};

const COLUMNS: Readonly<Record<Pane, PaneColumns>> = {
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
		columns: [sign, time, pid, user, command, operation(7), subject('ENDS', 'end'), outcome(12, 2)],
		least: 22,
	},
	memory: {
		columns: [sign, time, pid, user, command, operation(8), subject('TARGET', 'end'), outcome(7, 2)],
		least: 26,
	},
};
/** From here on the column that takes what is left gives some of it to the others. */
const ROOMY = 60;

const widthOf = (columns: readonly Column[]) =>
	columns.reduce((sum, column) => sum + column.width, columns.length - 1);

/** A column as somebody who chooses columns sees it. */
export type ColumnChoice = {
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
export function fitColumns(
	pane: Pane,
	columns: number,
	chosen?: readonly string[],
): ReadonlyArray<Column & {readonly width: number}> {
	const {columns: own, least} = COLUMNS[pane];
	const all = chosen ? chosenColumns(pane, chosen) : own;
	let shown = all;
	for (
		let rank = Math.max(...shown.map(column => column.rank));
		rank > 0 && columns - widthOf(shown) < least;
		rank--
	)
		shown = shown.filter(column => column.rank !== rank);
	if (!shown.some(column => column.name === 'outcome'))
		shown = shown.map(column => (column === sign ? signOrFailure : column));
	if (columns - widthOf(shown) >= ROOMY)
		shown = shown.map(column => ({...column, width: column.roomy ?? column.width}));
	const left = Math.max(1, columns - widthOf(shown));
	return shown.map(column => (column.width === 0 ? {...column, width: left} : column));
}

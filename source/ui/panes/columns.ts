// SPDX-License-Identifier: MIT
// The columns of each pane, and which of them fit.
import type {WallClock} from '../../capture/clock.ts';
import type {BeeEvent} from '../../capture/layout.generated.ts';
import {kindOf} from '../../kinds/index.ts';
import type {Names, Pane} from '../../kinds/kind.ts';
import type {Align, Cut} from '../safe-text.ts';
import {outcomeTone, severitySign, severityTone, type Tone} from '../theme.ts';

export type Context = {readonly names: Names; readonly clock: WallClock};

export type Column = {
	readonly title: string;
	/** Cells; 0 for the one that takes what is left. */
	readonly width: number;
	readonly align: Align;
	readonly cut: Cut;
	/** Where room is short the highest goes first; 0 always stays. */
	readonly rank: number;
	readonly text: (event: BeeEvent, context: Context) => string;
	readonly tone: (event: BeeEvent) => Tone;
};

const plain = (): Tone => 'plain';
const dim = (): Tone => 'dim';
const bySeverity = (event: BeeEvent): Tone => severityTone(kindOf(event).severity(event));

const sign: Column = {
	title: '',
	width: 1,
	align: 'left',
	cut: 'end',
	rank: 0,
	text: event => severitySign(kindOf(event).severity(event)),
	tone: bySeverity,
};
const time: Column = {
	title: 'TIME',
	width: 8,
	align: 'left',
	cut: 'end',
	rank: 3,
	text: (event, {clock}) => clock.timeOfDay(event.at),
	tone: dim,
};
const pid: Column = {
	title: 'PID',
	width: 7,
	align: 'right',
	cut: 'start',
	rank: 0,
	text: event => String(event.tgid),
	tone: plain,
};
const user: Column = {
	title: 'USER',
	width: 8,
	align: 'left',
	cut: 'end',
	rank: 4,
	text: (event, {names}) => names.user(event.uid),
	tone: plain,
};
const command = (width: number): Column => ({
	title: 'COMMAND',
	width,
	align: 'left',
	cut: 'end',
	rank: 2,
	text: event => event.comm,
	tone: plain,
});
const operation = (width: number): Column => ({
	title: 'OP',
	width,
	align: 'left',
	cut: 'end',
	rank: 0,
	text: event => kindOf(event).label(event),
	tone: bySeverity,
});
const subject = (title: string, cut: Cut): Column => ({
	title,
	width: 0,
	align: 'left',
	cut,
	rank: 0,
	text: (event, {names}) => kindOf(event).subject(event, names),
	tone: bySeverity,
});
/** Wide enough for most errno names; a longer one loses its end. */
const outcome = (width: number): Column => ({
	title: 'RESULT',
	width,
	align: 'left',
	cut: 'end',
	rank: 1,
	text: event => kindOf(event).outcome(event),
	tone: outcomeTone,
});

const COLUMNS: Readonly<Record<Pane, readonly Column[]>> = {
	processes: [sign, time, pid, user, operation(4), subject('COMMAND', 'end'), outcome(7)],
	files: [sign, time, pid, user, command(11), operation(6), subject('PATH', 'middle'), outcome(7)],
	network: [sign, time, pid, user, command(11), operation(7), subject('ENDS', 'end'), outcome(12)],
	memory: [sign, time, pid, user, command(11), operation(8), subject('TARGET', 'end'), outcome(7)],
};

/** The column that takes what is left is worth having from here on. */
const SUBJECT_LEAST = 20;

const widthOf = (columns: readonly Column[]) =>
	columns.reduce((sum, column) => sum + column.width, columns.length - 1);

/** The columns of a pane that fit into so many cells, each with its width. */
export function fitColumns(pane: Pane, columns: number): ReadonlyArray<Column & {readonly width: number}> {
	let shown = COLUMNS[pane];
	for (
		let rank = Math.max(...shown.map(column => column.rank));
		rank > 0 && columns - widthOf(shown) < SUBJECT_LEAST;
		rank--
	)
		shown = shown.filter(column => column.rank !== rank);
	const left = Math.max(1, columns - widthOf(shown));
	return shown.map(column => (column.width === 0 ? {...column, width: left} : column));
}

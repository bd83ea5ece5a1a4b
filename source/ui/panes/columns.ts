// SPDX-License-Identifier: MIT
// The columns of each pane's stream.
import type {BeeEvent} from '../../capture/layout.generated.ts';
import {kindOf} from '../../kinds/index.ts';
import type {Pane} from '../../kinds/kind.ts';
import {severityOf} from '../../severity/severity.ts';
import type {Cut} from '../safe-text.ts';
import {failureSign, outcomeTone, severitySign, severityTone, type Tone} from '../theme.ts';
import {type Column as ColumnOf, type ColumnSet, spread, staying} from './column.ts';

type Column = ColumnOf<BeeEvent>;

const plain = (): Tone => 'plain';
const dim = (): Tone => 'dim';
const bySeverity = (event: BeeEvent): Tone => severityTone(severityOf(event));

const sign: Column = {
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
/** A command has at most 15 characters. */
const command: Column = {
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
	title: 'RESULT',
	width,
	roomy: 12,
	align: 'left',
	cut: 'end',
	rank,
	text: event => kindOf(event).outcome(event),
	tone: outcomeTone,
});

const COLUMNS: Readonly<Record<Pane, ColumnSet<BeeEvent>>> = {
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
/** The columns of a pane that fit into so many cells, each with its width. */
export function fitColumns(pane: Pane, cells: number): readonly Column[] {
	const shown = staying(COLUMNS[pane], cells);
	// Where the outcome does not fit, its sign stands in the first column.
	const isTold = shown.some(column => column.title === 'RESULT');
	return spread(isTold ? shown : shown.map(column => (column === sign ? signOrFailure : column)), cells);
}

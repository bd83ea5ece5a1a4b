// SPDX-License-Identifier: MIT
// The columns of the tree: one row a process, with what it did in each pane.
import type {Pane} from '../../kinds/kind.ts';
import {commandLine} from '../../kinds/words/command.ts';
import {countText, durationText} from '../../kinds/words/quantity.ts';
import type {TreeRow} from '../../store/tree.ts';
import {severitySign, severityTone, type Tone} from '../theme.ts';
import {type Column, spread, staying} from './column.ts';

const byLife = ({dim}: TreeRow): Tone => (dim ? 'dim' : 'plain');

type Lines = {
	/** Beside a row: a child of an ancestor comes further down, or does not. */
	readonly goesOn: string;
	readonly blank: string;
	/** Leading to a row: more children of its parent come, or it is the last one. */
	readonly child: string;
	readonly last: string;
	readonly folded: string;
	readonly ended: string;
	readonly cut: string;
};
const LINES: Lines = {
	goesOn: '│ ',
	blank: '  ',
	child: '├─',
	last: '└─',
	folded: '+',
	ended: '† ',
	cut: '…',
};
const ASCII: Lines = {...LINES, goesOn: '| ', child: '|-', last: '`-', ended: 'x ', cut: '~'};

/** The lines that lead to a process from its ancestors; of many only the nearest, as the command needs the other half of the cells. */
function guides({goesOn}: TreeRow, lines: Lines, cells: number): string {
	const own = goesOn.length - 1;
	const text = goesOn
		.map((more, index) =>
			index < own ? (more ? lines.goesOn : lines.blank) : more ? lines.child : lines.last,
		)
		.join('');
	const most = Math.floor(cells / 2);
	return text.length <= most ? text : lines.cut + text.slice(text.length - most + 1);
}

/** A program that gives itself a title leaves empty arguments behind it. */
const isSaid = (argument: string) => argument !== '';

function commandOf({process: {argv, comm, exe}}: TreeRow): string {
	const said = argv.slice(0, argv.findLastIndex(isSaid) + 1);
	return exe === '' || said.length === 0 ? `[${comm}]` : commandLine(said);
}

function treeText(row: TreeRow, lines: Lines, cells: number): string {
	const ended = row.process.ended === undefined ? '' : lines.ended;
	const folded = row.hidden > 0 ? `${lines.folded}${countText(row.hidden)} ` : '';
	return `${guides(row, lines, cells)}${folded}${ended}${commandOf(row)}`;
}

const count = (pane: Pane, title: string, rank: number): Column<TreeRow> => ({
	title,
	width: 6,
	align: 'right',
	cut: 'start',
	rank,
	text: ({counts}) => (counts[pane] > 0 ? countText(counts[pane]) : ''),
	tone: byLife,
});

const columnsAt = (now: number): ReadonlyArray<Column<TreeRow>> => [
	{
		title: 'PID',
		width: 7,
		align: 'right',
		cut: 'start',
		rank: 0,
		text: ({process}) => String(process.pid),
		tone: byLife,
	},
	{
		title: 'USER',
		width: 8,
		align: 'left',
		cut: 'end',
		rank: 4,
		text: ({process}, {names}) => names.user(process.uid),
		tone: byLife,
	},
	{title: 'COMMAND', width: 0, align: 'left', cut: 'end', rank: 0, text: () => '', tone: byLife},
	count('processes', 'PROC', 3),
	count('files', 'FILES', 1),
	count('network', 'NET', 1),
	count('memory', 'MEM', 1),
	{
		title: 'ALERTS',
		width: 6,
		align: 'right',
		cut: 'start',
		rank: 2,
		text: ({alerts}) => (alerts ? `${severitySign(alerts.severity)}${countText(alerts.count)}` : ''),
		tone: ({alerts}) => (alerts ? severityTone(alerts.severity) : 'plain'),
	},
	{
		title: 'AGE',
		width: 7,
		align: 'right',
		cut: 'end',
		rank: 5,
		text: ({process}) =>
			process.ended === undefined ? durationText(Math.max(0, now - process.started)) : 'ended',
		tone: () => 'dim',
	},
];

/** Less than these cells show little of a command under its parents. */
const LEAST = 24;

/** The columns of the tree that fit into so many cells, at this moment on the clock of the records in ns. */
export function treeColumns(cells: number, now: number, ascii: boolean): ReadonlyArray<Column<TreeRow>> {
	const lines = ascii ? ASCII : LINES;
	return spread(staying({columns: columnsAt(now), least: LEAST}, cells), cells).map(column =>
		column.title === 'COMMAND' ? {...column, text: row => treeText(row, lines, column.width)} : column,
	);
}

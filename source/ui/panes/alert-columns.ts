// SPDX-License-Identifier: MIT
// The columns of the view of alerts: one row for all that repeat, about the latest of them.
import {kindOf} from '../../kinds/index.ts';
import {countText} from '../../kinds/words/quantity.ts';
import type {Alert} from '../../model/alerts.ts';
import {severitySign, severityTone, type Tone} from '../theme.ts';
import {type Column, spread, staying} from './column.ts';

const plain = (): Tone => 'plain';
const bySeverity = ({issue}: Alert): Tone => severityTone(issue.severity);

const left = {align: 'left', cut: 'end'} as const;
const right = {align: 'right', cut: 'start'} as const;

const columns: ReadonlyArray<Column<Alert>> = [
	{...left, title: '', width: 1, rank: 0, text: ({issue}) => severitySign(issue.severity), tone: bySeverity},
	{
		...left,
		title: 'LAST',
		width: 8,
		rank: 4,
		text: ({last}, {clock}) => clock.timeOfDay(last),
		tone: () => 'dim',
	},
	{
		...right,
		title: 'COUNT',
		width: 5,
		rank: 0,
		text: ({count}) => countText(count),
		tone: ({count}) => (count > 1 ? 'strong' : 'plain'),
	},
	{...right, title: 'PID', width: 7, rank: 5, text: ({event}) => String(event.tgid), tone: plain},
	{...left, title: 'USER', width: 8, rank: 6, text: ({event}, {names}) => names.user(event.uid), tone: plain},
	{...left, title: 'COMMAND', width: 10, roomy: 15, rank: 2, text: ({event}) => event.comm, tone: plain},
	{
		...left,
		title: 'OP',
		width: 8,
		rank: 1,
		text: ({event}) => kindOf(event).label(event),
		tone: bySeverity,
	},
	{
		...left,
		title: 'WHAT',
		width: 20,
		roomy: 36,
		cut: 'middle',
		rank: 3,
		text: ({event}, {names}) => kindOf(event).subject(event, names),
		tone: bySeverity,
	},
	{...left, title: 'WHY', width: 0, rank: 0, text: ({issue}) => issue.why, tone: plain},
];

/** With fewer cells a reason says nothing; what was done says more than all of it. */
const LEAST = 20;

/** The columns of the alerts that fit into so many cells. */
export const alertColumns = (cells: number): ReadonlyArray<Column<Alert>> =>
	spread(staying({columns, least: LEAST}, cells), cells);

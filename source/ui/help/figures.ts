// SPDX-License-Identifier: MIT
import {facets} from '../../facets/facets.ts';
import {type SortColumn, sortColumns} from '../../model/book-sort.ts';
import {causeMeanings} from '../../model/loss.ts';
import {type Severity, severities} from '../../severity/severity.ts';
import {sortMeanings} from '../../store/faces.ts';
import {views} from '../../store/views.ts';
import {failureSign, severitySign} from '../theme.ts';
import {type HelpEntry, type HelpPart, say} from './part.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
	info: 'info: what machines do all day',
	low: 'low: seldom, and mostly right',
	medium: 'medium: worth a look',
	high: 'high: what intruders do, and few others',
	critical: 'critical: look at it now',
};

const HEADER: readonly HelpEntry[] = [
	say('ev/s', 'Events in the last whole second; the bars are the seconds before.'),
	say('lost', 'Events that the kernel side had to drop since the start. 0 is what it should be.'),
	say('undecodable', 'Records that could not be read. Shown only where there are some: it is a fault.'),
	say('cpu, rss', 'What bee-top itself uses: per cent of one core, resident memory.'),
	say('up', 'How long the machine has been running.'),
	say('LIVE, PAUSED', 'Whether the panes go on; capture does in both cases.'),
	say('REPLAY, END', 'A recording, as it happened then; all of it has been shown.'),
	say('unavailable', 'Kinds of events that cannot be seen here; Blind spots says why.'),
	say('env reads', 'Watched because somebody asked for it; such kinds are off by themselves.'),
];

const BADGES: readonly HelpEntry[] = [
	say('filter:', 'Only events that pass it are shown; all others are captured and counted too.'),
	say('filter?:', 'It cannot be understood as it stands: what was understood last is in force.'),
	say('scope:', 'Events outside of it are not captured at all. It was set at the start.'),
	say('14:02-14:03', 'Two moments: only what happened between them is shown.'),
];

const PANES: readonly HelpEntry[] = [
	say(
		'/s',
		'Events of that pane in the last whole second, filtered or not; the bars are the seconds before.',
	),
	...severities.map(severity =>
		say(severitySign(severity).trim() || '(blank)', `First column: ${SEVERITIES[severity]}.`),
	),
	say(failureSign, 'First column too: it failed, where the column with the result does not fit.'),
	say('RESULT', 'The number that the call returned, or why it failed.'),
	say('>', 'Between the ends of a connection: who called whom.'),
];

/** What is said of a view, once there is one of that name. */
const OF_VIEWS: ReadonlyArray<readonly [view: string, part: HelpPart]> = [
	[
		'alerts',
		{
			heading: 'Alerts',
			entries: [
				say('a row', 'Events of severity medium and up, newest first; what repeats is one row.'),
				say('COUNT', 'How often it came.'),
				say(
					'#3',
					'In the line of views: so many came since the alerts were looked at; the sign is the worst.',
				),
			],
		},
	],
	[
		'tree',
		{
			heading: 'Tree',
			entries: [
				say('PROC FILE ..', 'Events of the process in each pane since the start.'),
				say('dimmed', 'The process has ended; it is kept while descendants of it live.'),
				say('AGE', 'How long it has been running.'),
			],
		},
	],
	[
		'self',
		{
			heading: 'Self: what bee-top itself costs',
			entries: [
				say(
					'ROOM',
					'Rings and queue between the kernel and the screen: when a ring is full, events are lost.',
				),
				say('PEAK', 'The fullest that it ever was.'),
				say('HISTORY', 'What is kept to scroll back in, of each pane.'),
				say(
					'OVERWRITTEN',
					'Records that had to make room for newer ones. No loss: they were shown and counted.',
				),
				say('SENT, LOST', 'Records that the kernel side handed on, and those it had to drop.'),
				say('RING FULL', `Lost: ${causeMeanings.ring_full}.`),
				say('NO SLOT', `Lost: ${causeMeanings.no_slot}.`),
				say('UNPAIRED', `Lost: ${causeMeanings.unpaired}.`),
				say('A RUN', 'What one run of a program in the kernel takes; counted only while that page is open.'),
			],
		},
	],
];

const topEntry = (column: SortColumn) => say(column.toUpperCase(), `${sortMeanings[column]}.`);

/** What each number and sign of the screen means. */
export const figureParts = (): readonly HelpPart[] => [
	{heading: 'The first line', entries: HEADER},
	{heading: 'The second line, at its end', entries: BADGES},
	{heading: 'Panes as streams', entries: PANES},
	{
		heading: 'Panes as tops: one row a group, exact since the start',
		entries: sortColumns.filter(column => column !== 'label').map(topEntry),
	},
	{
		heading: 'What tops group by',
		entries: Object.values(facets).map(({name, about}) => say(name, `${about}.`)),
	},
	...OF_VIEWS.flatMap(([view, part]) => (views.some(each => each === view) ? [part] : [])),
];

// SPDX-License-Identifier: MIT
import {canExport, chooseExport} from '../../store/export.ts';
import type {Monitor} from '../../store/monitor.ts';
import {hasEvent, jsonText, subjectText} from '../../store/take.ts';
import type {Command} from '../command.ts';

const TAKE = ['browse', 'detail'] as const;

const copies =
	(textOf: (monitor: Monitor) => string | undefined): Command['run'] =>
	({monitor, copy}) => {
		const text = textOf(monitor);
		if (text !== undefined) copy(text);
	};

/** What can be taken away from the screen. */
export const takeCommands: readonly Command[] = [
	{
		id: 'copy',
		keys: ['y'],
		modes: TAKE,
		does: 'Copy what the row is about: the path, the address, the command line; to a file too.',
		when: monitor => subjectText(monitor) !== undefined,
		run: copies(subjectText),
	},
	{
		id: 'copy-json',
		keys: ['Y'],
		modes: TAKE,
		does: 'Copy the event (of a group the latest one) as a line of JSON.',
		when: hasEvent,
		run: copies(jsonText),
	},
	{
		id: 'export',
		keys: ['x'],
		modes: ['browse'],
		does: 'Write all rows of the list to a file, as they are filtered and sorted: JSON lines or CSV.',
		hint: () => 'export',
		when: canExport,
		run: ({monitor}) => chooseExport(monitor),
	},
];

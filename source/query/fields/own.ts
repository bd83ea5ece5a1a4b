// SPDX-License-Identifier: MIT
import {kindOf} from '../../kinds/index.ts';
import {panes} from '../../kinds/kind.ts';
import {severities, severityOf} from '../../severity/severity.ts';
import type {FilterField} from '../field.ts';

/** What only bee-top says. */
export const ownFields: readonly FilterField[] = [
	{
		name: 'bee.kind',
		type: 'text',
		about: 'the kind of event, as --kind takes it',
		read: ({event}) => event.kind,
	},
	{
		name: 'bee.pane',
		type: 'text',
		about: `${panes.join(', ')}`,
		read: ({event}) => kindOf(event).pane ?? undefined,
	},
	{
		name: 'bee.severity',
		type: 'severity',
		about: `${severities.join(' < ')}`,
		read: ({event}) => severityOf(event),
	},
	{
		name: 'bee.target',
		type: 'number',
		about: 'the process that it was done to',
		read: subject => {
			const target = subject.field('target');
			return typeof target === 'number' && target !== 0 ? target : undefined;
		},
	},
	{
		name: 'bee.mark',
		type: 'text',
		about: 'what is special about the record: truncated, io_uring and so on',
		read: ({event, around}) =>
			Object.entries(around.model.marks).flatMap(([name, bit]) => (event.marks & bit ? [name] : [])),
	},
];

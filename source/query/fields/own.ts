// SPDX-License-Identifier: MIT
import {paneOf} from '../../kinds/index.ts';
import {panes} from '../../kinds/kind.ts';
import {addressScope} from '../../kinds/words/address-scope.ts';
import {severities, severityOf} from '../../severity/severity.ts';
import type {FilterField} from '../field.ts';
import {contextOf} from './container.ts';

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;

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
		read: ({event}) => paneOf(event) ?? undefined,
	},
	{
		name: 'bee.severity',
		type: 'severity',
		about: `${severities.join(' < ')}`,
		read: ({event}) => severityOf(event),
	},
	{
		name: 'bee.sensitive',
		type: 'text',
		about: 'the group of sensitive paths that it touched',
		read: subject => text(subject.also('sensitive_group')),
	},
	{
		name: 'bee.service',
		type: 'text',
		about: 'the service that the port belongs to, such as https',
		read: subject => text(subject.also('service')),
	},
	{
		name: 'bee.scope',
		type: 'text',
		about: 'how far away the far address is: loopback, private, public, metadata and so on',
		read: subject => {
			const [family, remote] = [subject.field('family'), subject.field('remoteAddress')];
			return typeof family === 'number' && remote instanceof Uint8Array
				? addressScope(remote, family)
				: undefined;
		},
	},
	{
		name: 'bee.unit',
		type: 'text',
		about: 'the unit of systemd, of the machine’s or the user’s',
		read: subject => {
			const {unit, userUnit} = contextOf(subject) ?? {};
			return [unit, userUnit].filter(name => name !== undefined);
		},
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

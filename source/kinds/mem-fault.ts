// SPDX-License-Identifier: MIT
import type {MemFault} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {faultFlags} from './words/memory.ts';

export const memFault: Kind<MemFault> = {
	pane: 'memory',
	label: () => 'uffd',
	about: 'A process asked to handle page faults itself (userfaultfd, /dev/userfaultfd).',
	subject: event =>
		[
			event.way === 'device' ? 'its own page faults, by /dev/userfaultfd' : 'its own page faults',
			faultFlags(event.flags),
		]
			.filter(Boolean)
			.join(' '),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : String(event.result)),
	failure: failureOf,
	fields: {flags: faultFlags},
	also: event => ({flag_names: faultFlags(event.flags) || undefined}),
};

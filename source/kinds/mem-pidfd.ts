// SPDX-License-Identifier: MIT
import type {MemPidfd} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {targetText} from './words/target.ts';

const copied = (event: MemPidfd, whose: string) =>
	`${event.targetFd} of ${whose}${event.path ? `: ${event.path}` : event.got === 'nothing' ? '' : `: ${event.got}`}`;

export const memPidfd: Kind<MemPidfd> = {
	pane: 'memory',
	label: event => (event.operation === 'getfd' ? 'getfd' : 'pidfd'),
	about:
		'A process was taken hold of by a descriptor (pidfd_open), or a descriptor was copied out of it (pidfd_getfd).',
	subject: (event, names) => {
		const whose =
			event.target === 0
				? 'nobody'
				: event.target === event.tgid
					? 'itself'
					: targetText(event.target, names);
		return event.operation === 'getfd' ? copied(event, whose) : whose;
	},
	outcome: event => (event.result < 0 ? errnoName(-event.result) : String(event.result)),
	failure: failureOf,
};

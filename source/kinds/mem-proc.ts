// SPDX-License-Identifier: MIT
import type {MemProc} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {targetText} from './words/target.ts';

export const memProc: Kind<MemProc> = {
	pane: 'memory',
	label: event => event.file,
	about: 'The memory, environment or memory map of a process was opened under /proc.',
	subject: (event, names) =>
		event.target === event.tgid
			? `itself${event.writing ? ', to write' : ''}`
			: `${targetText(event.target, names)}${event.writing ? ', to write' : ''}`,
	outcome: event => String(event.result),
	failure: () => 0,
};

// SPDX-License-Identifier: MIT
import type {ProcessFork} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';

export const processFork: Kind<ProcessFork> = {
	pane: 'processes',
	label: () => 'fork',
	about: 'A process made another one; threads are not told.',
	subject: event => `${event.comm} -> ${event.child}`,
	outcome: event => String(event.child),
	failure: () => 0,
};

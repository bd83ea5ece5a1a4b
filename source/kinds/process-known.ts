// SPDX-License-Identifier: MIT
import type {ProcessKnown} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {commandLine} from './words/command.ts';

export const processKnown: Kind<ProcessKnown> = {
	pane: null,
	label: () => 'known',
	about: 'A process was there before the monitor: no event, but what gives later ones their context.',
	subject: event => commandLine(event.argv) || event.comm,
	outcome: () => '',
	failure: () => 0,
};

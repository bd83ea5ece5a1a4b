// SPDX-License-Identifier: MIT
import type {ProcessFork} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {cloneFlags, namespaceNames} from './words/clone.ts';
import {signalName} from './words/signal.ts';

export const processFork: Kind<ProcessFork> = {
	pane: 'processes',
	label: () => 'fork',
	about: 'A process made another one, with its flags and new namespaces; threads are not told.',
	subject: event =>
		`${event.comm} -> ${event.child}${event.namespaces ? `, new ${namespaceNames(event.namespaces)}` : ''}`,
	outcome: event => String(event.child),
	failure: () => 0,
	also: event => ({
		flag_names: cloneFlags(event.flags) || undefined,
		new_namespaces: namespaceNames(event.namespaces) || undefined,
	}),
	fields: {
		flags: cloneFlags,
		namespaces: namespaceNames,
		exitSignal: signal => (signal ? signalName(signal) : ''),
	},
};

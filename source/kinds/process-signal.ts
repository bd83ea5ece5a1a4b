// SPDX-License-Identifier: MIT
import type {ProcessSignal} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {signalName} from './words/signal.ts';
import {signalCodeName} from './words/signal-code.ts';

export const processSignal: Kind<ProcessSignal> = {
	pane: 'processes',
	label: () => 'signal',
	about:
		'A signal that is meant to end a process, or that crosses from one user to another. The kernel’s own, and those to oneself, only where they kill.',
	subject: event =>
		`${signalName(event.signal)} ${
			event.target === event.tgid
				? event.byKernel
					? 'from the kernel'
					: 'to itself'
				: `to ${event.target} ${event.targetComm}`
		}`,
	outcome: event => (event.outcome === 'delivered' ? '' : event.outcome.replaceAll('_', ' ')),
	failure: () => 0,
	also: event => ({signal_name: signalName(event.signal), code_name: signalCodeName(event.code)}),
	fields: {signal: signalName, code: signalCodeName},
};

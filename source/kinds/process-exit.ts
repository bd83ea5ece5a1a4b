// SPDX-License-Identifier: MIT
import type {ProcessExit} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {bytesText, durationText} from './words/quantity.ts';
import {signalName} from './words/signal.ts';

export const processExit: Kind<ProcessExit> = {
	pane: 'processes',
	label: () => 'exit',
	about:
		'A process ended: code or signal, lifetime, CPU time, faults, switches, bytes read and written, largest memory.',
	subject: event =>
		`${event.comm}: ran ${durationText(event.lifetime)}, cpu ${durationText(event.cpuTime)}, rss ${bytesText(event.maxRss)}`,
	outcome: event =>
		event.signal ? `${signalName(event.signal)}${event.core ? ' core' : ''}` : String(event.code),
	failure: () => 0,
	fields: {signal: signal => (signal ? signalName(signal) : '')},
};

// SPDX-License-Identifier: MIT
import type {MemGrowth} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {bytesText, durationText} from './words/quantity.ts';

export const memGrowth: Kind<MemGrowth> = {
	pane: 'memory',
	label: () => 'grow',
	about:
		'The resident memory of a process passed 64 MiB, or doubled since it was told the last time; looked at once a second.',
	subject: event =>
		`${bytesText(Number(event.before))} to ${bytesText(Number(event.resident))} within ${durationText(event.within)}`,
	outcome: event => bytesText(Number(event.resident)),
	failure: () => 0,
};

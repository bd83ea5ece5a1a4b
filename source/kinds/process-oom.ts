// SPDX-License-Identifier: MIT
import type {ProcessOom} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {bytesText} from './words/quantity.ts';

/** What it had in memory, of all sorts, in bytes. */
const resident = ({anonymous, file, shared}: ProcessOom) => anonymous + file + shared;

export const processOom: Kind<ProcessOom> = {
	pane: 'processes',
	label: () => 'oom',
	about: 'Memory ran out, and the kernel chose this process to be killed: what it held, and who wanted more.',
	subject: event =>
		[
			`${event.comm}: rss ${bytesText(resident(event))}`,
			event.asker === event.tgid ? '' : `for ${event.asker} ${event.askerComm}`,
			event.cgroup && `in ${event.cgroup}`,
		]
			.filter(Boolean)
			.join(' '),
	// Its exit tells what became of it: it may have been ending already.
	outcome: () => '',
	failure: () => 0,
	also: event => ({resident: resident(event)}),
};

// SPDX-License-Identifier: MIT
import {kindOf} from '../kinds/index.ts';
import type {Subject} from './subject.ts';

/** Everything of an event that a row can show, in lower case: what a bare word is looked for in. */
export function rowText(subject: Subject): string {
	const {event, around} = subject;
	const {names} = around.model;
	const kind = kindOf(event);
	const words = [
		event.comm,
		event.tgid,
		names.user(event.uid),
		kind.label(event),
		kind.subject(event, names),
		kind.outcome(event),
	];
	return words.join(' ').toLowerCase();
}

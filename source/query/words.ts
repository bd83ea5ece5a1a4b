// SPDX-License-Identifier: MIT
import type {BeeEvent} from '../capture/layout.generated.ts';
import {kindOf} from '../kinds/index.ts';
import type {Names} from '../kinds/kind.ts';

/** Whether an event is to be shown. */
export type Test = (event: BeeEvent) => boolean;

/** Everything of an event that a row can show, in lower case. */
function textOf(event: BeeEvent, names: Names): string {
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

/** A filter of bare words: every one of them must stand somewhere in the row, in either case. Undefined if there are none. */
export function compileWords(text: string, names: Names): Test | undefined {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return undefined;
	return event => {
		const row = textOf(event, names);
		return words.every(word => row.includes(word));
	};
}

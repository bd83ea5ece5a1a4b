// SPDX-License-Identifier: MIT
import type {WallClock} from '../capture/clock.ts';
import type {BeeEvent} from '../capture/layout.generated.ts';
import {kindOf} from '../kinds/index.ts';
import type {Names} from '../kinds/kind.ts';
import {safeText} from '../ui/safe-text.ts';

/** An event as one line for a person: time, pid, user, command, what it did, what came of it. Safe for a terminal. */
export function textLine(event: BeeEvent, names: Names, clock: WallClock): string {
	const kind = kindOf(event);
	const outcome = kind.outcome(event);
	const who = `${String(event.tgid).padStart(7)} ${names.user(event.uid).padEnd(8)} ${event.comm.padEnd(15)}`;
	const what = `${kind.label(event).padEnd(8)} ${kind.subject(event, names)}`;
	return safeText(`${clock.timeOfDay(event.at)} ${who} ${what}${outcome ? ` = ${outcome}` : ''}`);
}

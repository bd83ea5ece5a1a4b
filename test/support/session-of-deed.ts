// SPDX-License-Identifier: MIT
import {onTestFinished} from 'vitest';
import {openSession, type Session, type Settings} from './addon.ts';
import {RunningDeed, type Step} from './deeds.ts';
import {Taker} from './taker.ts';

export type Watched = {readonly session: Session; readonly taker: Taker};

/** A deed that waits for `go()`. */
export async function waitingDeed(...steps: readonly Step[]): Promise<RunningDeed> {
	const deed = new RunningDeed([['wait'], ...steps]);
	await deed.ready();
	return deed;
}

/** A session of one deed and nobody else, so that its books are the deed's whatever else the machine does. Closed with the test. */
export function watch(deed: RunningDeed, settings: Settings): Watched {
	const session = openSession({...settings, pids: [deed.pid]});
	onTestFinished(() => session.close());
	return {session, taker: new Taker(session)};
}

/** Lets the deed go and takes, as a frame would, until it has ended; returns what its last step returned. */
export async function takeAllOf(deed: RunningDeed, ...takers: readonly Taker[]): Promise<number> {
	const timer = setInterval(() => {
		for (const taker of takers) taker.take();
	}, 10);
	try {
		deed.go();
		const {steps} = await deed.end();
		return steps.at(-1)?.result ?? Number.NaN;
	} finally {
		clearInterval(timer);
	}
}

// SPDX-License-Identifier: MIT
// A capture of which nothing comes sleeps, and the first record wakes it.
import {describe, expect, onTestFinished} from 'vitest';
import {addon, openSession, thrownBy} from '../support/addon.ts';
import {RunningDeed, type Step} from '../support/deeds.ts';
import {liveTest as it} from '../support/live.ts';
import {Taker} from '../support/taker.ts';
import {until} from '../support/until.ts';

const ROUNDS = 30;
/** Once a second it looks anyway: half of that for each round is longer than anybody waits here. */
const GIVE_UP_MS = 10_000;

/** A deed that does a step each time it is told to, and a session of it that looks every millisecond while it is awake. */
async function watchRounds(step: Step) {
	const deed = new RunningDeed(Array.from({length: ROUNDS}, () => [['wait'] as const, step]).flat());
	onTestFinished(() => deed.kill());
	await deed.ready();
	const session = openSession({
		kinds: ['file_open', 'process_exec'],
		pids: [deed.pid],
		drainEveryMs: 1,
	});
	onTestFinished(() => session.close());
	const taker = new Taker(session);
	taker.take();
	/** It has looked in vain, and does not look again. */
	const asleep = async () => {
		let before = -1;
		await until('it to sleep', () => {
			const {wakeups} = session.counters();
			const isSame = wakeups === before;
			before = wakeups;
			return isSame;
		});
	};
	return {deed, session, taker, asleep};
}

const steps: ReadonlyArray<readonly [ring: string, step: Step]> = [
	['bulk', ['open', '/', 0]],
	['vital', ['exec', '/nonexistent', 'nobody']],
];

describe('a capture that sleeps', () => {
	for (const [ring, step] of steps)
		it(
			`is woken by one record of the ${ring} ring, and wakes who waits`,
			async () => {
				const {deed, session, taker, asleep} = await watchRounds(step);
				let arrivals = 0;
				session.onArrival(() => arrivals++);
				for (let round = 1; round <= ROUNDS; round++) {
					await asleep();
					session.awaitArrival();
					deed.go();
					await until('the record', () => arrivals === round);
					taker.take();
					expect(taker.records).toBe(round);
				}
				await deed.end();
				session.close();
				expect(arrivals).toBe(ROUNDS);
			},
			GIVE_UP_MS,
		);
});

describe('who waits for records', () => {
	it('is called when there are some already', async () => {
		const session = openSession({kinds: ['process_known']});
		onTestFinished(() => session.close());
		let arrivals = 0;
		session.onArrival(() => arrivals++);
		session.awaitArrival();
		await until('a call', () => arrivals > 0);
		expect(session.take(new Uint8Array(1 << 20))).toBeGreaterThan(0);
		expect(arrivals).toBe(1);
	});

	it('says once whom to call, and only then waits', () => {
		const session = new addon.Session();
		onTestFinished(() => session.close());
		expect(thrownBy(() => session.awaitArrival())).toMatchObject({code: 'EINVAL'});
		expect(thrownBy(() => session.onArrival(1 as unknown as () => void))).toBeInstanceOf(TypeError);
		session.onArrival(() => {});
		expect(thrownBy(() => session.onArrival(() => {}))).toMatchObject({code: 'EALREADY'});
		session.close();
		expect(thrownBy(() => session.awaitArrival())).toMatchObject({code: 'EINVAL'});
	});
});

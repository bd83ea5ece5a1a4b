// SPDX-License-Identifier: MIT
// Loss is told as a record of its own: what the records say adds up to what the counters say.
import {describe, expect} from 'vitest';
import {causes} from '../../source/model/loss.ts';
import {Capture} from '../support/capture.ts';
import {RunningDeed, type Step} from '../support/deeds.ts';
import {liveTest} from '../support/live.ts';

const SMALLEST_RING = 64 << 10;

/** A capture of the deed alone, which waits until it is there. */
async function captureOf(scope: object, ...steps: readonly Step[]) {
	const deed = new RunningDeed([['wait'], ...steps]);
	await deed.ready();
	const capture = new Capture({bulkBytes: SMALLEST_RING, ...scope, pids: [deed.pid]});
	return {capture, deed};
}

const lossesOf = ({seen}: Capture) => seen.flatMap(({event}) => (event.kind === 'bee_loss' ? [event] : []));

/** By kind and cause, what the records of loss say together, and what the counters say. */
function books(capture: Capture) {
	const told: Record<string, number> = {};
	for (const {lostKind, cause, count} of lossesOf(capture))
		told[`${lostKind} ${cause}`] = (told[`${lostKind} ${cause}`] ?? 0) + count;
	const counted = Object.entries(capture.counters().kinds).flatMap(([kind, counts]) =>
		causes.flatMap(cause => (counts[cause] > 0 ? [[`${kind} ${cause}`, counts[cause]] as const] : [])),
	);
	return {told, counted: Object.fromEntries(counted)};
}

describe('records that are lost', () => {
	liveTest('are told while it goes on, and the rest at the end', {timeout: 30_000}, async ({folder}) => {
		const {capture, deed} = await captureOf(
			{kinds: ['file_open'], queueBytes: 1 << 20},
			['flood', `${folder}/nothing`, 50_000],
			['wait'],
			['flood', `${folder}/nothing`, 50_000],
		);
		deed.go();
		await deed.waits(2);
		const first = await capture.until('a loss', () => lossesOf(capture)[0]);
		expect(first).toMatchObject({lostKind: 'file_open', cause: 'ring_full', comm: 'bee-top', uid: 0});
		expect(first.tgid).toBe(process.pid);
		expect(first.count).toBeGreaterThan(0);
		expect(first.interval).toBeGreaterThan(0);
		const before = lossesOf(capture).length;
		deed.go();
		await deed.end();
		capture.close(true);
		expect(lossesOf(capture).length).toBeGreaterThan(before);
		const {told, counted} = books(capture);
		expect(told).toEqual(counted);
		expect(Object.keys(counted)).toEqual(['file_open ring_full']);
	});

	liveTest('have a line that says of what, why and how many', async ({folder}) => {
		const {capture, deed} = await captureOf({kinds: ['file_open'], queueBytes: 1 << 20}, [
			'flood',
			`${folder}/nothing`,
			50_000,
		]);
		deed.go();
		await deed.end();
		capture.close(true);
		const [line] = capture.seen.filter(({event}) => event.kind === 'bee_loss');
		expect(line?.json).toMatchObject({
			kind: 'bee_loss',
			pane: 'files',
			severity: 'medium',
			lost_kind: 'file_open',
			cause: 'ring_full',
			error: null,
		});
	});

	liveTest('are counted apart, and none of them is lost', async ({folder}) => {
		const {capture, deed} = await captureOf({kinds: ['file_open'], queueBytes: 1 << 20}, [
			'flood',
			`${folder}/nothing`,
			50_000,
		]);
		deed.go();
		await deed.end();
		// What was sent is what was received, these records included.
		capture.close(true);
		expect(lossesOf(capture).length).toBeGreaterThan(0);
		expect(capture.counters().kinds.bee_loss).toMatchObject({
			sent: lossesOf(capture).length,
			ring_full: 0,
			no_slot: 0,
			unpaired: 0,
		});
	});
});

liveTest('where nothing is lost nothing is told of it', async ({folder}) => {
	const {capture, deed} = await captureOf({bulkBytes: 8 << 20}, ['flood', `${folder}/nothing`, 1000]);
	deed.go();
	await deed.end();
	capture.close();
	expect(lossesOf(capture)).toEqual([]);
});

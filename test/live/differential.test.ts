// SPDX-License-Identifier: MIT
// One workload, seen by bee-top and by strace at once: event by event they say the same.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished} from 'vitest';
import {Capture} from '../support/capture.ts';
import {liveTest} from '../support/live.ts';
import {connectionsOf, expectedOf} from '../support/strace/expected.ts';
import {ofFamily} from '../support/strace/family.ts';
import {closedOf, seenOf, sideBySide} from '../support/strace/seen.ts';
import {trace} from '../support/strace/trace.ts';
import {workload} from '../support/strace/workload.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

/** What the workload is at least worth: a comparison of nothing with nothing succeeds too. */
const LEAST_EVENTS = 300;
const LEAST_KINDS = 35;

liveTest('what strace sees of a workload is what bee-top tells of it', async ({folder}) => {
	const notes = temporaryFolder();
	const traces = join(notes, 'traces');
	mkdirSync(traces);
	const family = new Set<number>();
	const capture = new Capture({bulkBytes: 16 << 20}, source => ofFamily(source, family));
	onTestFinished(() => capture.close(true));
	const taking = setInterval(() => capture.take(), 20);
	const seenByStrace = await trace(traces, folder, workload(folder, notes), pid => family.add(pid)).finally(
		() => clearInterval(taking),
	);
	await capture.settle();
	const root = Math.min(...seenByStrace.keys());
	const expected = expectedOf(seenByStrace, root, folder);
	const seen = seenOf(capture.seen, root);
	// No process or thread that only one of them knows.
	expect([...seen.keys()].filter(thread => !expected.has(thread))).toEqual([]);
	for (const [thread, told] of expected) {
		const [ours, theirs] = sideBySide(seen.get(thread) ?? [], told);
		expect.soft(ours, `thread ${thread}`).toEqual(theirs);
	}
	expect(closedOf(capture.seen, root)).toEqual(connectionsOf(seenByStrace));
	const all = [...expected.values()].flat();
	expect(all.length).toBeGreaterThan(LEAST_EVENTS);
	expect(new Set(all.map(({kind}) => kind)).size).toBeGreaterThan(LEAST_KINDS);
});

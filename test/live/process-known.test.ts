// SPDX-License-Identifier: MIT
import {realpathSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {ancestorsOf} from '../../source/model/processes.ts';
import {Capture} from '../support/capture.ts';
import {deedsProgram, RunningDeed} from '../support/deeds.ts';
import {liveTest} from '../support/live.ts';

describe('a process that was there before', () => {
	liveTest('is known with program, arguments, user and parents', async () => {
		const deed = new RunningDeed([['wait'], ['open', '/', 0]]);
		await deed.ready();
		const later = new Capture();
		later.take();
		const process_ = later.model.processes.live(deed.pid);
		expect(process_).toMatchObject({
			exe: deedsProgram,
			argv: [deedsProgram, 'wait', ',', 'open', '/', '0'],
			uid: 0,
			comm: 'deeds',
			ppid: process.pid,
		});
		const ancestors = ancestorsOf(process_);
		expect(ancestors[0]).toMatchObject({pid: process.pid, exe: realpathSync(process.execPath)});
		// Up to the first process, or to one that a sandbox around this machine hides.
		expect(ancestors.at(-1)?.ppid).toBeLessThan(2);
		deed.go();
		const done = await later.finish(deed);
		done.one('file_open', {path: '/', exe: deedsProgram});
		later.close();
	});

	liveTest('is the same process to the events that come later', async () => {
		const deed = new RunningDeed([['wait'], ['exit', 5]]);
		await deed.ready();
		const later = new Capture();
		deed.go();
		const {event} = (await later.finish(deed)).one('process_exit', {code: 5});
		expect(later.model.processes.find(deed.pid, event.started)).toMatchObject({
			exe: deedsProgram,
			ended: event.at,
		});
		later.close();
	});

	liveTest('is told as no event', ({capture}) => {
		capture.take();
		const known = capture.seen.filter(({event}) => event.kind === 'process_known');
		expect(known.length).toBeGreaterThan(1);
		expect(new Set(known.map(({json}) => json.pane))).toEqual(new Set(['']));
		expect(capture.counters().kinds.process_known?.sent).toBe(0);
	});

	liveTest('is listed once, threads are not', async ({capture}) => {
		capture.take();
		const pids = capture.seen
			.filter(({event}) => event.kind === 'process_known')
			.map(({event}) => event.tgid);
		expect(pids).toHaveLength(new Set(pids).size);
	});
});

// SPDX-License-Identifier: MIT
// The program itself falls behind: it stands still while a process floods it. What it writes then says what was lost, to the last record.
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {text} from 'node:stream/consumers';
import {describe, expect} from 'vitest';
import {limits} from '../../source/capture/limits.ts';
import {blockTypes} from '../../source/capture/recording.ts';
import {lossRows, lostTotal} from '../../source/model/loss.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {blocksOf, type PlacedBlock} from '../support/blocks.ts';
import {RunningDeed} from '../support/deeds.ts';
import {expectOnScreen} from '../support/flood-screen.ts';
import {liveTest} from '../support/live.ts';
import {environment, launcher} from '../support/program.ts';
import {eventsOf, openRecording} from '../support/recordings.ts';
import {until} from '../support/until.ts';

/** More than the ring of opens can hold, since a record of one has more than 100 bytes. */
const OPENS = Math.ceil(limits.bulkBytes / 80);

const isOfRecords = ({type}: PlacedBlock) => type === blockTypes.records;

const start = (...args: readonly string[]) =>
	spawn(launcher, [...args, '--kind', 'file_open'], {
		env: {...process.env, ...environment},
		stdio: ['ignore', 'pipe', 'pipe'],
	});

/** A deed that floods when it may go on. */
async function flooding(folder: string): Promise<RunningDeed> {
	const deed = new RunningDeed([['wait'], ['flood', `${folder}/flood`, OPENS]]);
	await deed.ready();
	return deed;
}

/** Has the deed done while the program stands still, all its threads; then lets it go on, and tells it to end. */
async function outrun({pid = 0}: ChildProcess, deed: RunningDeed): Promise<void> {
	process.kill(pid, 'SIGSTOP');
	await until('the program to stand still', () => / T /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
	deed.go();
	await deed.end();
	process.kill(pid, 'SIGCONT');
	process.kill(pid, 'SIGINT');
}

describe('what was lost while the program stood still', () => {
	liveTest('stands in its stream: lines of events and of loss are all that was done', async ({folder}) => {
		const deed = await flooding(folder);
		// The program begins to look at a moment that nobody knows: this one is seen as soon as it does.
		const beacon = new RunningDeed([['forever', 'open', `${folder}/beacon`]]);
		const pids = [deed, beacon].flatMap(({pid}) => ['--pid', String(pid)]);
		const program = start('stream', '--format', 'json', ...pids);
		const [ended, errors] = [once(program, 'close'), text(program.stderr)];
		let outran: Promise<void> | undefined;
		let written = 0;
		const losses: Array<{readonly count: number; readonly interval: number}> = [];
		for await (const line of createInterface({input: program.stdout})) {
			if (line.includes('/flood"')) written++;
			else if (line.includes('"kind":"bee_loss"')) losses.push(JSON.parse(line));
			outran ??= beacon.kill().then(() => outrun(program, deed));
		}
		await Promise.all([ended, outran]);
		const lost = losses.reduce((sum, {count}) => sum + count, 0);
		expect(losses.length).toBeGreaterThan(0);
		for (const loss of losses)
			expect(loss).toMatchObject({
				lost_kind: 'file_open',
				cause: 'ring_full',
				severity: 'medium',
				error: null,
			});
		expect(losses.every(({count, interval}) => count > 0 && interval > 0)).toBe(true);
		expect(written + lost).toBe(OPENS);
		expect(await errors).toContain(`, lost ${lost} (file_open ring_full ${lost})`);
	});

	liveTest('stands in its recording, and on the screen that plays it', async ({folder}) => {
		const deed = await flooding(folder);
		const beacon = new RunningDeed([['forever', 'open', `${folder}/beacon`]]);
		const path = `${folder}/recorded.bee`;
		const pids = [deed, beacon].flatMap(({pid}) => ['--pid', String(pid)]);
		const program = start('record', path, '--keep-privileges', ...pids);
		const [ended, errors] = [once(program, 'close'), text(program.stderr)];
		await until(
			'a recording of the beacon',
			() => existsSync(path) && blocksOf(readFileSync(path)).some(isOfRecords),
		);
		await beacon.kill();
		await outrun(program, deed);
		await ended;
		const monitor = new Monitor(openRecording(path));
		while (monitor.frame());
		const counters = monitor.source.counters();
		const lost = lostTotal(counters);
		expect(lost).toBeGreaterThan(0);
		expect(lossRows(counters)).toEqual([{kind: 'file_open', cause: 'ring_full', count: lost}]);
		const {events} = eventsOf(openRecording(path));
		const opens = events.filter(({kind, tgid}) => kind === 'file_open' && tgid === deed.pid);
		expect(opens.length + lost).toBe(OPENS);
		expect(await errors).toContain(`, lost ${lost} (file_open ring_full ${lost})`);
		await expectOnScreen(monitor, counters);
	});
});

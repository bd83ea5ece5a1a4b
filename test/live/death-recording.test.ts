// SPDX-License-Identifier: MIT
// What is left of a recording, and of a stream, when the machine or a person ends it in the midst.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, statSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {describe, expect, onTestFinished} from 'vitest';
import {NO_COUNTERS} from '../../source/capture/recording.ts';
import {openReplay} from '../../source/capture/replay.ts';
import {commandLine} from '../../source/kinds/words/command.ts';
import {RunningDeed} from '../support/deeds.ts';
import {liveTest} from '../support/live.ts';
import {launcher} from '../support/program.ts';
import {eventsOf} from '../support/recordings.ts';
import {waitingDeed} from '../support/session-of-deed.ts';
import {each, fill, makeReadOnly, onSmallDisk, run} from '../support/small-disk.ts';
import {until} from '../support/until.ts';

/** Whether it captures: then the file is there, and its head in it. */
const begun = (path: string) => (statSync(path, {throwIfNoEntry: false})?.size ?? 0) > 0;

/** What can be read of a recording now, be it under way or cut short. */
function readingOf(path: string) {
	if (!begun(path)) return {opens: 0, damage: undefined, counters: NO_COUNTERS};
	const replay = openReplay(path, Number.POSITIVE_INFINITY);
	try {
		const {events} = eventsOf(replay);
		const opens = events.filter(({kind}) => kind === 'file_open').length;
		return {opens, damage: replay.damage(), counters: replay.counters()};
	} finally {
		replay.close();
	}
}

/** bee-top recording what one process opens; ended by force when the test ends. */
function startRecording(path: string, pid: number) {
	const args = ['record', path, '--kind', 'file_open', '--pid', String(pid)];
	const child = spawn(launcher, args, {stdio: ['ignore', 'ignore', 'pipe']});
	const closed = once(child, 'close');
	const errors = text(child.stderr);
	onTestFinished(async () => {
		child.kill('SIGKILL');
		await closed;
	});
	return {child, closed, errors};
}

const streamed = (path: string) => run([launcher, 'stream', path, '--kind', 'file_open', '--format', 'json']);
const linesOf = (out: string) => out.split('\n').length - 1;

describe('a recording whose program is killed', () => {
	liveTest('holds all that was seen when nothing more came for a second', async ({folder}) => {
		const path = `${folder}/killed.bee`;
		const deed = await waitingDeed(['open_many', 1, 1000], ['wait']);
		const {child, closed} = startRecording(path, deed.pid);
		await until('the recording', () => begun(path));
		deed.go();
		// No event comes after these, by which the file would be remembered.
		await until('all in the file', () => readingOf(path).opens === 1000);
		child.kill('SIGKILL');
		await closed;
		deed.go();
		await deed.end();
		const {damage, counters} = readingOf(path);
		expect(damage).toBe('it was cut off');
		expect(counters.received).toBe(1000);
		expect(counters.kinds.file_open?.sent).toBe(1000);
		const {code, out, errors} = await streamed(path);
		expect([code, linesOf(out)]).toEqual([0, 1000]);
		expect(errors).toMatch(
			/^bee-top: the recording ends early: it was cut off\nbee-top: 1000 events written in .* lost 0\n$/,
		);
	});

	liveTest('replays in the midst of a flood up to its last whole batch, and says so', async ({folder}) => {
		const path = `${folder}/killed.bee`;
		const deed = await waitingDeed(['open_many', 1, 50_000_000]);
		onTestFinished(() => deed.kill());
		const {child, closed} = startRecording(path, deed.pid);
		await until('the recording', () => begun(path));
		deed.go();
		const flushed = () => readingOf(path).counters.received;
		// Not at once again: to read it takes longer the more there is.
		await expect.poll(flushed, {timeout: 20_000, interval: 300}).toBeGreaterThan(0);
		const before = readingOf(path);
		child.kill('SIGKILL');
		await closed;
		const {opens, damage, counters} = readingOf(path);
		expect(damage).toMatch(/^it was cut off/);
		expect(opens).toBeGreaterThanOrEqual(before.opens);
		expect(counters.received).toBeGreaterThanOrEqual(before.counters.received);
		const {code, out, errors} = await streamed(path);
		expect([code, linesOf(out)]).toEqual([0, opens]);
		expect(errors).toContain(
			`bee-top: the recording ends early: ${damage}\nbee-top: ${opens} events written`,
		);
		const frame = await run([launcher, 'replay', path, '--once', '--size', '120x24']);
		expect([frame.code, frame.out]).toEqual([0, expect.stringContaining('the recording ends early')]);
	});
});

describe('on a disk', () => {
	liveTest('that becomes full a recording ends, and tells how much is in the file', async ({folder}) => {
		const deed = new RunningDeed([['open_many', 2, 50_000_000]]);
		onTestFinished(() => deed.kill());
		const {code, errors} = await run([
			...onSmallDisk(folder, 256),
			...each(
				[launcher, 'record', 'x.bee', '--for', '30s'],
				['echo', 'ended'],
				[launcher, 'stream', 'x.bee', '--format', 'json'],
			),
		]);
		expect(code).toBe(0);
		const [, kept = ''] =
			/^bee-top: recording to x\.bee ended early: the disk is full\. (\d+) events are in it and can be replayed\n/.exec(
				errors,
			) ?? [];
		expect(Number(kept), errors).toBeGreaterThan(0);
		expect(errors).toMatch(/bee-top: the recording ends early: it was cut off while a block was written\n/);
		expect(errors).toContain(`\nbee-top: ${kept} events written`);
	});

	liveTest('that is full no recording is begun, and none is left', async ({folder}) => {
		const {out, errors} = await run([
			...onSmallDisk(folder, 16, fill),
			...['sh', '-c', `${commandLine([launcher, 'record', 'x.bee', '--for', '5s'])}; echo code $?; ls -A`],
		]);
		expect(out).toBe('code 1\nfill\n');
		expect(errors).toBe('bee-top: cannot record to x.bee: the disk is full\n');
	});

	liveTest('that is read-only no recording is begun', async ({folder}) => {
		const {code, errors} = await run([
			...onSmallDisk(folder, 16, makeReadOnly),
			...[launcher, 'record', 'x.bee', '--for', '5s'],
		]);
		expect(code).toBe(1);
		expect(errors).toBe(
			'bee-top: cannot write to x.bee: the file system is read-only. Name a file on another\n',
		);
	});
});

describe('a stream', () => {
	liveTest('into what takes nothing ends with a sentence', async ({folder}) => {
		const deed = new RunningDeed([['forever', 'open', `${folder}/nothing`]]);
		onTestFinished(() => deed.kill());
		const command = commandLine([launcher, 'stream', '--kind', 'file_open']);
		const {code, errors} = await run(['sh', '-c', `${command} >/dev/full`]);
		expect(code).toBe(1);
		expect(errors).toBe(
			'bee-top: standard output took no more after 0 events: ENOSPC: no space left on device, write\n',
		);
	});

	liveTest('hears that it shall end although nobody reads what it writes', async () => {
		const deed = new RunningDeed([['open_many', 1, 50_000_000]]);
		onTestFinished(() => deed.kill());
		const child = spawn(launcher, ['stream', '--kind', 'file_open', '--pid', String(deed.pid)], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const [closed, errors] = [once(child, 'exit'), text(child.stderr)];
		// It is full when it has more than a pipe holds; nobody takes anything out of it.
		await until('the pipe to be full', () => child.stdout.readableLength > 0);
		child.stdout.pause();
		child.kill('SIGTERM');
		expect(await closed).toEqual([1, null]);
		expect(await errors).toMatch(
			/^bee-top: standard output took no more after \d+ events: nobody reads it\n$/,
		);
		child.stdout.destroy();
	});

	liveTest('that waits for a slow reader leaves nothing out of what it took', async ({folder}) => {
		const path = `${folder}/whole.bee`;
		const deed = await waitingDeed(['open_many', 1, 20_000]);
		const {child, closed, errors} = startRecording(path, deed.pid);
		await until('the recording', () => begun(path));
		deed.go();
		await deed.end();
		child.kill('SIGTERM');
		await closed;
		expect(await errors).toMatch(/^bee-top: 20000 events recorded/);
		const script = `${commandLine([launcher, 'stream', path])} | { sleep 0.5; wc -l; }`;
		const {out} = await run(['sh', '-c', script]);
		expect(out).toBe('20000\n');
		expect(readdirSync(folder)).toEqual(['whole.bee']);
	});
});

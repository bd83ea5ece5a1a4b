// SPDX-License-Identifier: MIT
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {describe, expect, onTestFinished} from 'vitest';
import {openLive} from '../../source/capture/live.ts';
import {HEADER_BYTES} from '../../source/capture/record-reader.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {Capture, type Seen} from '../support/capture.ts';
import {RunningDeed} from '../support/deeds.ts';
import {SMALLEST_RING} from '../support/flood.ts';
import {openFrame} from '../support/frame.tsx';
import {liveTestOf} from '../support/live.ts';
import {environment, launcher} from '../support/program.ts';

/** The number that an open has in its name, a look in its address. */
const numbersOf = (seen: readonly Seen[]): readonly number[] =>
	seen.flatMap(({event}) =>
		event.kind === 'file_open'
			? [Number(event.path.slice(event.path.lastIndexOf('/') + 1))]
			: event.kind === 'mem_ptrace'
				? [Number(event.address)]
				: [],
	);

const upTo = (count: number) => Array.from({length: count}, (_, index) => index);

const it = liveTestOf({kinds: ['file_open', 'mem_ptrace', 'process_exec', 'process_fork', 'process_exit']});

describe('the events of a thread', () => {
	it('come in the order in which it did what they tell, though two rings carry them', async ({
		capture,
		folder,
	}) => {
		const rounds = 5000;
		const deed = await capture.do(['interleave', `${folder}/`, rounds]);
		const told = deed.seen.flatMap(({event}) =>
			event.kind === 'file_open'
				? [`open ${event.path}`]
				: event.kind === 'mem_ptrace'
					? [`look ${event.address}`]
					: [],
		);
		const done = Array.from({length: rounds}, (_, index) => [
			`open ${folder}/${index + 1}`,
			`look ${index + 1}`,
		]).flat();
		expect(told).toEqual(done);
	});

	it('have times that never go back', async ({capture, folder}) => {
		await Promise.all([1, 2, 3].map(() => capture.do(['interleave', `${folder}/`, 2000])));
		const last = new Map<number, number>();
		for (const {event} of capture.seen) {
			// The list of processes is made while they go on.
			if (event.kind === 'process_known') continue;
			expect(event.at).toBeGreaterThanOrEqual(last.get(event.tid) ?? 0);
			last.set(event.tid, event.at);
		}
		expect(last.size).toBeGreaterThan(2);
	});

	it('stay in order while both rings wrap around many times', async ({folder}) => {
		const rounds = 40_000;
		const deed = new RunningDeed([['wait'], ['in_turns', `${folder}/`, rounds]]);
		await deed.ready();
		const tiny = {vitalBytes: SMALLEST_RING, bulkBytes: SMALLEST_RING};
		const capture = new Capture({kinds: ['file_open', 'mem_ptrace'], ...tiny, pids: [deed.pid]});
		onTestFinished(() => capture.close(true));
		deed.go();
		await capture.finish(deed);
		const shown = numbersOf(capture.seen);
		const {file_open, mem_ptrace} = capture.counters().kinds;
		// What is lost leaves a gap, and no disorder.
		expect(shown.findIndex((number, index) => index > 0 && number <= (shown[index - 1] ?? 0))).toBe(-1);
		expect(shown.length + (file_open?.ring_full ?? 0) + (mem_ptrace?.ring_full ?? 0)).toBe(rounds);
		for (const wanted of ['file_open', 'mem_ptrace'])
			expect(HEADER_BYTES * capture.seen.filter(({event}) => event.kind === wanted).length).toBeGreaterThan(
				8 * SMALLEST_RING,
			);
	});

	it('begin with its program and end with its end', async ({capture, folder}) => {
		const deed = await capture.do(['open', folder, 0], ['exec', '/bin/true', 'true']);
		const kinds = deed.seen.map(({event}) => event.kind);
		expect(kinds[0]).toBe('process_exec');
		expect(kinds.at(-1)).toBe('process_exit');
		const second = deed.seen.findIndex(({event}) => event.kind === 'process_exec' && event.comm === 'true');
		const opened = deed.seen.findIndex(({json}) => json.path === folder);
		expect(opened).toBeLessThan(second);
	});
});

describe('the events of a process', () => {
	it('come in the order in which its threads did them, one after the other', async ({capture, folder}) => {
		const rounds = 8000;
		const {seen} = await capture.do(['in_turns', `${folder}/`, rounds]);
		expect(numbersOf(seen)).toEqual(upTo(rounds));
		expect(new Set(seen.flatMap(({event}) => (event.kind === 'mem_ptrace' ? [event.tid] : []))).size).toBe(2);
		const times = seen.map(({event}) => event.at);
		expect(times.findIndex((time, index) => index > 0 && time < (times[index - 1] ?? 0))).toBe(-1);
	});

	it('are written in that order by stream', async ({folder}) => {
		const rounds = 4000;
		const deed = new RunningDeed([['wait'], ['in_turns', `${folder}/`, rounds]]);
		// The program begins to look at a moment that nobody knows: this one is seen as soon as it does.
		const beacon = new RunningDeed([['forever', 'open', `${folder}/beacon`]]);
		await deed.ready();
		const pids = [deed, beacon].flatMap(({pid}) => ['--pid', String(pid)]);
		const kinds = ['--kind', 'file_open', '--kind', 'mem_ptrace'];
		const stream = spawn(launcher, ['stream', '--format', 'json', ...pids, ...kinds], {
			env: {...process.env, ...environment},
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		const ended = once(stream, 'close');
		const written: Array<{readonly pid: number; readonly path?: string; readonly address?: number}> = [];
		for await (const line of createInterface({input: stream.stdout})) {
			const event = JSON.parse(line);
			if (event.pid === deed.pid) written.push(event);
			else if (beacon.pid === event.pid && written.length === 0) {
				await beacon.kill();
				deed.go();
			}
			if (written.length === rounds) stream.kill('SIGINT');
		}
		await Promise.all([ended, deed.end()]);
		const numbers = written.map(({path, address}) => Number(path?.split('/').at(-1) ?? address));
		expect(numbers).toEqual(upTo(rounds));
	});

	it('are rows of a pane in that order, though what somebody guards comes by the other ring', async ({
		folder,
	}) => {
		mkdirSync(`${folder}/.ssh`);
		const rounds = 2000;
		const deed = new RunningDeed([['wait'], ['guarded_in_turn', `${folder}/`, `${folder}/.ssh/`, rounds]]);
		await deed.ready();
		const monitor = new Monitor(openLive({kinds: ['file_open'], pids: [deed.pid]}));
		onTestFinished(() => monitor.close());
		deed.go();
		await deed.end();
		monitor.close();
		while (monitor.frame());
		const frame = await openFrame(monitor, [160, 100]);
		await frame.type('3', () => frame.text().includes('╭ Files'));
		const rows = frame
			.text()
			.split('\n')
			.flatMap(row => {
				const [, guarded, number] = new RegExp(`${folder}(/\\.ssh)?/(\\d+) `).exec(row) ?? [];
				return number === undefined ? [] : [{number: Number(number), guarded: guarded !== undefined}];
			});
		expect(rows.length).toBeGreaterThan(90);
		expect(rows).toEqual(
			upTo(rows.length).map(index => {
				const number = 2 * rounds - rows.length + index;
				return {number, guarded: number % 2 === 1};
			}),
		);
	});
});

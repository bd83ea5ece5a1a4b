// SPDX-License-Identifier: MIT
import {execFileSync} from 'node:child_process';
import {closeSync, openSync, readdirSync, readFileSync, readlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished} from 'vitest';
import {limits} from '../../source/capture/limits.ts';
import {openLive, type Scope} from '../../source/capture/live.ts';
import type {ProgramRuns} from '../../source/capture/source.ts';
import {addon, openSession, thrownBy} from '../support/addon.ts';
import {liveTest as it} from '../support/live.ts';
import {until} from '../support/until.ts';

const OPENS = 1000;

/** Two system calls each. */
function openFiles(): void {
	for (let left = OPENS; left > 0; left--) closeSync(openSync(import.meta.filename, 'r'));
}

function open(scope: Scope) {
	const source = openLive(scope);
	onTestFinished(() => source.close());
	if (!source.statistics) throw new Error('a live source has no statistics');
	return {...source, statistics: source.statistics};
}

/** What was counted of the program that every system call enters. */
function dispatch(source: {readonly runs: () => readonly ProgramRuns[]}): ProgramRuns {
	const all = source.runs();
	const found = all.find(({name}) => name === 'dispatch');
	if (!found) throw new Error(`nothing is known of dispatch, but of ${all.map(({name}) => name)}`);
	return found;
}

/** The descriptors of this process that keep counting on. */
const holders = () =>
	readdirSync('/proc/self/fd').filter(fd => {
		try {
			return readlinkSync(`/proc/self/fd/${fd}`) === 'anon_inode:bpf-stats';
		} catch {
			return false; // the descriptor of the listing itself
		}
	}).length;

describe('the runs of programs', () => {
	it('grow with what is done, and take time', () => {
		const {statistics} = open({kinds: ['file_open']});
		statistics.watch(true);
		const before = dispatch(statistics);
		openFiles();
		const after = dispatch(statistics);
		expect(statistics.reason()).toBeUndefined();
		const runs = after.runs - before.runs;
		expect(runs).toBeGreaterThanOrEqual(2 * OPENS);
		expect((after.ns - before.ns) / runs).toBeGreaterThan(1);
	});

	it('are told of all that is attached, but of no handler: they run within dispatch', () => {
		const {statistics, programs} = open({});
		const told = statistics.runs().map(({name}) => name);
		const [handlers, others] = [true, false].map(handler =>
			programs()
				.filter(({attached, hook}) => attached && (hook === 'sys_exit') === handler)
				.map(({name}) => name),
		);
		expect(told).toEqual(others);
		expect(handlers).toContain('file_open__sys_exit');
	});

	it('stand still while nobody watches: before, and when it is over', () => {
		const {statistics} = open({kinds: ['file_open']});
		openFiles();
		expect(dispatch(statistics).runs).toBe(0);
		statistics.watch(true);
		openFiles();
		statistics.watch(false);
		const then = dispatch(statistics);
		openFiles();
		expect(then.runs).toBeGreaterThanOrEqual(2 * OPENS);
		expect(dispatch(statistics)).toEqual(then);
	});

	it('stand still for others when the one who watched is closed', () => {
		const watching = open({kinds: ['file_open']});
		const {statistics} = open({kinds: ['file_open']});
		watching.statistics.watch(true);
		openFiles();
		watching.close();
		const then = dispatch(statistics);
		openFiles();
		expect(then.runs).toBeGreaterThanOrEqual(2 * OPENS);
		expect(dispatch(statistics)).toEqual(then);
	});

	it('are counted by a descriptor that is given back, and by no setting of the machine', () => {
		const setting = () => readFileSync('/proc/sys/kernel/bpf_stats_enabled', 'utf8');
		const before = setting();
		const source = open({kinds: ['file_open']});
		expect(holders()).toBe(0);
		source.statistics.watch(true);
		source.statistics.watch(true);
		expect(holders()).toBe(1);
		expect(setting()).toBe(before);
		source.statistics.watch(false);
		expect(holders()).toBe(0);
		source.statistics.watch(true);
		source.close();
		expect(holders()).toBe(0);
		expect(source.statistics.runs()).toEqual([]);
	});

	it('are not counted for nobody, who hears why', () => {
		const program = join(import.meta.dirname, 'programs/count-as-nobody.ts');
		const told = JSON.parse(execFileSync(process.execPath, [program], {encoding: 'utf8'}));
		expect(told).toMatchObject({
			refused:
				'statistics: the runs of the programs are not counted: the kernel lets nobody count them who lacks CAP_SYS_ADMIN',
			off: null,
		});
		expect(told.programs).toContain('dispatch');
	});
});

describe('statistics of a session', () => {
	it('cannot be on before it is loaded or after it is closed, but always be off', () => {
		const session = new addon.Session();
		expect(thrownBy(() => session.statistics(true))).toMatchObject({
			code: 'EINVAL',
			message: 'statistics: this session is not loaded',
		});
		session.statistics(false);
		expect(session.programRuns()).toEqual([]);
		session.close();
		expect(thrownBy(() => session.statistics(true))).toMatchObject({
			code: 'ESHUTDOWN',
			message: 'statistics: this session is closed',
		});
		session.statistics(false);
		expect(session.programRuns()).toEqual([]);
	});

	it('refuse what is neither true nor false', () => {
		const session = openSession({kinds: []});
		onTestFinished(() => session.close());
		for (const on of [undefined, null, 1, 'yes', {}])
			expect(thrownBy(() => session.statistics(on as never))).toEqual(
				new TypeError('statistics: on must be a boolean'),
			);
		expect(holders()).toBe(0);
	});
});

it('a live source tells how much room its rings and its queue have', () => {
	const {vitalBytes, bulkBytes, queueBytes} = limits;
	expect(open({}).rooms).toEqual({vitalBytes, bulkBytes, queueBytes});
	expect(open({bulkBytes: 1 << 20}).rooms).toEqual({vitalBytes, bulkBytes: 1 << 20, queueBytes});
});

it('a live source tells the most that its rings ever held', async () => {
	const source = open({kinds: ['file_open']});
	execFileSync('cat', [import.meta.filename]);
	await until('what was opened', () => (source.counters().bulkPeak ?? 0) > 0);
	const {bulkPeak = 0} = source.counters();
	expect(bulkPeak).toBeLessThanOrEqual(limits.bulkBytes);
});

// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import type {ProcessExec, ProcessExit, ProcessFork} from '../../source/capture/layout.generated.ts';
import {ancestorsOf, loginUserOf, NO_LOGIN, Processes} from '../../source/model/processes.ts';
import {fixture, ofKind, only} from '../support/recordings.ts';

const someFork = ofKind('kinds', 'process_fork')[0] as ProcessFork;
const someExec = only(ofKind('kinds', 'process_exec'), event => event.argv[1] === 'plain');
const someExit = ofKind('kinds', 'process_exit')[0] as ProcessExit;
const known = only(ofKind('kinds', 'process_known'), event => event.comm === 'sleep');

/** Real events under invented identities: a process `pid` is born at `started`. */
const forked = (child: number, childStarted: number, tgid: number, started: number): ProcessFork => ({
	...someFork,
	child,
	childStarted,
	tgid,
	started,
	ppid: tgid,
	parentStarted: started,
});
const executed = (tgid: number, started: number, exe: string): ProcessExec => ({
	...someExec,
	tgid,
	started,
	exe,
	argv: [exe],
});
const ended = (tgid: number, started: number, at: number): ProcessExit => ({...someExit, tgid, started, at});
const there = (tgid: number, started: number, ppid = 0, parentStarted = 0) => ({
	...known,
	tgid,
	started,
	ppid,
	parentStarted,
});

describe('what a real run teaches', () => {
	const {processes} = fixture('kinds').model;

	test('each process that was forked is known by its identity, with its parent', () => {
		for (const fork of ofKind('kinds', 'process_fork')) {
			const child = processes.find(fork.child, fork.childStarted);
			expect(child?.parent?.pid).toBe(fork.tgid);
			expect(child?.parent?.started).toBe(fork.started);
		}
	});

	test('an exec gives it program and arguments', () => {
		const process = processes.find(someExec.tgid, someExec.started);
		expect(process).toMatchObject({
			comm: 'true',
			exe: '/usr/bin/true',
			argv: someExec.argv,
			uid: 1000,
			cgroup: '/shop.slice/kinds.service',
		});
	});

	test('an exec that failed changes nothing', () => {
		const failed = only(ofKind('kinds', 'process_exec'), event => event.result < 0);
		expect(processes.find(failed.tgid, failed.started)).toMatchObject({
			comm: 'kinds',
			exe: '/usr/local/bin/kinds',
		});
	});

	test('an exit ends it, and it stays to be looked up by its identity only', () => {
		for (const exit of ofKind('kinds', 'process_exit')) {
			expect(processes.find(exit.tgid, exit.started)?.ended).toBe(exit.at);
			expect(processes.live(exit.tgid)).toBeUndefined();
		}
	});

	test('who was there before and did not end is alive', () => {
		expect(processes.live(known.tgid)).toMatchObject({
			exe: '/usr/bin/sleep',
			argv: ['/bin/sleep', '30'],
			ended: undefined,
		});
	});
});

describe('identity', () => {
	test('is pid and start time: a pid that is used again is another process', () => {
		const processes = new Processes();
		processes.learn(there(1, 10));
		processes.learn(forked(500, 100, 1, 10));
		processes.learn(executed(500, 100, '/bin/first'));
		processes.learn(ended(500, 100, 150));
		processes.learn(forked(500, 200, 1, 10));
		processes.learn(executed(500, 200, '/bin/second'));
		expect(processes.find(500, 100)).toMatchObject({exe: '/bin/first', ended: 150});
		expect(processes.find(500, 200)).toMatchObject({exe: '/bin/second', ended: undefined});
		expect(processes.live(500)?.started).toBe(200);
		expect(processes.find(500, 300)).toBeUndefined();
	});

	test('of a pid that is used again ends the one before, even where its exit was lost', () => {
		const processes = new Processes();
		processes.learn(forked(500, 100, 1, 10));
		processes.learn(forked(500, 200, 1, 10));
		expect(processes.find(500, 100)?.ended).toBe(200);
		expect(processes.size).toBe(1);
	});

	test('makes a late exit end its own process, not the one that has the pid now', () => {
		const processes = new Processes();
		processes.learn(forked(500, 100, 1, 10));
		processes.learn(forked(500, 200, 1, 10));
		processes.learn(ended(500, 100, 210));
		expect(processes.live(500)?.started).toBe(200);
		processes.learn(ended(777, 1, 5));
		expect(processes.size).toBe(1);
	});
});

describe('family', () => {
	test('a child has its parent’s program until it starts its own', () => {
		const processes = new Processes();
		processes.learn({...there(1, 10), exe: '/usr/bin/dash', argv: ['sh'], cgroup: '/shop.slice'});
		processes.learn(forked(2, 20, 1, 10));
		expect(processes.live(2)).toMatchObject({exe: '/usr/bin/dash', argv: ['sh'], cgroup: '/shop.slice'});
		processes.learn(executed(2, 20, '/bin/ls'));
		expect(processes.live(2)?.exe).toBe('/bin/ls');
		expect(processes.live(1)?.exe).toBe('/usr/bin/dash');
	});

	test('a dead parent stays reachable from its children', () => {
		const processes = new Processes();
		processes.learn(there(1, 10));
		processes.learn(forked(2, 20, 1, 10));
		processes.learn(forked(3, 30, 2, 20));
		processes.learn(ended(2, 20, 40));
		expect(ancestorsOf(processes.live(3)).map(({pid}) => pid)).toEqual([2, 1]);
		expect(processes.live(3)?.parent?.ended).toBe(40);
	});

	test('a fork on behalf of the parent names the parent as such', () => {
		const processes = new Processes();
		processes.learn(there(1, 10));
		processes.learn(forked(2, 20, 1, 10));
		processes.learn({...forked(3, 30, 2, 20), ppid: 1, parentStarted: 10});
		expect(ancestorsOf(processes.live(3)).map(({pid}) => pid)).toEqual([1]);
	});

	test('those who were there are joined to parents that are told of before them', () => {
		const processes = new Processes();
		processes.learn(there(1, 10));
		processes.learn(there(2, 20, 1, 10));
		expect(ancestorsOf(processes.live(2)).map(({pid}) => pid)).toEqual([1]);
	});

	test('a process whose birth was not seen is known from its exec on, with its parent', () => {
		const processes = new Processes();
		processes.learn(there(1, 10));
		processes.learn({...executed(9, 90, '/bin/ls'), ppid: 1, parentStarted: 10});
		expect(processes.live(9)).toMatchObject({exe: '/bin/ls', ppid: 1});
		expect(ancestorsOf(processes.live(9)).map(({pid}) => pid)).toEqual([1]);
	});

	test('a chain of forks without end keeps a bounded number of ancestors', () => {
		const processes = new Processes();
		processes.learn(there(1, 1));
		for (let pid = 2; pid < 500; pid++) processes.learn(forked(pid, pid, pid - 1, pid - 1));
		const ancestors = ancestorsOf(processes.live(499));
		expect(ancestors.length).toBeLessThanOrEqual(64);
		expect(ancestors[0]?.pid).toBe(498);
		let reachable = 0;
		for (let ancestor = processes.live(499)?.parent; ancestor; ancestor = ancestor.parent) reachable++;
		expect(reachable).toBeLessThanOrEqual(64);
	});

	test('two that name each other as parent make no circle, nor does one that names itself', () => {
		const processes = new Processes();
		processes.learn(there(2, 20, 3, 30));
		processes.learn(there(3, 30, 2, 20));
		expect(ancestorsOf(processes.live(3)).map(({pid}) => pid)).toEqual([2]);
		processes.learn(there(2, 20, 3, 30));
		expect(ancestorsOf(processes.live(2))).toEqual([]);
		for (const _ of ['first', 'again']) processes.learn(there(4, 40, 4, 40));
		expect(ancestorsOf(processes.live(4))).toEqual([]);
	});

	test('nobody has no ancestors', () => {
		expect(ancestorsOf(undefined)).toEqual([]);
	});
});

describe('a copy that stands still', () => {
	const processes = new Processes();
	processes.learn(there(1, 10));
	processes.learn(forked(2, 20, 1, 10));
	processes.learn(forked(3, 30, 2, 20));
	processes.learn(ended(2, 20, 25));
	processes.learn(forked(4, 40, 3, 30));
	processes.learn(ended(4, 40, 45));
	const still = processes.freeze();
	processes.learn(executed(1, 10, '/bin/other'));
	processes.learn(executed(3, 30, '/bin/other'));
	processes.learn(ended(3, 30, 50));
	processes.learn(forked(5, 50, 1, 10));

	test('knows who lived and who had ended as they were', () => {
		expect(still.live(3)).toMatchObject({exe: known.exe, ended: undefined});
		expect(still.size).toBe(2);
		expect(still.find(5, 50)).toBeUndefined();
		expect(still.find(2, 20)).toMatchObject({ended: 25});
		expect(still.find(4, 40)).toMatchObject({ended: 45});
	});

	test('is a family of its own, in which each is there once', () => {
		expect(still.live(3)?.parent).toBe(still.find(2, 20));
		expect(still.find(4, 40)?.parent).toBe(still.live(3));
		expect(still.find(4, 40)).toBe(still.find(4, 40));
		expect(ancestorsOf(still.find(4, 40)).map(({exe}) => exe)).toEqual([known.exe, known.exe, known.exe]);
		expect(processes.live(1)?.exe).toBe('/bin/other');
	});
});

describe('bounds', () => {
	test('of those who live, the longest known are forgotten', () => {
		const processes = new Processes();
		for (let pid = 1; pid <= 66_000; pid++) processes.learn(forked(pid, pid, 0, 0));
		expect(processes.size).toBe(65_536);
		expect(processes.live(1)).toBeUndefined();
		expect(processes.live(66_000)).toBeDefined();
	});

	test('of those who wait for a parent, there are no more than may live', () => {
		const processes = new Processes();
		for (let pid = 1; pid <= 65_540; pid++) processes.learn(there(pid, pid, 100_000, 5));
		processes.learn(there(100_000, 5));
		expect(processes.live(65_536)?.parent?.pid).toBe(100_000);
		expect(processes.live(65_540)?.parent).toBeUndefined();
	});

	test('of those who ended, the longest dead are forgotten', () => {
		const processes = new Processes();
		for (let started = 1; started <= 20_000; started++) {
			processes.learn(forked(42, started, 0, 0));
			processes.learn(ended(42, started, started));
		}
		expect(processes.size).toBe(0);
		expect(processes.find(42, 20_000 - 16_384)).toBeUndefined();
		expect(processes.find(42, 20_000 - 16_383)?.ended).toBe(20_000 - 16_383);
	});

	/** As many as a record holds. */
	const argv = Array.from({length: 1000}, (_, index) => String(index));
	const MOST = 16 << 20;

	test('of those who ended with long command lines, fewer are known', () => {
		const processes = new Processes();
		for (let started = 1; started <= 2000; started++) {
			processes.learn({...executed(42, started, '/bin/true'), argv});
			processes.learn(forked(43, started, 42, started));
			processes.learn(ended(42, started, started));
		}
		expect(processes.texts).toBeLessThanOrEqual(MOST);
		expect(processes.texts).toBeGreaterThan(MOST / 2);
		expect(processes.find(42, 1)).toBeUndefined();
		expect(processes.find(42, 2000)?.argv).toEqual(argv);
		expect(processes.live(43)?.parent?.started).toBe(2000);
	});

	test('those who live stay, without arguments when there is no room for more', () => {
		const processes = new Processes();
		for (let pid = 1; pid <= 2000; pid++) processes.learn({...executed(pid, pid, '/bin/true'), argv});
		// Their programs are known all the same.
		expect(processes.texts).toBeLessThan(MOST * 1.01);
		expect(processes.size).toBe(2000);
		expect(processes.live(1)?.argv).toEqual(argv);
		expect(processes.live(2000)).toMatchObject({exe: '/bin/true', argv: []});
		for (let pid = 1; pid <= 1999; pid++) processes.learn(ended(pid, pid, 5000));
		processes.learn({...executed(2000, 2000, '/bin/true'), argv});
		expect(processes.live(2000)?.argv).toEqual(argv);
	});

	test('what is forgotten is forgotten of the count, too', () => {
		const processes = new Processes();
		for (let started = 1; started <= 17_000; started++) {
			processes.learn({...executed(started % 100, started, '/bin/true'), cwd: '', tty: '', cgroup: ''});
			if (started % 3 === 0) processes.learn({...executed(started % 100, started, '/bin/false'), cwd: ''});
		}
		const all = [...processes.alive()];
		for (const process of all) processes.learn(ended(process.pid, process.started, 50_000));
		const before = processes.texts;
		for (let again = 0; again < 16_384; again++) {
			processes.learn({...executed(7, 100_000 + again, ''), argv: [], cwd: '', tty: '', cgroup: ''});
			processes.learn(ended(7, 100_000 + again, 100_000 + again));
		}
		expect(before).toBeGreaterThan(0);
		expect(processes.texts).toBe(0);
	});
});

test('events that are not about processes teach nothing', () => {
	const processes = new Processes();
	for (const event of fixture('kinds').events) if (!event.kind.startsWith('process_')) processes.learn(event);
	expect(processes.size).toBe(0);
});

describe('where a process is, and who logged in for it', () => {
	test('is told by an exec and by the list of those before, and goes over to children', () => {
		const processes = new Processes();
		processes.learn({...there(10, 1), cwd: '/srv', euid: 5, loginuid: 1000});
		processes.learn(forked(11, 2, 10, 1));
		expect(processes.find(11, 2)).toMatchObject({cwd: '/srv', euid: 5, loginuid: 1000});
		processes.learn({...executed(11, 2, '/bin/x'), cwd: '/tmp', euid: 0, loginuid: 1000});
		expect(processes.find(11, 2)).toMatchObject({cwd: '/tmp', euid: 0, loginuid: 1000});
		expect(processes.find(10, 1)?.cwd).toBe('/srv');
	});

	test('is not known from recordings that did not keep it', () => {
		const {cwd: _, euid: __, loginuid: ___, ...older} = there(10, 1);
		const processes = new Processes();
		processes.learn(older as ReturnType<typeof there>);
		expect(processes.find(10, 1)).toMatchObject({cwd: '', loginuid: NO_LOGIN});
	});

	test('is named only where it is another user', () => {
		const nameOf = (uid: number) => `u${uid}`;
		expect(loginUserOf({loginuid: 1000}, 0, nameOf)).toBe('u1000');
		expect(loginUserOf({loginuid: 1000}, 1000, nameOf)).toBeUndefined();
		expect(loginUserOf({loginuid: NO_LOGIN}, 0, nameOf)).toBeUndefined();
	});
});

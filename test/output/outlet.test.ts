// SPDX-License-Identifier: MIT
import {execFileSync} from 'node:child_process';
import {closeSync, constants, openSync, readFileSync, readSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {Outlet} from '../../source/output/outlet.ts';
import {temporaryFile} from '../support/recordings.ts';

const lines = (count: number) => Buffer.from(Array.from({length: count}, (_, line) => `${line}\n`).join(''));

/** Both ends of a pipe. */
function pipe() {
	const path = join(dirname(temporaryFile(Buffer.alloc(0))), 'pipe');
	execFileSync('mkfifo', [path]);
	const from = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	const to = openSync(path, constants.O_WRONLY);
	onTestFinished(() => closeSync(to));
	let reading = true;
	const leave = () => {
		if (reading) closeSync(from);
		reading = false;
	};
	onTestFinished(leave);
	const buffer = Buffer.alloc(1 << 16);
	return {
		to,
		leave,
		read: () => {
			try {
				return buffer.toString('utf8', 0, readSync(from, buffer));
			} catch {
				return ''; // empty
			}
		},
	};
}

test('a pipe that is full is not waited for, and what it did not take comes later, in order', () => {
	const {to, read} = pipe();
	const outlet = new Outlet(to);
	const wanted = lines(40_000);
	const reused = Buffer.from(wanted);
	outlet.put(reused);
	expect(outlet.ready()).toBe(false);
	expect(outlet.moved).toBeLessThan(wanted.length);
	// What waits is of its own.
	reused.fill(0);
	outlet.put(Buffer.from('end\n'));
	let got = '';
	while (!outlet.ready() || got.length < wanted.length + 4) got += read();
	expect(got).toBe(`${wanted}end\n`);
	expect(outlet.moved).toBe(wanted.length + 4);
	expect(outlet.lines()).toBe(0);
});

test('it tells how many lines were not taken to their end', () => {
	const {to, read} = pipe();
	const outlet = new Outlet(to);
	outlet.put(lines(40_000));
	const waiting = outlet.lines();
	const got = read();
	expect(got.length).toBeGreaterThan(0);
	// The last one of those that were taken is cut.
	expect(got.split('\n').length - 1 + waiting).toBe(40_000);
});

test('what nobody reads any more throws', () => {
	const {to, leave} = pipe();
	const outlet = new Outlet(to);
	leave();
	expect(() => outlet.put(Buffer.from('x\n'))).toThrow(/EPIPE/);
	expect(outlet.lines()).toBe(1);
});

test('a file takes all at once', () => {
	const path = temporaryFile(Buffer.alloc(0));
	const fd = openSync(path, 'w');
	const outlet = new Outlet(fd);
	outlet.put(lines(100_000));
	expect(outlet.ready()).toBe(true);
	closeSync(fd);
	expect(readFileSync(path).equals(lines(100_000))).toBe(true);
});

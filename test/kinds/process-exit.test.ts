// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {processExit} from '../../source/kinds/process-exit.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const exits = ofKind('kinds', 'process_exit');

test('an exit tells its code, and how long it ran with what', () => {
	const told = tell(only(exits, event => event.code === 3));
	expect(told).toMatchObject({label: 'exit', outcome: '3', failure: 0, severity: 'info'});
	expect(told.subject).toMatch(/^kinds: ran [\d.]+(us|ms), cpu [\d.]+(ns|us|ms), rss [\d.]+[KM]$/);
});

test('a process that a signal ended tells which one instead of a code', () => {
	const killed = only(exits, event => event.signal === 9 && event.comm === 'kinds');
	expect(tell(killed)).toMatchObject({outcome: 'SIGKILL', severity: 'info'});
	expect(killed).toMatchObject({code: 0, core: false});
});

test('a crash that left a core is told and matters a little', () => {
	const crashed = only(exits, event => event.signal === 11);
	expect(tell(crashed)).toMatchObject({outcome: 'SIGSEGV core', severity: 'low'});
});

test('a lifetime is the time between start and end', () => {
	for (const event of exits) expect(Math.abs(event.at - event.started - event.lifetime)).toBeLessThan(2);
});

test('the field of the signal reads as its name, and as nothing where there was none', () => {
	const event = only(exits, event => event.code === 3);
	expect(processExit.fields?.signal?.(15, event)).toBe('SIGTERM');
	expect(processExit.fields?.signal?.(0, event)).toBe('');
});

test('what a process used is divided, and counted', () => {
	for (const event of exits) expect(event.userTime + event.systemTime).toBe(event.cpuTime);
	expect(only(exits, event => event.code === 3).minorFaults).toBeGreaterThan(0);
});

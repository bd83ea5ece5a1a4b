// SPDX-License-Identifier: MIT
import {describe, expect, it} from 'vitest';
import {loadAhead, mayCapture} from '../../source/ahead.ts';

describe('what is loaded ahead', () => {
	it.each([
		'',
		'monitor',
		'--ascii --kind file_open',
		'--once',
		'record a.bee',
		'stream',
		'stream --format json --for 10s --low-latency',
	])('is for a command line that captures: "%s"', line => {
		expect(mayCapture(line.split(' ').filter(Boolean))).toBe(true);
	});

	it.each([
		'--help',
		'record -h',
		'--version',
		'demo',
		'doctor',
		'replay a.bee',
		'--ascii replay a.bee',
		'stream a.bee --format json',
		'stream --format json a.bee',
	])('is not for another: "%s"', line => {
		expect(mayCapture(line.split(' '))).toBe(false);
	});

	it('is nothing where there is no addon: who needs it tells', () => {
		expect(() => loadAhead(new URL('file:///nowhere/bee.node'))).not.toThrow();
		expect(() => loadAhead(new URL(import.meta.url))).not.toThrow();
	});
});

// SPDX-License-Identifier: MIT
// Clocks that are not what they seem: those of a container that was moved, or started elsewhere, are set off from the kernel's own.
import {expect, onTestFinished} from 'vitest';
import {RunningDeed} from '../support/deeds.ts';
import {liveTest} from '../support/live.ts';
import {launcher} from '../support/program.ts';
import {run} from '../support/small-disk.ts';

liveTest.for(['86400', '-600'] as const)(
	'in a time namespace of %s s an event has the time that others see it have',
	async (offset, {capture, folder}) => {
		const path = `${folder}/nothing`;
		const deed = new RunningDeed([['forever', 'open', path]]);
		onTestFinished(() => deed.kill());
		const args = ['--kind', 'file_open', '--pid', String(deed.pid), '--format', 'json', '--count', '3'];
		const {code, out, errors} = await run([
			...['unshare', '--time', '--boottime', offset, '--', launcher, 'stream', ...args],
		]);
		expect([code, errors]).toEqual([0, expect.stringMatching(/^bee-top: 3 events written .* lost 0\n$/)]);
		const inside = out
			.trimEnd()
			.split('\n')
			.map(line => JSON.parse(line) as Record<string, unknown>);
		expect(inside).toHaveLength(3);
		await deed.kill();
		await capture.settle();
		// How far the wall is from the clock that stamps records, which is the kernel's and everybody's.
		const apart = ({at, time}: Record<string, unknown>) => Date.parse(String(time)) - Number(at) / 1e6;
		const [outside] = capture.seen.filter(({json}) => json.path === path);
		for (const event of inside)
			expect(Math.abs(apart(event) - apart(outside?.json ?? {}))).toBeLessThanOrEqual(1000);
	},
);

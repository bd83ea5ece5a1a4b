// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {processOom} from '../../source/kinds/process-oom.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const event = only(ofKind('kinds', 'process_oom'), () => true);

test('a process that was killed for want of memory tells what it held and where', () => {
	const told = tell(event);
	expect(told).toMatchObject({label: 'oom', outcome: '', failure: 0, severity: 'medium'});
	expect(told.subject).toMatch(/^kinds-system: rss 1\d\.\dM in \/shop\.slice\/system\.service$/);
});

test('who wanted the memory is told if it was another one', () => {
	expect(processOom.subject({...event, asker: 7, askerComm: 'nginx', cgroup: ''}, names)).toMatch(
		/^kinds-system: rss [\d.]+M for 7 nginx$/,
	);
});

test('what it held of all sorts is one number', () => {
	const {anonymous, file, shared} = event;
	expect(processOom.also?.(event, names)).toEqual({resident: anonymous + file + shared});
	expect(anonymous).toBeGreaterThan(8 << 20);
});

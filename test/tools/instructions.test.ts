// SPDX-License-Identifier: MIT
import {describe, expect, it} from 'vitest';
import {type Counted, judge, type Kept, readCounted} from '../vm/instructions.ts';

const release = '6.12.95+deb12-cloud-amd64';
const kept: Kept = {release, open: {untraced: 10_568, added: 3381}, getppid: {untraced: 338, added: 158}};

/** What a guest counts where an open and a call that no kind asks for have become dearer by so much. */
const counted = (open: number, getppid: number): Counted => ({
	release,
	untraced: {open: 10_568.2, getppid: 338.1},
	traced: {open: 13_949.2 + open, getppid: 496.1 + getppid},
	opens: 2100,
});
const bad = (open: number, getppid: number) => judge(counted(open, getppid), kept).map(one => one.bad);

describe('the gate on instructions', () => {
	it('lets pass what is as it was', () => {
		expect(bad(0, 0)).toEqual([false, false]);
	});

	it('sees 3 % more of what tracing adds, call by call, however small that is beside the whole', () => {
		expect(bad(101, 4)).toEqual([false, false]);
		expect(bad(102, 4)).toEqual([true, false]);
		expect(bad(101, 5)).toEqual([false, true]);
	});

	it('asks to keep what has become cheaper, and is content', () => {
		const [open] = judge(counted(-1000, 0), kept);
		expect(open).toMatchObject({bad: false, line: expect.stringContaining('--update keeps')});
	});

	it('says when the kernel is another one than that of the kept figures', () => {
		const [open] = judge({...counted(200, 0), release: '6.12.99'}, kept);
		expect(open?.line).toContain(`those are of ${release}, this is 6.12.99`);
	});

	it('fails where nothing is kept', () => {
		expect(judge(counted(0, 0), undefined).every(one => one.bad)).toBe(true);
	});

	it('takes no count of a guest that told of no open', () => {
		expect(readCounted([`COUNT ${JSON.stringify({...counted(0, 0), opens: 0})}`])).toBeUndefined();
		expect(readCounted(['reboot: Power down'])).toBeUndefined();
		expect(readCounted([`COUNT ${JSON.stringify(counted(0, 0))}`])).toEqual(counted(0, 0));
	});
});

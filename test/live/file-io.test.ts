// SPDX-License-Identifier: MIT
// Sums of what was read and written. They are told by the tick of each second, or at the latest by the one at the end.
import {chmodSync, constants, writeFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import type {Capture} from '../support/capture.ts';
import type {Step} from '../support/deeds.ts';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_io']});
const {O_CREAT, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY} = constants;
const [READ, WRITE, PREAD, PWRITE, READV, WRITEV] = [0, 1, 17, 18, 19, 20];
const [SENDFILE, SPLICE, PREADV, PWRITEV, COPY, PREADV2, PWRITEV2] = [40, 275, 295, 296, 326, 327, 328];
const i386 = {read: 3, write: 4, pread: 180, pwrite: 181};

type Sum = {reads: number; writes: number; read: number; written: number};

/** All that the process of a deed did, by path, however many seconds it was told in; the capture is at its end then. */
async function sumsOf(capture: Capture, ...steps: Step[]) {
	const deed = await capture.do(...steps);
	capture.close();
	const sums: Record<string, Sum> = {};
	for (const {event} of capture.seen) {
		if (event.kind !== 'file_io' || event.tgid !== deed.pid) continue;
		expect(event.first).toBeLessThanOrEqual(event.at);
		expect(event.first).toBeGreaterThan(event.started);
		sums[event.path] ??= {reads: 0, writes: 0, read: 0, written: 0};
		const sum = sums[event.path] as Sum;
		sum.reads += event.reads;
		sum.writes += event.writes;
		sum.read += event.readBytes;
		sum.written += event.writtenBytes;
	}
	return {deed, sums};
}

const sum = (reads: number, read: number, writes: number, written: number): Sum => ({
	reads,
	writes,
	read,
	written,
});

describe('what is read and written', () => {
	it('is added up exactly, for each file', async ({capture, folder}) => {
		const {sums} = await sumsOf(
			capture,
			['open', `${folder}/a`, O_RDWR | O_CREAT, 0o600],
			['open', `${folder}/b`, O_RDWR | O_CREAT, 0o600],
			['memory', 4096],
			['times', 5000, 'call', PWRITE, '=0', '=2', 1000, 0],
			['times', 3000, 'call', PREAD, '=0', '=2', 4096, 0],
			['times', 1500, 'call', PWRITE, '=1', '=2', 7, 4],
		);
		expect(sums).toEqual({
			[`${folder}/a`]: sum(3000, 3_000_000, 5000, 5_000_000),
			[`${folder}/b`]: sum(0, 0, 1500, 10_500),
		});
	});

	it('is added up for each process by itself', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, Buffer.alloc(5000));
		const steps: Step[] = [
			['open', `${folder}/file`, O_RDONLY],
			['memory', 4096],
			['times', 400, 'call', PREAD, '=0', '=1', 100, 0],
		];
		const other = await capture.do(...steps, ['call', PREAD, '=0', '=1', 11, 0]);
		const {deed, sums} = await sumsOf(capture, ...steps);
		expect(sums).toEqual({[`${folder}/file`]: sum(400, 40_000, 0, 0)});
		const others = capture.seen.filter(({event}) => event.tgid === other.pid && event.kind === 'file_io');
		expect(others.reduce((bytes, {json}) => bytes + Number(json.read_bytes), 0)).toBe(40_011);
		expect(deed.pid).not.toBe(other.pid);
	});

	it('is seen whichever call it is', async ({capture, folder}) => {
		writeFileSync(`${folder}/in`, Buffer.alloc(100));
		const {deed, sums} = await sumsOf(
			capture,
			['open', `${folder}/in`, O_RDONLY],
			['open', `${folder}/out`, O_WRONLY | O_CREAT, 0o600],
			['memory', 4096],
			['words64', '=2', 10, '=2', 20],
			['call', READ, '=0', '=2', 5],
			['call', READV, '=0', '=3', 2],
			['call', PREADV, '=0', '=3', 2, 1],
			['call', PREADV2, '=0', '=3', 1, 2, 0, 0],
			['call', WRITE, '=1', '=2', 6],
			['call', WRITEV, '=1', '=3', 2],
			['call', PWRITEV, '=1', '=3', 2, 1],
			['call', PWRITEV2, '=1', '=3', 1, 2, 0, 0],
			['call', SENDFILE, '=1', '=0', 0, 12],
			['call', COPY, '=0', 0, '=1', 0, 13, 0],
			['call', READ, '=0', '=2', 0],
		);
		expect(deed.steps.slice(4, 12).map(({result}) => result)).toEqual([5, 30, 30, 10, 6, 30, 30, 10]);
		expect(sums).toEqual({
			[`${folder}/in`]: sum(7, 75 + 25, 0, 0),
			[`${folder}/out`]: sum(0, 0, 6, 76 + 25),
		});
	});

	it('by 32-bit calls is seen', async ({capture, folder}) => {
		const {sums} = await sumsOf(
			capture,
			['open', `${folder}/file`, O_RDWR | O_CREAT, 0o600],
			['words32', 1, 2, 3, 4],
			['call32', i386.write, '=0', '=1', 16],
			['call32', i386.pwrite, '=0', '=1', 16, 8],
			['call32', i386.pread, '=0', '=1', 16, 20],
			['call32', i386.read, '=0', '=1', 16],
		);
		expect(sums).toEqual({[`${folder}/file`]: sum(2, 12, 2, 32)});
	});

	it('by io_uring is seen, on a descriptor and on a slot of the ring', async ({capture, folder}) => {
		const {sums} = await sumsOf(
			capture,
			['open', `${folder}/file`, O_RDWR | O_CREAT, 0o600],
			['uring', 'write', '=0', 1000, 0],
			['uring_slot', 'write', '=0', 500, 1000],
			['uring', 'read', '=0', 10_000, 0],
			['uring_async', 'read', '=0', 100, 0],
		);
		expect(sums).toEqual({[`${folder}/file`]: sum(2, 1600, 2, 1500)});
	});

	it('through a descriptor that is used again is told of each file', async ({capture, folder}) => {
		const {deed, sums} = await sumsOf(
			capture,
			['memory', 4096],
			['open', `${folder}/a`, O_WRONLY | O_CREAT, 0o600],
			['call', WRITE, '=1', '=0', 10],
			['close', '=1'],
			['open', `${folder}/b`, O_WRONLY | O_CREAT, 0o600],
			['call', WRITE, '=4', '=0', 20],
		);
		expect(deed.result(1)).toBe(deed.result(4));
		expect(sums).toEqual({[`${folder}/a`]: sum(0, 0, 1, 10), [`${folder}/b`]: sum(0, 0, 1, 20)});
	});

	it('in a file that is removed and made again has both, and the path that it had', async ({
		capture,
		folder,
	}) => {
		const {sums} = await sumsOf(
			capture,
			['memory', 4096],
			['open', `${folder}/a`, O_WRONLY | O_CREAT, 0o600],
			['call', WRITE, '=1', '=0', 10],
			['unlink', `${folder}/a`],
			['call', WRITE, '=1', '=0', 5],
			['open', `${folder}/a`, O_WRONLY | O_CREAT | O_TRUNC, 0o600],
			['call', WRITE, '=5', '=0', 3],
		);
		expect(sums).toEqual({[`${folder}/a`]: sum(0, 0, 3, 18)});
	});

	it('by many threads at once is exact, however many ticks come between', async ({capture, folder}) => {
		const {deed, sums} = await sumsOf(
			capture,
			['open', `${folder}/file`, O_RDWR | O_CREAT, 0o600],
			['write_together', '=0', 8, 20_000, 4000],
		);
		expect(sums).toEqual({[`${folder}/file`]: sum(0, 0, 160_000, 480_000)});
		expect(deed.all('file_io').length).toBeGreaterThanOrEqual(1);
	});

	it('has the end of a path that is longer than a sum keeps, and says so', async ({capture, folder}) => {
		const {deed, sums} = await sumsOf(
			capture,
			['cd', folder],
			['descend', 'a-directory-far-down', 60],
			['memory', 4096],
			['open', 'file', O_WRONLY | O_CREAT, 0o600],
			['call', WRITE, '=3', '=2', 10],
		);
		const path = `${folder}${'/a-directory-far-down'.repeat(60)}/file`;
		expect(sums).toEqual({[path.slice(-768)]: sum(0, 0, 1, 10)});
		const [told] = capture.seen.filter(({event}) => event.tgid === deed.pid);
		expect(told?.json.truncated).toBe(true);
	});
});

describe('in more files than there is room for sums', () => {
	const itOfUser = liveTestOf({kinds: ['file_io'], uids: [54_321]});

	itOfUser('the sums are exact too', async ({capture, folder}) => {
		chmodSync(folder, 0o777);
		const {sums} = await sumsOf(capture, ['cd', folder], ['uid', 54_321], ['write_many', 9000]);
		expect(Object.keys(sums)).toHaveLength(9000);
		expect(Object.values(sums).every(({writes, written}) => writes === 2 && written === 2)).toBe(true);
	});
});

describe('what is no file', () => {
	it('or failed, is not told', async ({capture, folder}) => {
		const {deed, sums} = await sumsOf(
			capture,
			['memory', 4096],
			['pipe'],
			['call', WRITE, '{=1}', '=0', 10],
			['call', READ, 4, '=0', 10],
			['open', '/dev/null', O_WRONLY],
			['call', WRITE, '=4', '=0', 10],
			['call', 290, 1, 0], // eventfd2
			['call', READ, '=6', '=0', 8],
			['call', READ, 777, '=0', 8],
			['open', folder, O_RDONLY],
			['call', READ, '=9', '=0', 8],
			['memfd', 'bee'],
			['call', WRITE, '=11', '=0', 4],
			['call', SPLICE, '=11', 0, 777, 0, 4, 0],
		);
		expect(deed.result(7)).toBe(8);
		expect(sums).toEqual({'memfd:bee': sum(0, 0, 1, 4)});
	});
});

// SPDX-License-Identifier: MIT
// Calls of the x32 interface. Most kernels are built without it and refuse them, but not before they have passed us.
import {readFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_open', 'process_exec']});
const ENOSYS = -38;

describe('a call of the x32 interface', () => {
	it('that opens a file is told as an open, and marked', async ({capture, folder}) => {
		const deed = await capture.do(['x32_openat', 'cwd', `${folder}/nothing`, 0]);
		deed.one('file_open', {
			path: `${folder}/nothing`,
			x32: true,
			compat: undefined,
			result: deed.result(0),
			error: deed.result(0) === ENOSYS ? 'ENOSYS' : 'ENOENT',
		});
	});

	it('that starts a program has a number of its own, and arguments behind short pointers', async ({
		capture,
		folder,
	}) => {
		const deed = await capture.do(['x32_exec', `${folder}/nothing`, 'nothing', 'at all']);
		deed.one('process_exec', {
			filename: `${folder}/nothing`,
			argv: "nothing 'at all'",
			x32: true,
			result: deed.result(0),
		});
	});

	it('is none without the bit that makes it one', async ({capture, folder}) => {
		const deed = await capture.do(['no_x32_exec', `${folder}/nothing`]);
		expect(deed.result(0)).toBe(ENOSYS);
		expect(deed.all('process_exec', {filename: `${folder}/nothing`})).toEqual([]);
	});

	it('has the native numbers that the C library knows', () => {
		const numbers = (file: string) =>
			new Map(
				[
					...readFileSync(`/usr/include/x86_64-linux-gnu/asm/${file}`, 'utf8').matchAll(
						/#define __NR_(\w+) (?:\(__X32_SYSCALL_BIT \+ )?(\d+)/g,
					),
				].map(([, name = '', number]) => [name, Number(number)]),
			);
		const native = numbers('unistd_64.h');
		const own = [...numbers('unistd_x32.h')].filter(([, number]) => number >= 512);
		const source = readFileSync(new URL('../../bpf/syscall.h', import.meta.url), 'utf8');
		const table = source
			.match(/x32_natives\[\][^{]*\{([^}]*)\}/)?.[1]
			?.match(/\d+/g)
			?.map(Number);
		expect(table).toEqual(own.sort((a, b) => a[1] - b[1]).map(([name]) => native.get(name)));
	});
});

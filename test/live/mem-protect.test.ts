// SPDX-License-Identifier: MIT
import {constants} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['mem_protect']});
const {O_CREAT, O_RDONLY, O_RDWR} = constants;
const [READ, WRITE, EXEC] = [1, 2, 4];
const ANONYMOUS = 0x22;
const PRIVATE = 2;
const SHARED = 1;

describe('memory that can be written and executed', () => {
	it('is told when it is mapped: where, how much, how', async ({capture}) => {
		const deed = await capture.do(['map', READ | WRITE | EXEC, ANONYMOUS, 12_288]);
		const {event} = deed.one('mem_protect', {
			pane: 'memory',
			call: 'mmap',
			memory: 'anonymous',
			bytes: 12_288,
			protection: 7,
			protection_names: 'PROT_READ|PROT_WRITE|PROT_EXEC',
			flag_names: 'MAP_PRIVATE|MAP_ANONYMOUS',
			result: 0,
			error: null,
			written: false,
			path: '',
			severity: 'medium',
		});
		expect(event.address).toBe(BigInt(deed.result(0)));
	});

	it('of a file is told with the path', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', `${folder}/code`, O_CREAT | O_RDWR, 0o700],
			['map', READ | WRITE | EXEC, SHARED, 4096, '=0'],
		);
		deed.one('mem_protect', {memory: 'file', path: `${folder}/code`, severity: 'medium', error: null});
	});
});

describe('memory that is made executable', () => {
	it.for(['protect', 'pkey_protect'] as const)(
		'after it was written to is told so: %s',
		async (step, {capture}) => {
			const deed = await capture.do(['map', READ | WRITE], ['touch', '=0'], [step, '=0', READ | EXEC]);
			const {event} = deed.one('mem_protect', {
				call: step === 'protect' ? 'mprotect' : 'pkey_mprotect',
				memory: 'anonymous',
				bytes: 4096,
				protection: READ | EXEC,
				flags: 0,
				written: true,
				result: 0,
				severity: 'low',
			});
			expect(event.address).toBe(BigInt(deed.result(0)));
		},
	);

	it.for([
		['stack_page', 'stack'],
		['heap_page', 'heap'],
	] as const)('where no code belongs is told as what matters most: %s', async ([step, memory], {capture}) => {
		const deed = await capture.do([step], ['protect', '=0', READ | WRITE | EXEC]);
		deed.one('mem_protect', {memory, call: 'mprotect', error: null, severity: 'high'});
	});

	it('of a file that was changed in memory is told with the path', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', `${folder}/code`, O_CREAT | O_RDWR, 0o700],
			['truncate', '=0', 4096],
			['map', READ | WRITE, PRIVATE, 4096, '=0'],
			['touch', '=2'],
			['protect', '=2', READ | EXEC],
		);
		deed.one('mem_protect', {memory: 'file', written: true, path: `${folder}/code`, severity: 'low'});
	});

	it('of a file without a name is told when it is mapped', async ({capture, folder}) => {
		const deed = await capture.do(
			['memfd_create', 'hidden', 0],
			['map', READ | EXEC, PRIVATE, 4096, '=0'],
			['unlink_open', `${folder}/gone`],
			['map', READ | EXEC, PRIVATE, 4096, '=2'],
		);
		const told = deed.all('mem_protect', {memory: 'nameless_file', severity: 'medium', error: null});
		expect(told.map(({event}) => event.path)).toEqual(['memfd:hidden', `${folder}/gone`]);
	});

	it('but cannot be has its errno', async ({capture, folder}) => {
		const deed = await capture.do(
			['protect', 4096, READ | EXEC],
			['open', `${folder}/read-only`, O_CREAT | O_RDONLY, 0o400],
			['map', WRITE | EXEC, SHARED, 4096, '=1'],
		);
		deed.one('mem_protect', {call: 'mprotect', error: 'ENOMEM', memory: 'unknown', unresolved: true});
		deed.one('mem_protect', {call: 'mmap', error: 'EACCES', path: `${folder}/read-only`});
	});

	it.for(['map32', 'map32_old'] as const)('is seen with a 32-bit call: %s', async (step, {capture}) => {
		const deed = await capture.do([step, READ | WRITE | EXEC], ['protect32', '=0', READ | EXEC]);
		const {event} = deed.one('mem_protect', {call: 'mmap', compat: true, memory: 'anonymous', bytes: 4096});
		expect(event.address).toBe(BigInt(deed.result(0)));
		deed.one('mem_protect', {call: 'mprotect', compat: true, protection: READ | EXEC, error: null});
	});
});

describe('what loaders do all day', () => {
	it('makes no such event', async ({capture}) => {
		const deed = await capture.do(
			['open', '/proc/self/exe', O_RDONLY],
			['map', READ | EXEC, PRIVATE, 4096, '=0'],
			['map', READ, PRIVATE, 4096, '=0'],
			['protect', '=2', READ | EXEC],
			['map', READ | WRITE],
			['protect', '=4', READ],
			['exec', '/bin/true', 'true'],
		);
		expect(deed.all('mem_protect')).toEqual([]);
	});
});

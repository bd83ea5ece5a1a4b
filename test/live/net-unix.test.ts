// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['net_unix']});

describe('a socket of the machine itself', () => {
	it('that is bound and connected tells the path as the kernel knows it, and who listens', async ({
		capture,
		folder,
	}) => {
		const deed = await capture.do(
			['cd', folder],
			['socket', 'unix', 'stream'],
			['unix_name', 'bind', '=1', './name'],
			['listen', '=1', 4],
			['socket', 'unix', 'stream'],
			['unix_name', 'connect', '=4', '../{=0}name'.replace('{=0}', `${folder.split('/').at(-1)}/`)],
		);
		expect(deed.result(5)).toBe(0);
		const common = {pid: deed.pid, pane: 'network', result: 0, error: null, type: 'stream', abstract: false};
		deed.one('net_unix', {
			...common,
			operation: 'bind',
			path: `${folder}/name`,
			peer: 0,
			unresolved: undefined,
		});
		deed.one('net_unix', {...common, operation: 'connect', path: `${folder}/name`, peer: deed.pid});
		expect(deed.all('net_unix')).toHaveLength(2);
	});

	it('with an abstract name has it behind an @, whatever bytes it holds', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'unix', 'stream'],
			['unix_name', 'bind', '=0', '@bee-top test!{=0}'],
			['listen', '=0', 4],
			['socket', 'unix', 'stream'],
			['unix_name', 'connect', '=3', '@bee-top test!{=0}'],
			['socket', 'unix', 'dgram'],
			['unix_name', 'bind', '=5', Buffer.from('@bee-top \xff\xfe', 'latin1')],
		);
		const path = `@bee-top test\0${deed.result(0)}`;
		deed.one('net_unix', {operation: 'bind', path, abstract: true, result: 0, unresolved: undefined});
		deed.one('net_unix', {operation: 'connect', path, abstract: true, peer: deed.pid});
		deed.one('net_unix', {
			type: 'dgram',
			path_hex: Buffer.from('@bee-top \xff\xfe', 'latin1').toString('hex'),
		});
	});

	it('of datagrams has no peer', async ({capture, folder}) => {
		const deed = await capture.do(
			['socket', 'unix', 'dgram'],
			['unix_name', 'bind', '=0', `${folder}/name`],
			['socket', 'unix', 'dgram'],
			['unix_name', 'connect', '=2', `${folder}/name`],
		);
		deed.one('net_unix', {operation: 'connect', type: 'dgram', path: `${folder}/name`, peer: 0, result: 0});
	});

	it('that is not there tells the name as it was given', async ({capture, folder}) => {
		const longest = `/${'x'.repeat(107)}`;
		const deed = await capture.do(
			['cd', folder],
			['socket', 'unix', 'stream'],
			['unix_name', 'connect', '=1', 'absent'],
			['unix_name', 'connect', '=1', '@bee-top absent'],
			['unix_name', 'connect', '=1', longest],
		);
		deed.one('net_unix', {error: 'ENOENT', path: 'absent', unresolved: true, peer: 0});
		deed.one('net_unix', {
			error: 'ECONNREFUSED',
			path: '@bee-top absent',
			abstract: true,
			unresolved: undefined,
		});
		deed.one('net_unix', {error: 'ENOENT', path: longest, unresolved: true});
	});

	it('by 32-bit calls is told', async ({capture, folder}) => {
		const deed = await capture.do(
			['socket', 'unix', 'stream'],
			['low_words', 0x00780001], // AF_UNIX and the name "x"
			['cd', folder],
			['call32', 361, '=0', '=1', 4],
			['listen', '=0', 1],
			['socket', 'unix', 'stream'],
			['low_words', '=5', '=1', 4],
			['call32', 102, 3, '=6'],
		);
		expect([deed.result(3), deed.result(7)]).toEqual([0, 0]);
		deed.one('net_unix', {operation: 'bind', path: `${folder}/x`, compat: true});
		deed.one('net_unix', {operation: 'connect', path: `${folder}/x`, compat: true, peer: deed.pid});
	});

	it('makes an event, and one of the internet none', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['bind', '=0', '127.0.0.1', 0],
			['connect', '=0', '127.0.0.1', 9],
			['socket', 'unix', 'stream'],
			['close', '=3'],
		);
		expect(deed.seen).toEqual([]);
	});
});

// SPDX-License-Identifier: MIT
import {readFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {layout} from '../../source/capture/layout.generated.ts';
import {lostTotal} from '../../source/model/loss.ts';
import {addon, openSession, thrownBy} from '../support/addon.ts';
import {sentTotal} from '../support/capture.ts';
import {liveTest as it} from '../support/live.ts';
import {takeAllOf, waitingDeed, watch} from '../support/session-of-deed.ts';
import {Taker} from '../support/taker.ts';

const {Session} = addon;

describe('the addon', () => {
	it('tells which records it writes, and its version', () => {
		const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
		expect(addon.digest).toBe(layout.digest);
		expect(addon.version).toBe(manifest.version);
	});

	it('tells one moment on the clock of the records and on that of the wall', () => {
		const before = BigInt(Date.now()) * 1_000_000n;
		const first = addon.clock();
		const second = addon.clock();
		const after = BigInt(Date.now() + 1) * 1_000_000n;
		expect(first.wall).toBeGreaterThanOrEqual(before);
		expect(second.wall).toBeLessThanOrEqual(after);
		expect(second.boot).toBeGreaterThanOrEqual(first.boot);
	});
});

describe('a session that is not loaded', () => {
	it('has programs, none of them attached, and empty books', () => {
		const session = new Session();
		const names = session.programs().map(({name}) => name);
		expect(names).toEqual(expect.arrayContaining(['whoami', 'dispatch', 'file_open__sys_exit']));
		expect(session.programs().filter(({attached}) => attached)).toEqual([]);
		expect(session.counters()).toMatchObject({received: 0, queuedBytes: 0, wakeups: 0});
		expect(session.take(new Uint8Array(1 << 20))).toBe(0);
	});

	it('may be configured again: the last word counts', () => {
		const session = new Session();
		session.configure({kinds: ['file_open'], pids: [1]});
		session.configure({kinds: ['net_listen']});
		session.load();
		const attached = session.programs().filter(program => program.attached);
		session.close();
		expect(new Set(attached.map(({kind}) => kind))).toEqual(new Set([null, 'net_listen']));
	});

	it('keeps its settings when new ones are refused', () => {
		const session = new Session();
		session.configure({kinds: ['net_listen']});
		expect(thrownBy(() => session.configure({kinds: ['file_open'], queueBytes: 1}))).toBeInstanceOf(
			TypeError,
		);
		session.load();
		const attached = session.programs().filter(program => program.attached);
		session.close();
		expect(new Set(attached.map(({kind}) => kind))).toEqual(new Set([null, 'net_listen']));
	});
});

describe('the programs', () => {
	it('are all attached where the kernel takes them all, and say so', () => {
		const session = openSession({});
		const missing = session.programs().filter(({attached}) => !attached);
		session.close();
		expect(missing).toEqual([]);
	});

	it('of kinds that nobody wants are not loaded, and say why', () => {
		const session = openSession({kinds: ['net_listen']});
		const programs = session.programs();
		session.close();
		const attached = programs.filter(program => program.attached).map(({name}) => name);
		expect(attached.sort()).toEqual([
			'dispatch',
			'net_listen__io_uring_complete',
			'net_listen__sys_exit',
			'whoami',
		]);
		expect(programs.find(({name}) => name === 'file_open__sys_exit')).toMatchObject({
			kind: 'file_open',
			hook: 'sys_exit',
			attached: false,
			reason: 'switched off',
		});
	});

	it('do without the one on every call when no kind needs it', () => {
		const session = openSession({kinds: []});
		const dispatch = session.programs().find(({name}) => name === 'dispatch');
		session.close();
		expect(dispatch).toMatchObject({attached: false, reason: 'no handler needs it'});
	});

	it('are detached by close, and say so', () => {
		const session = openSession({kinds: ['net_listen']});
		session.close();
		expect(session.programs().filter(({attached}) => attached)).toEqual([]);
		expect(session.programs().find(({name}) => name === 'dispatch')?.reason).toBe('the session is closed');
	});
});

describe('a session', () => {
	it('knows the processes that were there before it, this one among them', () => {
		const session = openSession({kinds: ['process_known']});
		const taker = new Taker(session);
		taker.take();
		const {snapshot, received} = session.counters();
		session.close();
		expect({known: taker.known, received, undecodable: taker.undecodable}).toEqual({
			known: snapshot,
			received: 0,
			undecodable: 0,
		});
		expect(snapshot).toBeGreaterThan(0);
	});

	it('writes into its part of a larger buffer and nowhere else', () => {
		const session = openSession({kinds: ['process_known']});
		const around = new Uint8Array((1 << 20) + 64).fill(0xaa);
		const length = session.take(around.subarray(24, 24 + (1 << 20)));
		session.close();
		expect(length).toBeGreaterThan(0);
		expect(length % 8).toBe(0);
		expect(around.subarray(0, 24).every(byte => byte === 0xaa)).toBe(true);
		expect(around.subarray(24 + length).every(byte => byte === 0xaa)).toBe(true);
	});

	it('hands over each record of a load once, and its books say how many', async () => {
		const deed = await waitingDeed(['open_many', 2, 5000]);
		const {session, taker} = watch(deed, {kinds: ['file_open']});
		const done = await takeAllOf(deed, taker);
		session.close();
		taker.take();
		const counters = session.counters();
		expect(done).toBe(10_000);
		expect(sentTotal(counters) + lostTotal(counters)).toBe(done);
		expect(counters).toMatchObject({received: sentTotal(counters), malformed: 0, queuedBytes: 0});
		expect(taker).toMatchObject({records: counters.received, undecodable: 0, late: []});
	});

	it('shares the machine with another one: both see the same, whole', async () => {
		const deed = await waitingDeed(['alternate', 2, 2000]);
		const roomy = watch(deed, {
			kinds: ['file_open', 'process_exec'],
			vitalBytes: 1 << 24,
			bulkBytes: 1 << 24,
		});
		const plain = watch(deed, {kinds: ['file_open']});
		const done = await takeAllOf(deed, roomy.taker, plain.taker);
		plain.session.close();
		roomy.session.close();
		plain.taker.take();
		roomy.taker.take();
		expect(lostTotal(roomy.session.counters())).toBe(0);
		expect(lostTotal(plain.session.counters())).toBe(0);
		expect(roomy.taker).toMatchObject({records: 2 * done, late: [], undecodable: 0});
		expect(plain.taker).toMatchObject({records: done, late: [], undecodable: 0});
	});
});

// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {addon, thrownBy} from '../support/addon.ts';
import {sentTotal} from '../support/capture.ts';
import {drainThreads} from '../support/drain-threads.ts';
import {liveTest as it} from '../support/live.ts';
import {Taker} from '../support/taker.ts';
import {until} from '../support/until.ts';

function begun(settings: Parameters<InstanceType<typeof addon.Session>['configure']>[0]) {
	const session = new addon.Session();
	session.configure(settings);
	session.begin();
	return session;
}

describe('a session that a thread of its own loads', () => {
	it('has the same programs as one that is loaded at once', async () => {
		const session = begun({kinds: ['net_bind']});
		await until('it to be loaded', () => !session.loading());
		session.load();
		const attached = session.programs().filter(program => program.attached);
		session.close();
		expect(attached.map(({name}) => name).sort()).toEqual(['dispatch', 'net_bind__sys_exit', 'whoami']);
	});

	it('refuses until then what needs to know, and has empty books', () => {
		const session = begun({kinds: ['file_open']});
		// Whether the thread is done or not: what counts is load().
		for (const method of ['configure', 'begin', 'programs'] as const)
			expect(thrownBy(() => session[method]({}))).toMatchObject({
				code: 'EBUSY',
				message: `${method}: this session is being loaded`,
			});
		expect(thrownBy(() => session.statistics(true))).toMatchObject({code: 'EINVAL'});
		expect(session.counters()).toMatchObject({received: 0, kinds: {}});
		expect(session.programRuns()).toEqual([]);
		session.close();
	});

	it('is waited for by load', () => {
		const session = begun({kinds: ['file_open']});
		session.load();
		expect(session.loading()).toBe(false);
		expect(session.programs().filter(({attached}) => attached).length).toBeGreaterThan(2);
		session.close();
	});

	it('leaves no thread and balanced books when it is closed meanwhile', () => {
		const session = begun({kinds: ['file_open']});
		session.close();
		expect(drainThreads()).toBe(0);
		const taker = new Taker(session);
		taker.take();
		const counters = session.counters();
		expect(counters.received).toBe(sentTotal(counters));
		expect(session.programs().filter(({attached}) => attached)).toEqual([]);
		expect(thrownBy(() => session.load())).toMatchObject({code: 'ESHUTDOWN'});
	});

	it('tells by load what went wrong, and may then be tried again', () => {
		const session = begun({sensitive: new Uint8Array(10)} as never);
		expect(() => session.load()).toThrow('the tables of sensitive paths have 10 bytes instead of 77824');
		session.configure({kinds: ['file_open']});
		session.begin();
		session.load();
		expect(session.programs().some(({attached}) => attached)).toBe(true);
		session.close();
	});
});

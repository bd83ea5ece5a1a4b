// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_signal', 'process_fork']});
const [KILL, USR1, SEGV, TERM, CHLD, URG] = [9, 10, 11, 15, 17, 23];

describe('a signal to another process', () => {
	it('that ends it is told with both and whether it kills', async ({capture}) => {
		const deed = await capture.do(['sleeper', 0], ['signal_to', '=0', TERM]);
		const {event} = deed.one('process_signal', {
			pid: deed.pid,
			target: deed.result(0),
			target_thread: deed.result(0),
			target_uid: 0,
			target_comm: 'deeds',
			signal: TERM,
			signal_name: 'SIGTERM',
			code: 0,
			code_name: 'SI_USER',
			outcome: 'delivered',
			by_kernel: false,
			fatal: true,
			severity: 'info',
			pane: 'processes',
			error: null,
		});
		expect(event.targetStarted).toBe(deed.one('process_fork').event.childStarted);
	});

	it('of another user is told as one', async ({capture}) => {
		const deed = await capture.do(['sleeper', 65534], ['signal_to', '=0', KILL]);
		deed.one('process_signal', {
			target: deed.result(0),
			target_uid: 65534,
			signal: KILL,
			fatal: true,
			severity: 'low',
		});
	});

	it('of another user is told whatever it is', async ({capture}) => {
		const deed = await capture.do(['sleeper', 65534], ['signal_to', '=0', URG], ['signal_to', '=0', KILL]);
		deed.one('process_signal', {signal: URG, fatal: false, severity: 'info'});
	});

	it('that ignores it does not kill', async ({capture}) => {
		const deed = await capture.do(['sleeper', 0, TERM], ['signal_to', '=0', TERM], ['signal_to', '=0', KILL]);
		deed.one('process_signal', {signal: TERM, outcome: 'ignored', fatal: false});
	});

	it('by tgkill names the thread and SI_TKILL', async ({capture}) => {
		const deed = await capture.do(['sleeper', 0], ['sys', 234, '=0', '=0', KILL]);
		deed.one('process_signal', {signal: KILL, code_name: 'SI_TKILL', target_thread: deed.result(0)});
	});

	it('that only talks is not told', async ({capture}) => {
		const deed = await capture.do(['sleeper', 0, USR1], ['signal_to', '=0', USR1], ['signal_to', '=0', KILL]);
		deed.one('process_signal', {signal: KILL});
		expect(deed.all('process_signal', {signal: USR1})).toEqual([]);
		expect(deed.all('process_signal', {signal: CHLD})).toEqual([]);
	});

	it('in a storm is counted, each of it', async ({capture}) => {
		const deed = await capture.do(
			['sleeper', 0, TERM],
			['storm', '=0', TERM, 3000],
			['signal_to', '=0', KILL],
		);
		expect(deed.all('process_signal', {signal: TERM})).toHaveLength(3000);
	});
});

describe('a signal to oneself', () => {
	it('is told where it kills', async ({capture}) => {
		const deed = await capture.do(['in_child', 'raise', USR1]);
		deed.one('process_signal', {pid: deed.result(0), target: deed.result(0), signal: USR1, fatal: true});
	});

	it('is not told where it is caught', async ({capture}) => {
		const deed = await capture.do(['caught', TERM], ['caught', SEGV]);
		expect(deed.all('process_signal')).toEqual([]);
	});
});

it('a fault is told of the process that made it, as the kernel’s', async ({capture}) => {
	const deed = await capture.do(['in_child', 'fault']);
	deed.one('process_signal', {
		pid: deed.result(0),
		target: deed.result(0),
		signal: SEGV,
		by_kernel: true,
		fatal: true,
	});
});

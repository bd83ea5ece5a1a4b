// SPDX-License-Identifier: MIT
// What was not asked for is not even sent by the kernel's side.
import {closeSync, openSync, writeFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {openLive} from '../../source/capture/live.ts';
import {localUsers} from '../../source/capture/users.ts';
import {seenByItself, unaskedKinds} from '../../source/kinds/index.ts';
import {planScope} from '../../source/scope/plan.ts';
import {scoped} from '../../source/scope/scoped.ts';
import {Capture} from '../support/capture.ts';
import {liveTest, liveTestOf} from '../support/live.ts';

describe('scope by process', () => {
	liveTest('sends what the process does, and of nobody else anything', async ({folder}) => {
		const outsider = new Capture({kinds: ['process_exec']});
		const deed = outsider.start(['wait'], ['open', `${folder}/mine`, 0], ['open', `${folder}/too`, 0]);
		await deed.ready();
		const capture = new Capture({kinds: ['file_open'], pids: [deed.pid]});
		await outsider.do(['open', `${folder}/not-mine`, 0]);
		expect(capture.counters().kinds.file_open?.sent).toBe(0);
		deed.go();
		const done = await capture.finish(deed);
		expect(done.all('file_open').map(({event}) => event.path)).toEqual([`${folder}/mine`, `${folder}/too`]);
		expect(capture.counters().kinds.file_open?.sent).toBe(2);
		capture.close();
		outsider.close();
	});
});

describe('scope by user', () => {
	const it = liveTestOf({kinds: ['file_open', 'file_unlink'], uids: [54_321]});

	it('sends what the user does, and of nobody else anything', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', `${folder}/before`, 0],
			['uid', 54_321],
			['open', `${folder}/after`, 0],
			['unlink', `${folder}/after`],
		);
		const done = capture.seen.map(({event}) => event.kind).filter(kind => kind !== 'process_known');
		expect(done).toEqual(['file_open', 'file_unlink']);
		deed.one('file_open', {path: `${folder}/after`, uid: 54_321});
		expect(capture.counters().kinds.file_open?.sent).toBe(1);
	});

	it('holds for io_uring too', async ({capture, folder}) => {
		const deed = await capture.do(
			['uring_open', 'cwd', `${folder}/before`, 0],
			['uid', 54_321],
			['uring_open', 'cwd', `${folder}/after`, 0],
		);
		deed.one('file_open', {path: `${folder}/after`, io_uring: true});
		expect(capture.counters().kinds.file_open?.sent).toBe(1);
	});
});

describe('scope by kind', () => {
	const it = liveTestOf({kinds: ['file_unlink', 'mem_proc']});

	it('loads no program of the other kinds', ({capture}) => {
		const programs = capture.programs().filter(({kind}) => kind !== null);
		expect(programs.filter(({attached}) => attached).map(({kind}) => kind)).toEqual(
			programs
				.filter(({kind}) => ['file_unlink', 'mem_proc', ...unaskedKinds].includes(kind ?? ''))
				.map(({kind}) => kind),
		);
		for (const {attached, reason} of programs) if (!attached) expect(reason).not.toBeNull();
	});

	it('sends nothing of the other kinds', async ({capture, folder}) => {
		const deed = await capture.do(['open', '/proc/self/maps', 0], ['unlink', `${folder}/nothing`]);
		expect(deed.seen.map(({event}) => event.kind)).toEqual(['mem_proc', 'file_unlink']);
		const sent = Object.entries(capture.counters().kinds).filter(([, count]) => count.sent > 0);
		expect(sent.map(([kind]) => kind).filter(kind => kind !== 'file_unlink' && kind !== 'mem_proc')).toEqual(
			[],
		);
	});
});

describe('scope by a text', () => {
	function captureOf(text: string): Capture {
		const plan = planScope(text, {flags: {}, captured: seenByItself, users: localUsers()});
		if (!plan) throw new Error('there is no text');
		return new Capture(plan.scope, source => scoped(source, plan));
	}
	const eventsOf = ({seen}: Capture) => seen.filter(({event}) => event.kind !== 'process_known');

	liveTest('is done in part by the kernel, and what that lets pass besides is counted', async ({folder}) => {
		const capture = captureOf(
			`evt.type in (open, unlink) and user.uid = 54321 and fd.name startswith ${folder}/mine and bee.pane != memory`,
		);
		await capture.do(
			['open', `${folder}/mine`, 0],
			['uid', 54_321],
			['open', `${folder}/mine`, 0],
			['open', `${folder}/other`, 0],
			['unlink', `${folder}/mine`],
			['unlink', `${folder}/other`],
		);
		expect(eventsOf(capture).map(({event}) => event.kind)).toEqual(['file_open', 'file_unlink']);
		const {kinds} = capture.counters();
		expect([kinds.file_open?.sent, kinds.file_unlink?.sent]).toEqual([2, 2]);
		const attached = capture.programs().filter(({attached, kind}) => attached && kind !== null);
		expect(new Set(attached.map(({kind}) => kind))).toEqual(
			new Set([...unaskedKinds, 'process_exec', 'process_fork', 'process_exit', 'file_open', 'file_unlink']),
		);
		// Its own: two that are not of that name, and its end as root or as the user.
		expect(capture.scopedOut()).toBeGreaterThanOrEqual(3);
		capture.close();
		const sent = Object.entries(capture.counters().kinds).filter(([kind]) => kind !== 'process_known');
		const all = sent.reduce((sum, [, count]) => sum + count.sent, 0);
		expect(capture.scopedOut() + eventsOf(capture).length).toBe(all);
	});

	liveTest('leaves out nothing of what a live source can tell of itself', () => {
		const plan = planScope('fd.name = /nothing', {flags: {}, captured: ['file_open'], users: {}});
		if (!plan) throw new Error('there is no text');
		const source = openLive(plan.scope);
		const narrowed = scoped(source, plan);
		narrowed.close();
		expect(Object.keys(narrowed)).toEqual(expect.arrayContaining(Object.keys(source)));
	});

	liveTest('knows parents and programs of whom no event is in scope', async ({folder}) => {
		writeFileSync(`${folder}/looked-at`, '');
		const capture = captureOf(
			`evt.type = open and user.uid = 54321 and fd.name startswith ${folder} and proc.pname = deeds and proc.pcmdline contains 54321 and proc.exe = looks`,
		);
		const deed = await capture.do(
			['uid', 54_321],
			['open', `${folder}/looked-at`, 0],
			['in_child', 'exec', '/bin/cat', 'looks', `${folder}/looked-at`],
			['reap'],
		);
		expect(eventsOf(capture).map(({json}) => [json.kind, json.path, json.parent])).toEqual([
			['file_open', `${folder}/looked-at`, 'deeds'],
		]);
		expect(deed.result(1)).toBeGreaterThan(0);
		capture.close();
	});

	liveTest('by a process sends of nobody else but what is learnt', async ({folder}) => {
		const outsider = new Capture({kinds: ['process_exec']});
		const deed = outsider.start(['wait'], ['open', `${folder}/mine`, 0], ['unlink', `${folder}/mine`]);
		await deed.ready();
		const capture = captureOf(`proc.pid = ${deed.pid} and bee.pane = files`);
		await outsider.do(['open', `${folder}/not-mine`, 0]);
		expect(capture.counters().kinds.file_open?.sent).toBe(0);
		deed.go();
		await capture.finish(deed);
		expect(eventsOf(capture).map(({json}) => [json.kind, json.path])).toEqual([
			['file_open', `${folder}/mine`],
			['file_unlink', `${folder}/mine`],
		]);
		// The outsider's exec came all the same.
		expect(capture.counters().kinds.process_exec?.sent).toBeGreaterThan(0);
		capture.close();
		outsider.close();
	});
});

describe('without a scope', () => {
	liveTest('all programs that are not for special request are attached', ({capture}) => {
		expect(capture.programs().filter(({attached, wanted}) => wanted && !attached)).toEqual([]);
	});

	liveTest('what the monitor itself does is not seen', async ({capture, folder}) => {
		expect(() => openSync(`${folder}/own`, 'r')).toThrow('ENOENT');
		closeSync(openSync(folder, 'r'));
		const deed = await capture.do(['open', `${folder}/other`, 0]);
		deed.one('file_open', {path: `${folder}/other`});
		expect(
			capture.seen.filter(({event}) => event.tgid === process.pid && event.kind !== 'process_known'),
		).toEqual([]);
	});

	liveTest('what another thread of the monitor does is not seen either', async ({capture, folder}) => {
		const {promises} = await import('node:fs');
		await expect(promises.readFile(`${folder}/own`)).rejects.toThrow('ENOENT');
		await capture.do(['open', folder, 0]);
		expect(capture.seen.filter(({json}) => json.path === `${folder}/own`)).toEqual([]);
	});

	liveTest(
		'two captures at once both see all, and neither is disturbed when the other ends',
		async ({capture, folder}) => {
			const second = new Capture({kinds: ['file_open']});
			const first = await capture.do(['open', `${folder}/first`, 0]);
			await second.settle();
			expect(second.seen.filter(({json}) => json.path === `${folder}/first`)).toHaveLength(1);
			first.one('file_open', {path: `${folder}/first`});
			second.close();
			(await capture.do(['open', `${folder}/second`, 0])).one('file_open', {path: `${folder}/second`});
		},
	);
});

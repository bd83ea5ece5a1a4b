// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import type {KindName} from '../../source/capture/layout.generated.ts';
import type {Scope} from '../../source/capture/live.ts';
import {eventKinds, kinds, seenByItself} from '../../source/kinds/index.ts';
import {parseFilter} from '../../source/query/grammar.ts';
import {FilterError} from '../../source/query/syntax.ts';
import {planScope} from '../../source/scope/plan.ts';
import {say} from '../../source/scope/say.ts';

const users = {0: 'root', 33: 'www-data', 1000: 'deploy', 1001: 'deploy'};
function plan(text: string, flags: Scope = {}) {
	const made = planScope(text, {flags, captured: seenByItself, users});
	if (!made) throw new Error('there is nothing to plan');
	const {asked, scope, after, learnt, kernel} = made;
	return {...asked, scope, learnt, kernel, after: after && say(after)};
}
function complaint(text: string, flags: Scope = {}): string {
	try {
		plan(text, flags);
	} catch (error) {
		expect(error).toBeInstanceOf(FilterError);
		if (error instanceof FilterError) return `${error.column}: ${error.message}`;
	}
	throw new Error('it was taken');
}
const ofPane = (pane: string) => seenByItself.filter(kind => kinds[kind].pane === pane);
const LINEAGE = ['process_exec', 'process_fork', 'process_exit'];

describe('what is done in the kernel', () => {
	test('is whatever asks for kinds, however it is put', () => {
		expect(plan('bee.pane = files')).toMatchObject({kinds: ofPane('files'), after: undefined});
		expect(plan('bee.kind in (file_open, net_connect)')).toMatchObject({
			kinds: ['file_open', 'net_connect'],
			after: undefined,
			kernel: ['only the kinds file_open, net_connect'],
		});
		expect(plan('evt.type = rename or evt.type = connect')).toMatchObject({
			kinds: ['file_rename', 'net_connect'],
			after: undefined,
		});
		expect(plan('not (bee.pane = files or bee.pane in (network, memory))')).toMatchObject({
			kinds: ofPane('processes'),
			after: undefined,
		});
		expect(plan('bee.kind startswith mem_ and bee.kind != mem_vm')).toMatchObject({
			kinds: seenByItself.filter(kind => kind.startsWith('mem_') && kind !== 'mem_vm'),
			after: undefined,
		});
		expect(plan('not bee.kind = file_open').kernel).toEqual(['all kinds but file_open']);
	});

	test('is to leave out the kinds that have no such thing, and the rest is tested after', () => {
		expect(plan('evt.type = unlink')).toMatchObject({kinds: ['file_unlink'], after: 'evt.type = unlink'});
		const network: readonly string[] = ofPane('network');
		const {kinds: withPort, after} = plan('fd.rport = 443');
		expect(withPort).toContain('net_connect');
		expect(withPort.filter(kind => !network.includes(kind))).toEqual([]);
		expect(after).toBe('fd.rport = 443');
		expect(plan('fd.rport = 443 or bee.kind = file_open').kinds).toEqual(
			seenByItself.filter(kind => withPort.includes(kind) || kind === 'file_open'),
		);
	});

	test('is whatever names processes', () => {
		expect(plan('proc.pid = 7')).toMatchObject({pids: [7], after: undefined, kernel: ['only the process 7']});
		expect(plan('proc.pid in (7, 8) and proc.pid in (8, 9)')).toMatchObject({pids: [8], after: undefined});
		expect(plan('proc.pid = 7 or (proc.pid = 8 and proc.name = sh)')).toMatchObject({
			pids: [7, 8],
			after: 'proc.pid = 7 or (proc.pid = 8 and proc.name = sh)',
		});
		for (const text of [
			'proc.pid = 7 or proc.name = sh',
			'not proc.pid = 7',
			'proc.pid != 7',
			'proc.pid > 7',
			'proc.pid = 0',
		])
			expect(plan(text)).toMatchObject({after: text});
		for (const text of ['proc.pid = 7 or proc.name = sh', 'not proc.pid = 7', 'proc.pid = 0'])
			expect(plan(text)).not.toHaveProperty('pids');
	});

	test('is whatever names users, of whom several may have one name and some have none', () => {
		expect(plan('user.name = root')).toMatchObject({
			uids: [0],
			after: undefined,
			kernel: ['only the user root (0)'],
		});
		expect(plan('user.name in (deploy, www-data)')).toMatchObject({uids: [33, 1000, 1001], after: undefined});
		expect(plan('user.uid in (0, 33) user.name = www-data')).toMatchObject({uids: [33], after: undefined});
		expect(plan('user.name = 4321')).toMatchObject({uids: [4321]});
		expect(plan('user.name startswith r')).toMatchObject({after: 'user.name startswith r'});
		expect(complaint('user.name = 33')).toBe('0: there is no user that can pass this');
	});

	test('is no more than its tables hold', () => {
		const pids = Array.from({length: 65}, (_, index) => index + 1);
		const most = plan(`proc.pid in (${pids.slice(1).join(', ')})`);
		expect([most.pids?.length, most.after]).toEqual([64, undefined]);
		const text = `proc.pid in (${pids.join(', ')})`;
		expect(plan(text)).toMatchObject({after: text, kernel: []});
		expect(plan(text)).not.toHaveProperty('pids');
		expect(plan(`${text} and proc.pid in (3, 70)`)).toMatchObject({pids: [3], after: undefined});
	});

	test('goes together with the flags', () => {
		expect(plan('proc.pid in (7, 8)', {pids: [8, 9]})).toMatchObject({pids: [8]});
		expect(plan('proc.name = sh', {pids: [8, 9], uids: [0]})).toMatchObject({pids: [8, 9], uids: [0]});
		expect(plan('bee.pane = files', {kinds: ['file_open', 'net_bind']})).toMatchObject({
			kinds: ['file_open'],
		});
		expect(complaint('proc.name = sh and proc.pid = 7', {pids: [8]})).toBe(
			'19: there is no process that can pass this',
		);
	});
});

describe('what comes only to be learnt from', () => {
	test('is who is whose child and which program, and for the network what addresses are called', () => {
		expect(plan('bee.kind = file_open')).toMatchObject({
			kinds: ['file_open'],
			learnt: LINEAGE,
			scope: {kinds: ['file_open', ...LINEAGE], learnt: LINEAGE},
		});
		expect(plan('bee.kind = net_connect').scope.kinds).toEqual(['net_connect', ...LINEAGE, 'dns_answer']);
		expect(plan('bee.pane = processes').scope.kinds).toEqual(ofPane('processes'));
	});

	test('is not what the configuration switched off', () => {
		const captured = seenByItself.filter(kind => kind !== 'process_fork');
		const made = planScope('bee.kind = file_open', {flags: {}, captured, users});
		expect(made?.scope.kinds).toEqual(['file_open', 'process_exec', 'process_exit']);
	});
});

describe('a text', () => {
	test('of nothing is no scope', () => {
		expect(planScope('  ', {flags: {}, captured: eventKinds, users})).toBeUndefined();
	});

	test('that nothing can pass is refused, and the column says where', () => {
		expect(complaint('evt.failed = true and bee.kind = file_opne')).toBe(
			'22: no kind of event that is captured can pass this',
		);
		expect(complaint('bee.kind = file_io')).toBe(
			'0: no kind of event that is captured can pass this: ask for file_io with --also',
		);
		expect(complaint('bee.kind = file_open and bee.pane = memory')).toBe(
			'0: no kind of event that is captured can pass this',
		);
	});

	test('with a mistake in it is refused as a filter is', () => {
		expect(complaint('bee.kind = file_open and proc.nam = x')).toMatch(/^25: there is no field proc\.nam/);
		expect(complaint('fd.rport = https')).toMatch(/^11: fd\.rport is compared with a number/);
		expect(complaint('(proc.pid = 7')).toMatch(/^13: /);
	});

	test.each([
		'proc.name = curl and (fd.rport != 443 or not evt.failed = true)',
		'"and" and not "a \\"b\\" \\\\" and user.name in (root, "not", "x y") and fd.name exists',
		'a b c or (d and not (e or f))',
		'proc.aname[2] pmatch (/a, "/b c") and evt.arg.flags contains O_CREAT',
	])('that is said again means the same: %s', text => {
		const strip = (value: unknown): unknown =>
			JSON.parse(JSON.stringify(value, (key, inner) => (key === 'at' ? undefined : inner)));
		const read = parseFilter(text);
		if (!read) throw new Error('it is empty');
		expect(strip(parseFilter(say(read)))).toEqual(strip(read));
	});
});

test('every kind is learnt from, asked for, or not even loaded', () => {
	for (const kind of seenByItself) {
		const {scope, learnt} = plan(`bee.kind = ${kind}`);
		expect(scope.kinds?.toSorted()).toEqual([...new Set<string>([kind, ...learnt])].toSorted());
		for (const taught of learnt) expect(eventKinds).toContain(taught satisfies KindName);
	}
});

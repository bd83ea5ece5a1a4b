// SPDX-License-Identifier: MIT
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Person} from '../../source/configuration/files.ts';
import {createFilterHistory, historyPlace, KEPT} from '../../source/configuration/history-file.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const uid = process.geteuid?.() ?? 0;
const SOMEBODY = 1234;

function home(changes: Partial<Person> = {}) {
	const root = temporaryFolder();
	const person: Person = {
		uid,
		sudoUid: undefined,
		xdgConfigHome: undefined,
		etc: '/nonexistent',
		home: root,
		...changes,
	};
	if (person.sudoUid !== undefined) chownSync(root, person.sudoUid, person.sudoUid);
	const notices: string[] = [];
	const file = historyPlace(person) ?? '';
	return {
		root,
		person,
		file,
		notices,
		open: () => createFilterHistory(person, notice => notices.push(notice)),
		put: (text: string | Buffer) => {
			mkdirSync(dirname(file), {recursive: true, mode: 0o700});
			writeFileSync(file, text, {mode: 0o600});
		},
	};
}

test('what was typed is there the next time, the latest last', async () => {
	const {open, file, notices} = home();
	const first = open();
	await first.add('proc.name = bash');
	await first.add('fd.rport = 443');
	expect(await first.load()).toEqual(['proc.name = bash', 'fd.rport = 443']);
	expect(await open().load()).toEqual(['proc.name = bash', 'fd.rport = 443']);
	expect(readFileSync(file, 'utf8')).toBe('proc.name = bash\nfd.rport = 443\n');
	expect(notices).toEqual([]);
});

test('a filter that was typed again is kept once, as the latest', async () => {
	const history = home().open();
	for (const filter of ['a', 'b', 'c', 'a']) await history.add(filter);
	expect(await history.load()).toEqual(['b', 'c', 'a']);
});

test('the oldest are forgotten', async () => {
	const {open, file} = home();
	const history = open();
	for (let at = 0; at < KEPT + 20; at++) await history.add(`proc.pid = ${at}`);
	const kept = await history.load();
	expect([kept.length, kept[0], kept.at(-1)]).toEqual([KEPT, 'proc.pid = 20', 'proc.pid = 119']);
	expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(KEPT + 1);
});

test('filters that are added at once, and by two bee-tops, are all kept', async () => {
	const {open} = home();
	const [one, other] = [open(), open()];
	await Promise.all(['a', 'b', 'c'].map(filter => one.add(filter)));
	await other.add('d');
	await one.add('e');
	expect(await open().load()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('nothing is made before there is something to keep, and then it is for its owner alone', async () => {
	const {open, root, file} = home();
	const history = open();
	expect(await history.load()).toEqual([]);
	expect(readdirSync(root)).toEqual([]);
	await history.add('bash');
	expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
});

test('XDG_STATE_HOME says where, where it is a full path', () => {
	const {person} = home();
	const at = (changes: Partial<Person>) => historyPlace({...person, home: '/h', ...changes});
	expect(at({})).toBe('/h/.local/state/bee-top/filters');
	expect(at({xdgStateHome: '/s'})).toBe('/s/bee-top/filters');
	expect(at({xdgStateHome: 's'})).toBe('/h/.local/state/bee-top/filters');
	expect(at({home: undefined})).toBeUndefined();
});

describe('whatever the file holds', () => {
	test('lines that nobody can have typed are passed over', async () => {
		const {open, put} = home();
		put('good\n\n  \n\u001b[2J\nwith\ttab\nback\rwards\n\u009b1m\nlate\u2028r\n');
		expect(await open().load()).toEqual(['good']);
		put(`${'x'.repeat(4097)}\n${'y'.repeat(4096)}\n`);
		expect(await open().load()).toEqual(['y'.repeat(4096)]);
		put(Buffer.from([0xff, 0xfe, 0x0a, 0x61, 0x0a]));
		expect(await open().load()).toEqual(['\ufffd\ufffd', 'a']);
	});

	test('no more than a hundred are taken, the last', async () => {
		const {open, put} = home();
		put(Array.from({length: 5000}, (_, at) => `${at}\n`).join(''));
		const kept = await open().load();
		expect([kept.length, kept[0], kept.at(-1)]).toEqual([KEPT, '4900', '4999']);
	});

	test('a file of megabytes is left alone, and it is said', async () => {
		const {open, put, notices} = home();
		put('x\n'.repeat(2 << 20));
		expect(await open().load()).toEqual([]);
		expect(notices).toEqual([expect.stringMatching(/^filters are not kept: .*larger than 2097152 bytes$/)]);
	});

	test('what could not have been typed is not added', async () => {
		const {open, root} = home();
		const history = open();
		for (const text of ['', '  ', 'two\nlines', 'x'.repeat(4097)]) await history.add(text);
		expect(readdirSync(root)).toEqual([]);
	});
});

describe('where it cannot be kept', () => {
	test('it is kept for this time, and said once', async () => {
		const {open, file, put, notices} = home();
		put('old\n');
		chmodSync(file, 0o666);
		const history = open();
		expect(await history.load()).toEqual([]);
		await history.add('a');
		await history.add('b');
		expect(await history.load()).toEqual(['a', 'b']);
		expect(notices).toEqual([
			expect.stringMatching(/^filters are not kept: .*filters is left alone: others may write/),
		]);
		expect(readFileSync(file, 'utf8')).toBe('old\n');
	});

	test('a link is not followed', async () => {
		const {open, root, file, put, notices} = home();
		put('');
		rmSync(file);
		const victim = join(root, 'victim');
		writeFileSync(victim, 'secret\n');
		symlinkSync(victim, file);
		const history = open();
		expect(await history.load()).toEqual([]);
		await history.add('a');
		expect(readFileSync(victim, 'utf8')).toBe('secret\n');
		expect(notices).toEqual([expect.stringMatching(/it is a link$/)]);
	});

	test('without a home nothing is said', async () => {
		const {open, notices} = home({home: undefined});
		const history = open();
		await history.add('a');
		expect(await history.load()).toEqual(['a']);
		expect(notices).toEqual([]);
	});
});

test.runIf(uid === 0)('under sudo it belongs to the person who called it', async () => {
	const {open, file} = home({sudoUid: SOMEBODY, sudoGid: SOMEBODY});
	await open().add('a');
	for (const path of [file, dirname(file), dirname(dirname(file))])
		expect(statSync(path)).toMatchObject({uid: SOMEBODY, gid: SOMEBODY});
});

test.runIf(uid === 0)('under sudo nothing is made where root alone may', async () => {
	const {open, root, notices} = home({sudoUid: SOMEBODY});
	mkdirSync(join(root, '.local'));
	await open().add('a');
	expect(existsSync(join(root, '.local/state'))).toBe(false);
	expect(notices).toEqual([
		expect.stringMatching(/\.local is left alone: it belongs to user 0, not to user 1234$/),
	]);
});

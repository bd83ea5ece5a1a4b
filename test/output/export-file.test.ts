// SPDX-License-Identifier: MIT
import {
	chmodSync,
	chownSync,
	closeSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {enterFolder, newFile, openFolder} from '../../source/output/export/anchored.ts';
import {callerOf} from '../../source/output/export/caller.ts';
import {keepCopied} from '../../source/output/export/copied-file.ts';
import {type Exported, exportFile} from '../../source/output/export/export-file.ts';
import {jsonRow} from '../../source/output/export/json-row.ts';

const uid = process.geteuid?.() ?? 0;
const isRoot = uid === 0;
const SOMEBODY = 1234;
const now = new Date(2026, 0, 2, 3, 4, 5);
const NAME = 'bee-top-files-20260102-030405.jsonl';

function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'bee-top-export-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	return folder;
}

const exported = (folder: string, lines: Iterable<string>, more = {}): Promise<Exported> =>
	exportFile({view: 'files', format: 'jsonl', lines, folder, now, ...more});

describe('an export', () => {
	test('is a new file of all lines, which nobody else reads', async () => {
		const folder = temporaryFolder();
		expect(await exported(folder, ['{"a":1}', '{"a":2}'])).toEqual({path: join(folder, NAME), lines: 2});
		expect(readFileSync(join(folder, NAME), 'utf8')).toBe('{"a":1}\n{"a":2}\n');
		expect(statSync(join(folder, NAME)).mode & 0o777).toBe(0o600);
		expect(readdirSync(folder)).toEqual([NAME]);
	});

	test('lets the event loop turn while it writes, and still is whole', async () => {
		const folder = temporaryFolder();
		let turns = 0;
		const timer = setInterval(() => turns++, 1);
		function* slowly() {
			for (let line = 0; line < 1000; line++) {
				const until = performance.now() + 0.05;
				while (performance.now() < until);
				yield String(line);
			}
		}
		expect(await exported(folder, slowly())).toMatchObject({lines: 1000});
		clearInterval(timer);
		expect(turns).toBeGreaterThan(0);
		expect(readFileSync(join(folder, NAME), 'utf8').split('\n')).toHaveLength(1001);
	});

	test('takes the next name where one is taken, and follows no link', async () => {
		const folder = temporaryFolder();
		const victim = join(temporaryFolder(), 'victim');
		symlinkSync(victim, join(folder, NAME));
		const second = join(folder, 'bee-top-files-20260102-030405-2.jsonl');
		// The lines of a generator can be had only once.
		expect(await exported(folder, ['one'].values())).toEqual({path: second, lines: 1});
		expect(readFileSync(second, 'utf8')).toBe('one\n');
		expect(lstatSync(victim, {throwIfNoEntry: false})).toBeUndefined();
		expect(readdirSync(folder)).toHaveLength(2);
	});

	test('says that all names are taken, and replaces none', async () => {
		const folder = temporaryFolder();
		for (let i = 0; i < 9; i++) await exported(folder, [String(i)]);
		expect(await exported(folder, ['late'])).toEqual({
			problem: expect.stringContaining(`no export to ${join(folder, NAME)}: EEXIST`),
		});
		expect(readdirSync(folder)).toHaveLength(9);
		expect(readFileSync(join(folder, NAME), 'utf8')).toBe('0\n');
	});

	test('that fails half-way leaves nothing, and the person is told why', async () => {
		const folder = temporaryFolder();
		function* failing() {
			yield 'x'.repeat(1 << 20);
			throw Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'});
		}
		expect(await exported(folder, failing())).toEqual({
			problem: `no export to ${join(folder, NAME)}: the disk is full. Nothing of it was kept`,
		});
		expect(readdirSync(folder)).toEqual([]);
	});

	test('that fails by a fault of ours throws, and leaves nothing', async () => {
		const folder = temporaryFolder();
		function* faulty() {
			yield 'one';
			throw new TypeError('a fault');
		}
		await expect(exported(folder, faulty())).rejects.toThrow('a fault');
		expect(readdirSync(folder)).toEqual([]);
	});

	test('into a folder that takes no files is refused with a sentence', async () => {
		expect(await exported('/sys/kernel', ['one'])).toEqual({
			problem: expect.stringMatching(
				/^no export to \/sys\/kernel\/bee-top-files-[\d-]+\.jsonl: [a-z ]+[a-z. A-Z-]+$/,
			),
		});
		expect(await exported('/nonexistent', ['one'])).toEqual({
			problem: `no export to /nonexistent/${NAME}: the folder is no longer there`,
		});
	});

	test('keeps its name free of what a view cannot be called', async () => {
		const folder = temporaryFolder();
		await exported(folder, [], {view: '../../etc/x'});
		expect(readdirSync(folder)).toEqual(['bee-top--etc-x-20260102-030405.jsonl']);
	});

	test('belongs to who called sudo, where he could have made it himself', async () => {
		const owner = {uid: SOMEBODY, gid: SOMEBODY};
		const [own, everybodys, roots] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
		if (!isRoot) {
			expect(await exported(own, [], {owner})).toMatchObject({lines: 0});
			return;
		}
		chownSync(own, SOMEBODY, SOMEBODY);
		chmodSync(everybodys, 0o1777);
		for (const folder of [own, everybodys, roots]) await exported(folder, ['one'], {owner});
		expect([own, everybodys, roots].map(folder => statSync(join(folder, NAME)).uid)).toEqual([
			SOMEBODY,
			SOMEBODY,
			0,
		]);
	});
});

describe('a new file', () => {
	test('can replace an old one, or a link, but not what the link leads to', async () => {
		const folder = temporaryFolder();
		const victim = join(folder, 'victim');
		writeFileSync(victim, 'untouched');
		symlinkSync(victim, join(folder, 'copied'));
		const fd = openFolder(folder);
		for (const text of ['one', 'two'])
			await newFile(fd, {replaced: 'copied'}, undefined, file => writeFileSync(file, text));
		closeSync(fd);
		expect(lstatSync(join(folder, 'copied')).isFile()).toBe(true);
		expect(readFileSync(join(folder, 'copied'), 'utf8')).toBe('two');
		expect(readFileSync(victim, 'utf8')).toBe('untouched');
	});

	test('is made in no folder that is a link', () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'real'));
		symlinkSync(join(folder, 'real'), join(folder, 'link'));
		expect(() => openFolder(join(folder, 'link'))).toThrow(/ENOTDIR|ELOOP/);
		const fd = openFolder(folder);
		expect(() => enterFolder(fd, 'link', undefined)).toThrow(/ENOTDIR|ELOOP/);
		closeSync(enterFolder(fd, 'real', undefined));
		closeSync(enterFolder(fd, 'fresh', undefined));
		closeSync(fd);
		expect(statSync(join(folder, 'fresh')).mode & 0o777).toBe(0o700);
	});
});

describe('what was copied', () => {
	const me = {uid, sudoUid: undefined};

	test('is kept in the runtime folder, in place of what was copied before', async () => {
		const [XDG_RUNTIME_DIR, home] = [temporaryFolder(), temporaryFolder()];
		const path = join(XDG_RUNTIME_DIR, 'bee-top/copied');
		for (const text of ['one', 'two'])
			expect(await keepCopied(text, {...me, home}, {XDG_RUNTIME_DIR})).toBe(path);
		expect(readFileSync(path, 'utf8')).toBe('two');
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(readdirSync(home)).toEqual([]);
	});

	test('is kept under the home where there is no runtime folder', async () => {
		const home = temporaryFolder();
		const path = join(home, '.local/state/bee-top/copied');
		expect(await keepCopied('one', {...me, home}, {XDG_RUNTIME_DIR: '/nonexistent'})).toBe(path);
		expect(await keepCopied('one', {...me, home}, {XDG_RUNTIME_DIR: 'relative'})).toBe(path);
		expect(readFileSync(path, 'utf8')).toBe('one');
	});

	test('is kept nowhere where a link leads elsewhere, or the home is of no use', async () => {
		const [home, victim] = [temporaryFolder(), temporaryFolder()];
		symlinkSync(victim, join(home, '.local'));
		expect(await keepCopied('one', {...me, home}, {})).toBeUndefined();
		expect(readdirSync(victim)).toEqual([]);
		expect(await keepCopied('one', {...me, home: undefined}, {})).toBeUndefined();
		expect(await keepCopied('one', {...me, home: '/proc'}, {})).toBeUndefined();
	});

	test('belongs to who called sudo, folders too; the home of a third person is left alone', async () => {
		const home = temporaryFolder();
		const person = {uid, sudoUid: SOMEBODY, home};
		const environment = {SUDO_UID: String(SOMEBODY), SUDO_GID: '4321'};
		if (!isRoot) {
			expect(callerOf(environment, uid)).toBeUndefined();
			return;
		}
		chownSync(home, 99, 99);
		expect(await keepCopied('one', person, environment)).toBeUndefined();
		expect(readdirSync(home)).toEqual([]);
		chownSync(home, SOMEBODY, 4321);
		const path = await keepCopied('one', person, environment);
		expect(path).toBe(join(home, '.local/state/bee-top/copied'));
		for (const each of ['.local', '.local/state', '.local/state/bee-top', '.local/state/bee-top/copied'])
			expect(statSync(join(home, each))).toMatchObject({uid: SOMEBODY, gid: 4321});
	});
});

test('who called sudo is believed of root alone, and only where it is a number', () => {
	const environment = {SUDO_UID: '1000', SUDO_GID: '100'};
	expect(callerOf(environment, 0)).toEqual({uid: 1000, gid: 100});
	expect(callerOf(environment, 1000)).toBeUndefined();
	expect(callerOf({}, 0)).toBeUndefined();
	expect(callerOf({SUDO_UID: '-1'}, 0)).toBeUndefined();
	expect(callerOf({SUDO_UID: '1000', SUDO_GID: 'x'}, 0)).toEqual({uid: 1000, gid: -1});
});

test('a row is one JSON object that does nothing to a terminal and keeps every digit', () => {
	const line = jsonRow({
		name: 'a\u009b\u202e\n"',
		count: 12n,
		most: 18_446_744_073_709_551_615n,
		none: undefined,
	});
	expect(line).toBe('{"name":"a\\u009b\\u202e\\n\\"","count":12,"most":"18446744073709551615"}');
	expect(JSON.parse(line)).toMatchObject({name: 'a\u009b\u202e\n"'});
});

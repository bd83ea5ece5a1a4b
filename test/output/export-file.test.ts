// SPDX-License-Identifier: MIT
import {
	chmodSync,
	chownSync,
	lchownSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Person} from '../../source/configuration/files.ts';
import {keepCopied} from '../../source/output/export/copied-file.ts';
import {type Exported, exportFile} from '../../source/output/export/export-file.ts';
import {jsonRow} from '../../source/output/export/json-row.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const uid = process.geteuid?.() ?? 0;
const isRoot = uid === 0;
const SOMEBODY = 1234;
const THEIR_GROUP = 1235;
const me: Person = {uid, sudoUid: undefined, xdgConfigHome: undefined, home: undefined, etc: '/nonexistent'};
const now = new Date(2026, 0, 2, 3, 4, 5);
const NAME = 'bee-top-files-20260102-030405.jsonl';

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

	test.runIf(isRoot)('belongs to who called sudo, who gets none where he may make none', async () => {
		const [own, everybodys, roots] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
		const person = {...me, sudoUid: SOMEBODY, sudoGid: THEIR_GROUP};
		chownSync(own, SOMEBODY, THEIR_GROUP);
		chmodSync(everybodys, 0o1777);
		chmodSync(roots, 0o755);
		for (const folder of [own, everybodys]) {
			expect(await exported(folder, ['one'], {person})).toMatchObject({lines: 1});
			expect(statSync(join(folder, NAME))).toMatchObject({uid: SOMEBODY, gid: THEIR_GROUP});
		}
		expect(await exported(roots, ['one'], {person})).toEqual({
			problem: `no export to ${join(roots, NAME)}: you may not write there. Start bee-top in a folder of yours`,
		});
		expect(readdirSync(roots)).toEqual([]);
	});

	test('goes into the folder itself, whatever its name leads to by now', async () => {
		const [folder, trap] = [temporaryFolder(), temporaryFolder()];
		mkdirSync(join(folder, 'here'));
		function* meanwhile() {
			renameSync(join(folder, 'here'), join(folder, 'moved'));
			symlinkSync(trap, join(folder, 'here'));
			yield 'one';
		}
		expect(await exported(join(folder, 'here'), meanwhile())).toMatchObject({lines: 1});
		expect([readdirSync(trap), readdirSync(join(folder, 'moved'))]).toEqual([[], [NAME]]);
	});
});

describe('what was copied', () => {
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

	test('is kept nowhere where a link of another leads elsewhere, or the home is of no use', async () => {
		const [home, victim] = [temporaryFolder(), temporaryFolder()];
		symlinkSync(isRoot ? victim : '/nonexistent', join(home, '.local'));
		if (isRoot) lchownSync(join(home, '.local'), SOMEBODY, THEIR_GROUP);
		expect(await keepCopied('one', {...me, home}, {})).toBeUndefined();
		expect(readdirSync(victim)).toEqual([]);
		expect(await keepCopied('one', {...me, home: undefined}, {})).toBeUndefined();
		expect(await keepCopied('one', {...me, home: '/proc'}, {})).toBeUndefined();
	});

	test('is kept where XDG_STATE_HOME says', async () => {
		const [home, xdgStateHome] = [temporaryFolder(), temporaryFolder()];
		const path = join(xdgStateHome, 'bee-top/copied');
		expect(await keepCopied('one', {...me, home, xdgStateHome}, {})).toBe(path);
		expect(readFileSync(path, 'utf8')).toBe('one');
		expect(readdirSync(home)).toEqual([]);
	});

	test('takes the place of a link, and not that of what the link leads to', async () => {
		const home = temporaryFolder();
		const victim = join(home, 'victim');
		writeFileSync(victim, 'untouched');
		const path = join(home, '.local/state/bee-top/copied');
		mkdirSync(dirname(path), {recursive: true, mode: 0o700});
		symlinkSync(victim, path);
		expect(await keepCopied('one', {...me, home}, {})).toBe(path);
		expect(lstatSync(path).isFile()).toBe(true);
		expect(readFileSync(victim, 'utf8')).toBe('untouched');
	});

	test.runIf(isRoot)(
		'belongs to who called sudo, folders too; the home of a third person is left alone',
		async () => {
			const home = temporaryFolder();
			const person = {...me, sudoUid: SOMEBODY, sudoGid: THEIR_GROUP, home};
			chownSync(home, 99, 99);
			expect(await keepCopied('one', person, {})).toBeUndefined();
			expect(readdirSync(home)).toEqual([]);
			chownSync(home, SOMEBODY, THEIR_GROUP);
			const path = await keepCopied('one', person, {});
			expect(path).toBe(join(home, '.local/state/bee-top/copied'));
			for (const each of ['.local', '.local/state', '.local/state/bee-top', '.local/state/bee-top/copied'])
				expect(statSync(join(home, each))).toMatchObject({uid: SOMEBODY, gid: THEIR_GROUP});
		},
	);
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

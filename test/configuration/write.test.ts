// SPDX-License-Identifier: MIT
import {
	chmodSync,
	chownSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, onTestFinished, test} from 'vitest';
import {configure} from '../../source/configuration/configure.ts';
import {ConfigurationError, type Person, placesOf} from '../../source/configuration/files.ts';
import {whoRuns} from '../../source/configuration/person.ts';
import {screenDefaults} from '../../source/configuration/screen.ts';
import {isViewName} from '../../source/configuration/view-name.ts';
import {changeScreen, writeScreen} from '../../source/configuration/write.ts';
import {readOwn, replaceOwn} from '../../source/files/own-file.ts';
import {openOwnFolder} from '../../source/files/own-folder.ts';
import {Refusal} from '../../source/files/refusal.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const uid = process.geteuid?.() ?? 0;
const [SOMEBODY, THEIR_GROUP, ANOTHER] = [1234, 1235, 4321];

/** A home of its own, gone when the test ends. */
function person(
	changes: Partial<Omit<Person, 'home'>> = {},
): Omit<Person, 'home'> & {readonly home: string; readonly file: string} {
	const home = temporaryFolder();
	const made = {uid, sudoUid: undefined, xdgConfigHome: undefined, etc: '/nonexistent', home, ...changes};
	if (made.sudoUid !== undefined) chownSync(home, made.sudoUid, THEIR_GROUP);
	return {...made, file: placesOf(made)[1] ?? ''};
}
function put(path: string, text: string): void {
	mkdirSync(dirname(path), {recursive: true, mode: 0o700});
	writeFileSync(path, text, {mode: 0o600});
}
const permissions = (path: string) => (statSync(path).mode & 0o777).toString(8);
const underSudo = () => person({sudoUid: SOMEBODY, sudoGid: THEIR_GROUP});

const WRITTEN = `# mine, do not touch
kinds: {net_socket: off}   # too many

severity:
- {kind: net_listen, exempt: {exe: /usr/sbin/nginx}}
- kind: module_load   # never here
  severity: critical
  why: nothing loads modules on this machine, whatever anybody says about it, and that is so since long ago
# how it looks
screen:
  # for the big screen
  theme: light   # it is bright here
  views:
    web: 'fd.rport = 443'  # all of it
masking: {patterns: ['badge-\\d+']}
# the end
`;

describe('the text', () => {
	test('of a file is kept but for what was changed, comments and all', () => {
		const changed = changeScreen(WRITTEN, '/c.yaml', {
			theme: 'none',
			refreshMs: 500,
			columns: {files: ['pid', 'subject']},
			views: new Map([['ssh', 'fd.rport = 22']]),
			mouse: false,
		});
		expect(changed).toBe(
			WRITTEN.replace('theme: light   #', 'theme: none #').replace(
				'  # all of it\n',
				' # all of it\n    ssh: fd.rport = 22\n  refresh: 500ms\n  columns:\n    files: [pid, subject]\n  mouse: off\n',
			),
		);
	});

	test('without changes to it stays as it is', () => {
		for (const text of [WRITTEN, '', '# nothing\n', 'queue: 8MiB', '{}', '---\n...\n'])
			expect(changeScreen(text, '/c.yaml', {})).toBe(text);
		expect(changeScreen(WRITTEN, '/c.yaml', {theme: 'light', refreshMs: null})).toBe(WRITTEN);
	});

	test.each([
		['', 'screen:\n  theme: dark\n'],
		['# nothing\n', /^# nothing\n\n?screen:\n {2}theme: dark\n$/],
		['{}\n', /^\{ ?screen: \{ ?theme: dark ?\} ?\}\n$|^screen:\n {2}theme: dark\n$/],
		['---\nqueue: 8MiB\n...\n', /^---\nqueue: 8MiB\nscreen:\n {2}theme: dark\n(?:\.\.\.\n)?$/],
		['queue: 8MiB', 'queue: 8MiB\nscreen:\n  theme: dark\n'],
		['screen:\n  mouse: off', 'screen:\n  mouse: off\n  theme: dark\n'],
		[
			'screen:\n  mouse: off\n\n# then\nqueue:   8MiB\n',
			'screen:\n  mouse: off\n  theme: dark\n\n# then\nqueue:   8MiB\n',
		],
		['queue: 8MiB\n', 'queue: 8MiB\nscreen:\n  theme: dark\n'],
		['screen: {mouse: off}\n', 'screen: {mouse: off, theme: dark}\n'],
	])('of %j takes what was not there', (text, expected) => {
		const changed = changeScreen(text, '/c.yaml', {theme: 'dark'});
		if (typeof expected === 'string') expect(changed).toBe(expected);
		else expect(changed).toMatch(expected);
	});

	test('loses what is taken out, and nothing else', () => {
		const text =
			'screen: # look\n  theme: dark\n  columns:\n    files: [pid]\n    memory: [pid]\n  views: {a: x, b: y}\n';
		const changed = changeScreen(text, '/c.yaml', {
			theme: null,
			refreshMs: null,
			columns: {files: null, network: null},
			views: new Map([
				['a', null],
				['none', null],
			]),
			mouse: null,
		});
		expect(changed).toBe('screen:\n  # look\n  columns:\n    memory: [pid]\n  views: {b: y}\n');
	});

	test('finds names that YAML takes for numbers', () => {
		const text = 'screen:\n  views:\n    443: a\n    true: b\n';
		const views = (changes: ReadonlyArray<readonly [string, string | null]>) =>
			changeScreen(text, '/c.yaml', {views: new Map(changes)});
		expect(views([['443', 'c']])).toBe(text.replace('a', 'c'));
		expect(
			views([
				['443', null],
				['true', null],
			]),
		).toBe('screen:\n  views: {}\n');
		expect(views([['22', 'c']])).toBe(`${text}    "22": c\n`);
	});

	test('that is no configuration is not made another one', () => {
		expect(() => changeScreen('kindz: {}\n', '/c.yaml', {theme: 'dark'})).toThrow(ConfigurationError);
		expect(() => changeScreen('a: [1\n', '/c.yaml', {theme: 'dark'})).toThrow(ConfigurationError);
	});

	test('that shares its screen by an alias is left to a person', () => {
		const text = 'advanced: {x: &look {theme: light}}\nscreen: *look\n';
		expect(() => changeScreen(text, '/c.yaml', {mouse: false})).toThrow(
			/screen is written as an alias \(\*look\)/,
		);
	});

	test('says again what was written, whatever the names and filters of views are', async () => {
		const text = fc
			.string({unit: 'grapheme', minLength: 1, maxLength: 40})
			.filter(name => !/[\u2028\u2029]/u.test(name) && isViewName(name));
		const someone = person();
		await fc.assert(
			fc.asyncProperty(fc.dictionary(text, text, {maxKeys: 4}), async views => {
				const quoted = new Map(
					Object.entries(views).map(([name, filter]) => [
						name,
						`proc.name = '${filter.replaceAll(/['"\\]/g, '')}'`,
					]),
				);
				rmSync(someone.file, {force: true});
				await writeScreen(someone, {views: quoted});
				expect((await configure({}, someone)).settings.screen.views).toEqual(quoted);
			}),
			{numRuns: 60},
		);
	});
});

test('what was written is what is read at the next start', async () => {
	const someone = person();
	const changes = {
		theme: 'high-contrast',
		refreshMs: 250,
		columns: {files: ['exe', 'subject']},
		views: new Map([['web', 'fd.rport = 443']]),
		mouse: false,
	} as const;
	expect(await writeScreen(someone, changes)).toBe(someone.file);
	expect((await configure({}, someone)).settings.screen).toEqual(changes);
	await writeScreen(someone, {
		theme: 'auto',
		refreshMs: null,
		columns: {files: null},
		views: new Map([['web', null]]),
		mouse: null,
	});
	expect((await configure({}, someone)).settings.screen).toEqual(screenDefaults);
});

test('changes that are made at once are all there, also behind one that was refused', async () => {
	const someone = person();
	const done = await Promise.allSettled([
		writeScreen(someone, {theme: 'light'}),
		writeScreen(someone, {refreshMs: 1}),
		writeScreen(someone, {mouse: false}),
	]);
	expect(done.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	expect(readFileSync(someone.file, 'utf8')).toBe('screen:\n  theme: light\n  mouse: off\n');
});

test('a new file and its folder are for their owner alone; an old file keeps its mode', async () => {
	const someone = person();
	await writeScreen(someone, {mouse: true});
	expect([permissions(someone.file), permissions(dirname(someone.file))]).toEqual(['600', '700']);
	chmodSync(someone.file, 0o644);
	await writeScreen(someone, {mouse: false});
	expect(permissions(someone.file)).toBe('644');
	expect(readdirSync(dirname(someone.file))).toEqual(['config.yaml']);
});

test('XDG_CONFIG_HOME is where it goes', async () => {
	const someone = person();
	const elsewhere = join(someone.home, 'deep/er');
	expect(await writeScreen({...someone, xdgConfigHome: elsewhere}, {mouse: true})).toBe(
		join(elsewhere, 'bee-top/config.yaml'),
	);
	await expect(writeScreen({...someone, home: undefined}, {mouse: true})).rejects.toThrow(/there is no home/);
});

test('what cannot be read back is not written', async () => {
	const someone = person();
	put(someone.file, 'queue: 8MiB\n');
	for (const changes of [
		{views: new Map([['bad', 'proc.nme = x']])},
		{views: new Map([['bad', 'two\nlines']])},
		{views: new Map([['', 'x']])},
		{columns: {files: ['nothing']}},
		{refreshMs: 1},
	])
		await expect(writeScreen(someone, changes)).rejects.toThrow(ConfigurationError);
	expect(readFileSync(someone.file, 'utf8')).toBe('queue: 8MiB\n');
});

describe('what somebody else could have put there is left alone, with a sentence', () => {
	const refused = async (
		spoil: (someone: ReturnType<typeof person>) => void,
		why: RegExp,
		made = person(),
	) => {
		put(made.file, 'queue: 8MiB\n');
		spoil(made);
		const wrong = writeScreen(made, {mouse: false});
		await expect(wrong).rejects.toThrow(Refusal);
		await expect(wrong).rejects.toThrow(why);
	};

	test('a file that is a link, and what it leads to', async () => {
		let victim = '';
		await refused(({file, home}) => {
			victim = join(home, 'victim');
			writeFileSync(victim, 'queue: 8MiB\n');
			rmSync(file);
			symlinkSync(victim, file);
		}, /config\.yaml is left alone: it is a link$/);
		expect(readFileSync(victim, 'utf8')).toBe('queue: 8MiB\n');
	});
	test('a file with a second name', () =>
		refused(({file, home}) => linkSync(file, join(home, 'other')), /it has another name besides/));
	test('a file that others may write to', () =>
		refused(({file}) => chmodSync(file, 0o664), /others may write to it\. Take that from them: chmod go-w/));
	test('a folder in the place of the file', () =>
		refused(({file}) => {
			rmSync(file);
			mkdirSync(file);
		}, /it is no file$/));
	test('a folder that others may write to', () =>
		refused(({file}) => chmodSync(dirname(file), 0o777), /bee-top is left alone: others may write to it/));
	test('a folder that is a link', () =>
		refused(({file, home}) => {
			rmSync(dirname(file), {recursive: true});
			mkdirSync(join(home, 'elsewhere'), {mode: 0o700});
			symlinkSync(join(home, 'elsewhere'), dirname(file));
		}, /bee-top is left alone: it is a link or no folder$/));
	test('a link to nowhere', () =>
		refused(({home}) => {
			rmSync(join(home, '.config'), {recursive: true});
			symlinkSync(join(home, 'nowhere'), join(home, '.config'));
		}, /is left alone: it is a link or no folder$/));
	test('a file larger than a configuration', () =>
		refused(({file}) => writeFileSync(file, `#${'x'.repeat(1 << 20)}`), /it is larger than 1048576 bytes$/));
	test.runIf(uid === 0)('a file of somebody else', () =>
		refused(({file}) => chownSync(file, ANOTHER, ANOTHER), /it belongs to user 4321, not to user 0$/),
	);
	test.runIf(uid === 0)('a folder of somebody else', () =>
		refused(
			({file}) => chownSync(dirname(file), ANOTHER, ANOTHER),
			/it belongs to user 4321, not to user 0$/,
		),
	);
});

describe.runIf(uid === 0)('under sudo', () => {
	test('file and folders belong to the person who called it', async () => {
		const someone = underSudo();
		await writeScreen(someone, {theme: 'light'});
		for (const path of [someone.file, dirname(someone.file), join(someone.home, '.config')])
			expect(statSync(path)).toMatchObject({uid: SOMEBODY, gid: THEIR_GROUP});
		expect((await configure({}, someone)).settings.screen.theme).toBe('light');
		await writeScreen(someone, {theme: 'dark'});
		expect(statSync(someone.file)).toMatchObject({uid: SOMEBODY, gid: THEIR_GROUP});
	});

	test('nothing is made in folders of root to which links lead', async () => {
		const someone = underSudo();
		const roots = temporaryFolder();
		symlinkSync(roots, join(someone.home, '.config'));
		await expect(writeScreen(someone, {mouse: false})).rejects.toThrow(
			/it belongs to user 0, not to user 1234$/,
		);
		expect(readdirSync(roots)).toEqual([]);
		await expect(writeScreen({...someone, xdgConfigHome: roots}, {mouse: false})).rejects.toThrow(
			/it belongs to user 0/,
		);
		expect(readdirSync(roots)).toEqual([]);
	});

	test('a folder of his that a link leads to is his', async () => {
		const someone = underSudo();
		const dotfiles = join(someone.home, 'dotfiles');
		mkdirSync(dotfiles);
		chownSync(dotfiles, SOMEBODY, THEIR_GROUP);
		symlinkSync(dotfiles, join(someone.home, '.config'));
		await writeScreen(someone, {mouse: false});
		expect(readFileSync(join(dotfiles, 'bee-top/config.yaml'), 'utf8')).toBe('screen:\n  mouse: off\n');
	});

	test('a file of root with his name for it is not handed over', async () => {
		const someone = underSudo();
		put(someone.file, 'queue: 8MiB\n');
		for (const path of [join(someone.home, '.config'), dirname(someone.file)])
			chownSync(path, SOMEBODY, THEIR_GROUP);
		await expect(writeScreen(someone, {mouse: false})).rejects.toThrow(
			/it belongs to user 0, not to user 1234$/,
		);
		expect(statSync(someone.file).uid).toBe(0);
	});
});

describe('a file that is replaced', () => {
	const opened = () => {
		const someone = person();
		put(someone.file, 'queue: 8MiB\n');
		const folder = openOwnFolder(dirname(someone.file), someone);
		onTestFinished(() => folder.close());
		return {someone, folder};
	};

	test('is the old one until the new one is whole', () => {
		const {someone, folder} = opened();
		const seen: string[] = [];
		replaceOwn(folder, 'config.yaml', 'queue: 9MiB\n', {
			swap: (from, to) => {
				seen.push(readFileSync(someone.file, 'utf8'), readFileSync(String(from), 'utf8'));
				renameSync(from, to);
			},
		});
		expect(seen).toEqual(['queue: 8MiB\n', 'queue: 9MiB\n']);
		expect(readOwn(folder, 'config.yaml', 100)?.text).toBe('queue: 9MiB\n');
	});

	test('stays as it was, with nothing beside it, where the new one cannot take its place', () => {
		const {someone, folder} = opened();
		const swap = () => {
			throw new Error('no space');
		};
		expect(() => replaceOwn(folder, 'config.yaml', 'queue: 9MiB\n', {swap})).toThrow(
			/config\.yaml cannot be written: no space$/,
		);
		expect(readFileSync(someone.file, 'utf8')).toBe('queue: 8MiB\n');
		expect(readdirSync(dirname(someone.file))).toEqual(['config.yaml']);
	});

	test('is written into the folder that was opened, whatever its name leads to by now', () => {
		const {someone, folder} = opened();
		const [moved, trap] = [join(someone.home, 'moved'), join(someone.home, 'trap')];
		mkdirSync(trap);
		renameSync(dirname(someone.file), moved);
		symlinkSync(trap, dirname(someone.file));
		replaceOwn(folder, 'config.yaml', 'queue: 9MiB\n');
		expect(readdirSync(trap)).toEqual([]);
		expect(readFileSync(join(moved, 'config.yaml'), 'utf8')).toBe('queue: 9MiB\n');
	});
});

test('what a process that died in between left behind harms nobody', async () => {
	const someone = person();
	put(someone.file, 'queue: 8MiB\n');
	put(join(dirname(someone.file), '.config.yaml.0123456789abcdef'), 'half of a f');
	await writeScreen(someone, {mouse: false});
	expect(readFileSync(someone.file, 'utf8')).toBe('queue: 8MiB\nscreen:\n  mouse: off\n');
	expect(existsSync(someone.file)).toBe(true);
});

test('who called sudo is believed of root alone', () => {
	const said = whoRuns({SUDO_UID: '1234', SUDO_GID: '1235', HOME: '/root', XDG_STATE_HOME: '/s'});
	expect(said).toMatchObject(
		uid === 0
			? {sudoUid: 1234, sudoGid: 1235, home: undefined, xdgStateHome: '/s'}
			: {sudoUid: undefined, sudoGid: undefined, home: '/root'},
	);
	expect(whoRuns({SUDO_UID: 'x', SUDO_GID: '0'})).toMatchObject({sudoUid: undefined, sudoGid: undefined});
});

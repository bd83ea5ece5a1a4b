// SPDX-License-Identifier: MIT
import {chmodSync, chownSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {configure} from '../../source/configuration/configure.ts';
import {ConfigurationError, type Person, placesOf} from '../../source/configuration/files.ts';
import {defaults} from '../../source/configuration/settings.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const uid = process.geteuid?.() ?? 0;
const SOMEBODY = 1234;

/** A machine of its own: /etc and a home, gone when the test ends. */
function machine() {
	const root = temporaryFolder();
	chmodSync(root, 0o755);
	const person: Person = {
		uid,
		sudoUid: undefined,
		xdgConfigHome: undefined,
		home: join(root, 'home'),
		etc: join(root, 'etc'),
	};
	const write = (path: string, text: string) => {
		mkdirSync(dirname(path), {recursive: true, mode: 0o755});
		writeFileSync(path, text, {mode: 0o644});
		return path;
	};
	const [machines = '', own = ''] = placesOf(person);
	return {root, person, write, machines, own};
}

test('where there is no file, all is as it is by itself', async () => {
	expect(await configure({}, machine().person)).toEqual({settings: defaults, from: new Map(), notices: []});
});

test.runIf(uid === 0)('who called sudo is told nothing of a file that he may not read', async () => {
	const {root, person, write} = machine();
	const secret = write(join(root, 'secret'), 'root:$6$hash:1:0:::::\n');
	chmodSync(secret, 0o600);
	const named = configure({config: secret}, {...person, sudoUid: SOMEBODY, sudoGid: SOMEBODY});
	await expect(named).rejects.toThrow(/^--config .*\/secret cannot be read: EACCES: permission denied/);
	await expect(named).rejects.not.toThrow(/hash/);
});

test("the machine's file is read, then the person's, then flags", async () => {
	const {person, write, machines, own} = machine();
	write(machines, 'queue: 8MiB\nhistory: 8MiB\nascii: on\n');
	write(own, 'history: 4MiB\n');
	const {settings, from} = await configure({showSecrets: true, ascii: false}, person);
	expect(settings).toMatchObject({queueBytes: 8 << 20, historyBytes: 4 << 20, masking: false, ascii: false});
	expect(Object.fromEntries(from)).toEqual({
		queueBytes: `${machines}:1`,
		historyBytes: `${own}:1`,
		masking: '--show-secrets',
		ascii: '--ascii',
	});
});

test('the file that is named is read instead of them', async () => {
	const {root, person, write, machines} = machine();
	write(machines, 'this is: [no YAML\n');
	const named = write(join(root, 'mine.yaml'), 'queue: 8MiB\n');
	expect((await configure({config: named}, person)).settings.queueBytes).toBe(8 << 20);
});

test('a named file that is not there is refused', async () => {
	await expect(configure({config: '/nonexistent/c.yaml'}, machine().person)).rejects.toThrow(
		ConfigurationError,
	);
});

test('XDG_CONFIG_HOME says where the person keeps it; one that is no full path says nothing', () => {
	const {person} = machine();
	expect(placesOf({...person, etc: '/etc', xdgConfigHome: '/x'})).toEqual([
		'/etc/bee-top/config.yaml',
		'/x/bee-top/config.yaml',
	]);
	expect(placesOf({...person, etc: '/etc', home: '/h', xdgConfigHome: 'x'})).toEqual([
		'/etc/bee-top/config.yaml',
		'/h/.config/bee-top/config.yaml',
	]);
});

describe('a file that somebody else could have written is passed over, and it is said', () => {
	const passedOver = async (spoil: (made: ReturnType<typeof machine>) => void, why: RegExp) => {
		const made = machine();
		made.write(made.own, 'queue: 8MiB\n');
		spoil(made);
		const {settings, notices} = await configure({}, made.person);
		expect(settings).toEqual(defaults);
		expect(notices).toEqual([expect.stringMatching(why)]);
	};

	test('others may write to it', () =>
		passedOver(({own}) => chmodSync(own, 0o666), /others may write to .*config\.yaml/));
	test('others may write to its folder', () =>
		passedOver(({own}) => chmodSync(dirname(own), 0o777), /others may write to .*bee-top$/));
	test('it is a link', () =>
		passedOver(({own, write, root}) => {
			rmSync(own);
			symlinkSync(write(join(root, 'elsewhere'), 'queue: 8MiB\n'), own);
		}, /is a link$/));
	test('it is a folder', () =>
		passedOver(({own}) => {
			rmSync(own);
			mkdirSync(own);
		}, /is no file$/));
	test.runIf(uid === 0)('it belongs to somebody', () =>
		passedOver(({own}) => chownSync(own, SOMEBODY, SOMEBODY), /belongs to user 1234$/),
	);
	test.runIf(uid === 0)('its folder belongs to somebody', () =>
		passedOver(({own}) => chownSync(dirname(own), SOMEBODY, SOMEBODY), /bee-top belongs to user 1234$/),
	);
});

test.runIf(uid === 0)('under sudo, files of the person who called it count', async () => {
	const {person, write, own} = machine();
	write(own, 'queue: 8MiB\n');
	chownSync(own, SOMEBODY, SOMEBODY);
	chownSync(dirname(own), SOMEBODY, SOMEBODY);
	expect((await configure({}, {...person, sudoUid: SOMEBODY})).settings.queueBytes).toBe(8 << 20);
});

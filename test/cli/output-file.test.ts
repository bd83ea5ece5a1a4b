// SPDX-License-Identifier: MIT
import {closeSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {Failure} from '../../source/cli/failure.ts';
import {accountFor, callerFor} from '../../source/configuration/accounts.ts';
import type {Person} from '../../source/configuration/files.ts';
import {whoRuns} from '../../source/configuration/person.ts';
import {discardOutput, openOutput} from '../../source/files/output-file.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

describe('a file that is named on the command line', () => {
	test('is new, for one, and of who runs this', () => {
		const path = join(temporaryFolder(), 'new');
		closeSync(openOutput(path, undefined));
		const {mode, uid} = statSync(path);
		expect([mode & 0o7777, uid]).toEqual([0o600, process.geteuid?.()]);
	});

	test('is never one that is there', () => {
		const path = join(temporaryFolder(), 'old');
		writeFileSync(path, 'mine');
		expect(() => openOutput(path, undefined)).toThrow(
			new Failure(`${path} exists already and is not overwritten: name another file, or remove it`),
		);
		expect(readFileSync(path, 'utf8')).toBe('mine');
	});

	test('is no link, wherever that leads', () => {
		const folder = temporaryFolder();
		const path = join(folder, 'link');
		symlinkSync(join(folder, 'elsewhere'), path);
		expect(() => openOutput(path, undefined)).toThrow(
			new Failure(`${path} is a link, which is not followed: name a file that is not there yet`),
		);
		expect(readdirSync(folder)).toEqual(['link']);
		expect(lstatSync(path).isSymbolicLink()).toBe(true);
	});

	test('is no folder and no device', () => {
		const folder = temporaryFolder();
		expect(() => openOutput(folder, undefined)).toThrow(
			new Failure(`${folder} is a folder: name a file in it`),
		);
		expect(() => openOutput('/dev/full', undefined)).toThrow(
			/^\/dev\/full is no file, but a device, .*: name a file$/,
		);
	});

	test('is gone when it is taken away again, also with the rights of another', () => {
		const folder = temporaryFolder();
		const path = join(folder, 'new');
		closeSync(openOutput(path, undefined));
		discardOutput(path, undefined);
		expect(readdirSync(folder)).toEqual([]);
		expect(() => discardOutput(path, undefined)).not.toThrow();
	});

	test('cannot be in a folder that is not there', () => {
		const path = join(temporaryFolder(), 'nowhere', 'new');
		expect(() => openOutput(path, undefined)).toThrow(
			/^cannot write to .*\/nowhere\/new: there is no such folder/,
		);
	});
});

describe('who is left when privileges are gone', () => {
	function etcWith(passwd: string, group = ''): Person {
		const etc = temporaryFolder();
		writeFileSync(join(etc, 'passwd'), passwd);
		writeFileSync(join(etc, 'group'), group);
		return {uid: 0, sudoUid: undefined, xdgConfigHome: undefined, home: undefined, etc};
	}
	const passwd =
		'root:x:0:0::/root:/bin/sh\nnobody:x:99:98::/:/bin/false\ndeploy:x:1234:1235::/home/deploy:/bin/sh\n';
	const group = 'root:x:0:\naudio:x:29:other,deploy\nvideo:x:44:other\ntape:x:26:deploy\ndeploy:x:1235:\n';

	test('is who called sudo, with the groups that he is in', () => {
		const person = {...etcWith(passwd, group), sudoUid: 1234, sudoGid: 1235};
		const deploy = {name: 'deploy', uid: 1234, gid: 1235, groups: [29, 26]};
		expect(accountFor(person)).toEqual(deploy);
		expect(callerFor(person)).toEqual(deploy);
	});

	test('is his number where this machine has no name for him', () => {
		const person = {...etcWith(passwd, group), sudoUid: 4000, sudoGid: 4001};
		expect(accountFor(person)).toEqual({name: 'user 4000', uid: 4000, gid: 4001, groups: []});
	});

	test('is nobody where root called sudo, or no one did', () => {
		const nobody = {name: 'nobody', uid: 99, gid: 98, groups: []};
		const person = etcWith(passwd, group);
		expect(accountFor(person)).toEqual(nobody);
		expect(accountFor({...person, sudoUid: 0, sudoGid: 0})).toEqual(nobody);
		expect(callerFor({...person, sudoUid: 0, sudoGid: 0})).toBeUndefined();
		expect(callerFor(person)).toBeUndefined();
	});

	test('is never root, whatever the files say', () => {
		const person = etcWith('nobody:x:0:0::/:/bin/sh\n');
		expect(accountFor(person)).toEqual({name: 'nobody', uid: 65534, gid: 65534, groups: []});
		expect(accountFor({...person, etc: join(person.etc, 'none')})).toMatchObject({uid: 65534});
	});

	test('is who he was where he was not root', () => {
		expect(accountFor({...etcWith(passwd), uid: 1234})).toBeUndefined();
	});

	test('is the same person after they are gone', () => {
		const before = whoRuns({SUDO_UID: '1234', SUDO_GID: '1235'});
		const {geteuid} = process;
		onTestFinished(() => {
			Object.assign(process, {geteuid});
		});
		process.geteuid = () => 1234;
		expect(whoRuns({SUDO_UID: '1234', SUDO_GID: '1235'})).toEqual(before);
	});
});

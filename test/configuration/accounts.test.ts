// SPDX-License-Identifier: MIT
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {accountFor, callerFor} from '../../source/configuration/accounts.ts';
import type {Person} from '../../source/configuration/files.ts';
import {whoRuns} from '../../source/configuration/person.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

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

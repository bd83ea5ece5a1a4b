// SPDX-License-Identifier: MIT
import {chownSync, existsSync, readdirSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Person} from '../../source/configuration/files.ts';
import {isNew, noteGreeted} from '../../source/configuration/greeting.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const SOMEBODY = 1234;

function somebody(changes: Partial<Person> = {}) {
	const root = temporaryFolder();
	const person: Person = {
		uid: process.geteuid?.() ?? 0,
		sudoUid: undefined,
		xdgConfigHome: undefined,
		home: root,
		etc: '/nonexistent',
		...changes,
	};
	if (person.sudoUid !== undefined) chownSync(root, person.sudoUid, person.sudoUid);
	return {root, person, file: join(root, '.local/state/bee-top/greeted')};
}

test('whoever was greeted is not greeted again, and asking leaves nothing behind', async () => {
	const {root, person, file} = somebody();
	expect(await isNew(person)).toBe(true);
	expect(readdirSync(root)).toEqual([]);
	await noteGreeted(person);
	expect(await isNew(person)).toBe(false);
	expect(statSync(file)).toMatchObject({size: 0, mode: 0o100600});
	await noteGreeted(person);
	expect(await isNew(person)).toBe(false);
});

test('under sudo it is the person who called it that was greeted', async () => {
	const {person, file} = somebody({sudoUid: SOMEBODY, sudoGid: SOMEBODY});
	await noteGreeted(person);
	expect(statSync(file)).toMatchObject({uid: SOMEBODY, gid: SOMEBODY});
	expect(await isNew(person)).toBe(false);
});

test('XDG_STATE_HOME is where it is kept', async () => {
	const {root, person} = somebody();
	const moved = {...person, xdgStateHome: join(root, 'elsewhere')};
	await noteGreeted(moved);
	expect(readdirSync(join(root, 'elsewhere/bee-top'))).toEqual(['greeted']);
	expect(await isNew(moved)).toBe(false);
	expect(await isNew(person)).toBe(true);
});

test('where nothing can be read, nobody is greeted, and nothing fails', async () => {
	const nowhere = somebody({home: undefined}).person;
	expect(await isNew(nowhere)).toBe(false);
	await noteGreeted(nowhere);
	expect(await isNew({...nowhere, xdgStateHome: '/dev/null'})).toBe(false);
	await noteGreeted({...nowhere, xdgStateHome: '/dev/null'});
	const {root, person} = somebody();
	symlinkSync('/tmp', join(root, 'bee-top'));
	expect(await isNew({...person, xdgStateHome: root})).toBe(false);
	await noteGreeted({...person, xdgStateHome: root});
	expect(existsSync('/tmp/greeted')).toBe(false);
});

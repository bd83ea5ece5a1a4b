// SPDX-License-Identifier: MIT
// Files that a person names: they are new. What others may put in their way, and what he may by sudo: no more than without.
import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	chownSync,
	closeSync,
	existsSync,
	lchownSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import type {Account} from '../../source/capture/privileges.ts';
import {Failure} from '../../source/cli/failure.ts';
import {discardOutput, openOutput} from '../../source/files/output-file.ts';
import {Refusal} from '../../source/files/refusal.ts';
import {inside, walk} from '../../source/files/walk.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const isRoot = process.geteuid?.() === 0;
const [CALLER, GROUP, OTHER] = [1234, 1235, 4321];
const caller: Account = {name: 'deploy', uid: CALLER, gid: GROUP, groups: []};

/** A folder that all may enter, and that belongs to somebody. */
function folderOf(uid = process.geteuid?.() ?? 0): string {
	const folder = temporaryFolder();
	chmodSync(folder, 0o755);
	if (isRoot) chownSync(folder, uid, uid);
	return folder;
}

const refusal = (path: string, who: Account | undefined = caller) => {
	try {
		closeSync(openOutput(path, who));
	} catch (error) {
		expect(error).toBeInstanceOf(Refusal);
		return (error as Refusal).message;
	}
	return undefined;
};

const OCCUPIED =
	/ (?:exists already and is not overwritten|is a link, which is not followed|is a folder|is no file, but a device, a pipe or a socket, .*): /;
const LED = / is left alone: ".*" on the way to it is a link that others could have set$/;

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

	test('is gone when it is taken away again, and nothing happens when that is done twice', () => {
		const folder = temporaryFolder();
		const path = join(folder, 'new');
		closeSync(openOutput(path, undefined));
		discardOutput(path, undefined);
		expect(readdirSync(folder)).toEqual([]);
		expect(() => discardOutput(path, undefined)).not.toThrow();
	});

	test('is not sought elsewhere when its folder has gone', () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'new'), 'mine');
		discardOutput(join(folder, 'gone', 'new'), undefined);
		expect(readdirSync(folder)).toEqual(['new']);
	});

	test('cannot be in a folder that is not there', () => {
		const path = join(temporaryFolder(), 'nowhere', 'new');
		expect(() => openOutput(path, undefined)).toThrow(
			/^cannot write to .*\/nowhere\/new: there is no such folder/,
		);
	});
});

describe.runIf(isRoot)('under sudo, a file that is named', () => {
	test('belongs to who called it, and the rights of root are back when it is made', () => {
		const path = join(folderOf(CALLER), 'new');
		expect(refusal(path)).toBeUndefined();
		expect(statSync(path)).toMatchObject({uid: CALLER, gid: GROUP, mode: 0o100600, nlink: 1});
		expect([process.geteuid?.(), process.getegid?.()]).toEqual([0, 0]);
	});

	test('is taken away again with his rights, and so not where he has none', () => {
		const [theirs, roots] = [join(folderOf(CALLER), 'new'), join(folderOf(0), 'new')];
		expect(refusal(theirs)).toBeUndefined();
		closeSync(openOutput(roots, undefined));
		for (const path of [theirs, roots]) discardOutput(path, caller);
		expect([existsSync(theirs), existsSync(roots)]).toEqual([false, true]);
	});

	test('is not made where he may make none, nor is anything else', () => {
		const folder = folderOf(0);
		expect(refusal(join(folder, 'new'))).toBe(
			`cannot write to ${folder}/new: deploy, who called sudo and whose file it would be, may not (EACCES). Name a file in a folder of deploy`,
		);
		expect(readdirSync(folder)).toEqual([]);
	});

	test('is nothing that is there: link, second name of a file of root, pipe, device, folder, descriptor', () => {
		const folder = folderOf(CALLER);
		const secret = join(folder, 'secret');
		writeFileSync(secret, 'of root', {mode: 0o600});
		const at = (name: string) => join(folder, name);
		symlinkSync(secret, at('link'));
		symlinkSync('/nonexistent', at('nowhere'));
		linkSync(secret, at('second'));
		execFileSync('mkfifo', [at('pipe')]);
		execFileSync('mknod', [at('null'), 'c', '1', '3']);
		mkdirSync(at('folder'));
		for (const name of ['link', 'nowhere', 'second', 'pipe', 'null', 'folder'])
			expect(refusal(at(name)), name).toMatch(OCCUPIED);
		for (const path of ['/dev/null', '/dev/stdout', '/proc/self/fd/1', '/dev/fd/0'])
			expect(refusal(path), path).toMatch(OCCUPIED);
		expect(refusal(`${folder}/`)).toMatch(/that names no file$/);
		expect(readFileSync(secret, 'utf8')).toBe('of root');
		expect(statSync(secret)).toMatchObject({uid: 0, mode: 0o100600});
	});

	test('is not led elsewhere by a folder that is a link of another', () => {
		const [theirs, own, middle] = [folderOf(OTHER), folderOf(CALLER), folderOf(0)];
		symlinkSync(own, join(theirs, 'in'));
		lchownSync(join(theirs, 'in'), OTHER, OTHER);
		expect(refusal(join(theirs, 'in/new'))).toMatch(LED);
		// Nor by one of his own, or of root, in a folder where others may exchange it.
		symlinkSync(own, join(theirs, 'his'));
		lchownSync(join(theirs, 'his'), CALLER, GROUP);
		expect(refusal(join(theirs, 'his/new'))).toMatch(LED);
		chmodSync(middle, 0o777);
		symlinkSync(own, join(middle, 'in'));
		expect(refusal(join(middle, 'in/deeper/new'))).toMatch(LED);
		expect(readdirSync(own)).toEqual([]);
	});

	test('may be led by links of his own and of root', () => {
		const [own, roots] = [folderOf(CALLER), folderOf(0)];
		mkdirSync(join(own, 'real'));
		chownSync(join(own, 'real'), CALLER, GROUP);
		symlinkSync('real', join(own, 'link'));
		lchownSync(join(own, 'link'), CALLER, GROUP);
		symlinkSync(own, join(roots, 'to'));
		expect(refusal(join(roots, 'to/link/../link/new'))).toBeUndefined();
		expect(readdirSync(join(own, 'real'))).toEqual(['new']);
	});

	test('is not where his own links lead but he may not write', () => {
		const [own, roots] = [folderOf(CALLER), folderOf(0)];
		symlinkSync(roots, join(own, 'in'));
		lchownSync(join(own, 'in'), CALLER, GROUP);
		expect(refusal(join(own, 'in/new'))).toMatch(/may not \(EACCES\)/);
		expect(readdirSync(roots)).toEqual([]);
	});
});

describe('a way to a folder', () => {
	test('ends in the folder that was found, whatever its name leads to by now', () => {
		const folder = folderOf();
		const [here, trap] = [join(folder, 'here'), join(folder, 'trap')];
		mkdirSync(here);
		mkdirSync(trap);
		const {folder: found, missing} = walk(here, [process.geteuid?.() ?? 0]);
		onTestFinished(() => closeSync(found));
		renameSync(here, join(folder, 'moved'));
		symlinkSync(trap, here);
		writeFileSync(inside(found, 'new'), '');
		expect([missing, readdirSync(trap), readdirSync(join(folder, 'moved'))]).toEqual([[], [], ['new']]);
	});

	test('does not go round for ever, and tells what is missing', () => {
		const folder = folderOf();
		symlinkSync('b', join(folder, 'a'));
		symlinkSync('a', join(folder, 'b'));
		const trusted = [0, process.geteuid?.() ?? 0];
		expect(() => walk(join(folder, 'a'), trusted)).toThrow(/ENOTDIR|ELOOP/);
		symlinkSync('none/deep', join(folder, 'c'));
		const way = walk(join(folder, 'c/more'), trusted);
		closeSync(way.folder);
		expect(way).toMatchObject({missing: ['none', 'deep', 'more'], dangling: true});
	});
});

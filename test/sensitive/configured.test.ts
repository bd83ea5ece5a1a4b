// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import type {PathNames, SensitiveAddition} from '../../source/configuration/settings.ts';
import {compileSensitive} from '../../source/sensitive/compile.ts';
import {groupsOf} from '../../source/sensitive/configured.ts';
import {compileEnvironment, secretNames} from '../../source/sensitive/environment.ts';
import {defaultGroups} from '../../source/sensitive/groups.ts';
import {matcherOf, READ, WRITE} from '../../source/sensitive/match.ts';

const nothing = {add: [], remove: [], exclude: []};
const adding = (...add: readonly SensitiveAddition[]) => groupsOf({sensitive: {...nothing, add}});
const excluding = (...exclude: readonly PathNames[]) => groupsOf({sensitive: {...nothing, exclude}});

describe('the groups of a configuration', () => {
	test('are those that ship where nothing is said', () => {
		expect(groupsOf({sensitive: nothing})).toEqual(defaultGroups);
	});

	test('take a name in each form', () => {
		const form = (form: PathNames['form'], ...names: readonly string[]) =>
			matcherOf(adding({group: 'shop', access: 'r', form, names}));
		expect(form('exact', '/srv/till')('/srv/till', READ)).toBe('shop');
		expect(form('exact', '/srv/till')('/srv/tills', READ)).toBeUndefined();
		expect(form('prefix', '/srv/til')('/srv/tills', READ)).toBe('shop');
		expect(form('prefix', '/srv/')('/srv/a/b', READ)).toBe('shop');
		expect(form('basename', 'till')('/a/till', READ)).toBe('shop');
		expect(form('suffix', '.till')('/a/b.till', READ)).toBe('shop');
		expect(form('folder', 'tills')('/a/tills/b', READ)).toBe('shop');
		expect(form('exact', '/srv/till')('/srv/till', WRITE)).toBeUndefined();
	});

	test('stand behind those that ship, so that nothing matters less for being named twice', () => {
		const groupOf = matcherOf(adding({group: 'shop', access: 'r', form: 'exact', names: ['/etc/shadow']}));
		expect(groupOf('/etc/shadow', READ)).toBe('passwords');
	});

	test('that are removed guard nothing, and must be there to be removed', () => {
		expect(
			matcherOf(groupsOf({sensitive: {...nothing, remove: ['passwords']}}))('/etc/shadow', READ),
		).toBeUndefined();
		expect(() => groupsOf({sensitive: {...nothing, remove: ['paswords']}})).toThrow(
			'there is no group "paswords" to remove. Did you mean passwords?',
		);
	});

	test('never mean what is excluded, and a folder with all that is below it', () => {
		const groupOf = matcherOf(
			excluding({form: 'folder', names: ['node_modules']}, {form: 'prefix', names: ['/tmp/']}),
		);
		expect(groupOf('/app/node_modules/a/b.pem', READ)).toBeUndefined();
		expect(groupOf('/tmp/.ssh/id', WRITE)).toBeUndefined();
		expect(groupOf('/app/b.pem', READ)).toBe('keys');
	});

	test('that exclude something open no bucket by it', () => {
		const heads = (bytes: Uint8Array) =>
			Array.from({length: 4096}, (_, index) => (bytes[2 * index + 1] ?? 0) >> 6);
		expect(heads(compileSensitive(excluding({form: 'basename', names: ['nothing-else']})))).toEqual(
			heads(compileSensitive(defaultGroups)),
		);
	});

	test.each([
		['exact', 'etc/x', 'exact takes a full path of a file and no *, not "etc/x"'],
		['exact', '/etc/*', 'exact takes a full path of a file'],
		['exact', '/etc/', 'exact takes a full path of a file'],
		['prefix', 'etc/', 'prefix takes the start of a full path'],
		['basename', 'a/b', 'basename takes the name of a file without its folder'],
		['suffix', '*.pem', 'suffix takes the end of a path'],
		['folder', '/a/', 'folder takes the name of a folder without those around it'],
	] as const)('refuse %s: %s', (form, name, says) => {
		expect(() => adding({group: 'shop', access: 'r', form, names: [name]})).toThrow(says);
	});
});

describe('the names of environment variables', () => {
	test('that ship fit, and leave room for others', () => {
		expect(compileEnvironment(secretNames)).toHaveLength(1024);
		expect(() => compileEnvironment([...secretNames, ...secretNames])).not.toThrow();
		const more = Array.from({length: 20}, (_, index) => `MORE_${index}`);
		expect(() => compileEnvironment([...secretNames, ...more.slice(1)])).not.toThrow();
		expect(() => compileEnvironment([...secretNames, ...more])).toThrow(
			'33 names of environment variables are more than the 32 that there is room for',
		);
	});

	test('say where a name stands by the stars around it', () => {
		const where = (name: string) => {
			const [first, ...text] = compileEnvironment([name]).slice(0, 8);
			return [first, String.fromCharCode(...text).replaceAll('\0', '')];
		};
		expect(where('AB')).toEqual([0, 'AB']);
		expect(where('*AB')).toEqual([1, 'AB']);
		expect(where('AB*')).toEqual([2, 'AB']);
		expect(where('*AB*')).toEqual([3, 'AB']);
	});

	test.each([
		['A*B', 'has a * in a place where none can stand'],
		['**', 'would stand for all'],
		['', 'would stand for all'],
		['A=B', 'is no name'],
		['A'.repeat(31), 'is too long: it may have 30 bytes, and has 31'],
	])('refuse %s', (name, says) => {
		expect(() => compileEnvironment([name])).toThrow(says);
	});
});

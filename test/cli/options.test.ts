// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {UsageError} from '../../source/cli/failure.ts';
import {boundsOf, formatOf, scopeOf, speedOf} from '../../source/cli/options.ts';
import {commands, flags, helpText, typed} from '../../source/cli/usage.ts';
import {eventKinds, seenByItself} from '../../source/kinds/index.ts';

/** What is said of a wrong value. */
function complaint(attempt: () => unknown): string {
	try {
		attempt();
	} catch (error) {
		expect(error).toBeInstanceOf(UsageError);
		return error instanceof Error ? error.message : '';
	}
	throw new Error('it was taken');
}

describe('scope', () => {
	test('without flags is everything', () => {
		expect(scopeOf({})).toEqual({});
		expect(scopeOf({kind: [], pid: [], uid: []})).toEqual({});
	});

	test('holds every kind that was named, and each is one that there is', () => {
		expect(scopeOf({kind: [...eventKinds]})).toEqual({kinds: eventKinds});
		for (const wrong of ['process_known', 'file-open', 'FILE_OPEN', '', 'constructor'])
			expect(complaint(() => scopeOf({kind: ['file_open', wrong]}))).toBe(
				`--kind takes one of ${eventKinds.join(', ')}, not "${wrong}"`,
			);
	});

	test('with --env-reads has the kind that is off by itself, beside those that were named', () => {
		expect(scopeOf({envReads: true}).kinds).toEqual([...seenByItself, 'env_read']);
		expect(scopeOf({envReads: true, kind: ['file_open', 'env_read']}).kinds).toEqual([
			'file_open',
			'env_read',
		]);
		expect(scopeOf({kind: ['env_read']}).kinds).toEqual(['env_read']);
		expect(scopeOf({also: ['file_io']}).kinds).toEqual([...seenByItself, 'file_io']);
		expect(scopeOf({also: ['file_io'], envReads: true, kind: ['file_open']}).kinds).toEqual([
			'file_open',
			'file_io',
			'env_read',
		]);
		expect(complaint(() => scopeOf({also: ['files']}))).toMatch(/^--also takes one of .*, not "files"$/);
		expect(scopeOf({envReads: false})).toEqual({});
	});

	test('holds pids, of which the smallest is 1 and the largest what a kernel can give', () => {
		expect(scopeOf({pid: ['1', '4194304']})).toEqual({pids: [1, 4_194_304]});
		for (const wrong of ['0', '4194305', '-1', '1.5', '1e3', '0x10', ' 7', '', 'nginx'])
			expect(complaint(() => scopeOf({pid: [wrong]}))).toBe(
				`--pid takes a whole number from 1 to 4194304, not "${wrong}"`,
			);
	});

	test('holds users by number and by name', () => {
		expect(scopeOf({uid: ['0', '4294967294', 'root']})).toEqual({uids: [0, 4_294_967_294, 0]});
		expect(complaint(() => scopeOf({uid: ['4294967295']}))).toBe(
			'--uid takes a whole number from 0 to 4294967294, not "4294967295"',
		);
		for (const wrong of ['nobody-of-this-name', '-1', '', '1.5'])
			expect(complaint(() => scopeOf({uid: [wrong]}))).toBe(
				`--uid takes a user's name or number; there is no user "${wrong}" here`,
			);
	});
});

describe('bounds', () => {
	test('without flags there are none', () => {
		expect(boundsOf({})).toEqual({forMs: Number.POSITIVE_INFINITY, count: Number.POSITIVE_INFINITY});
	});

	test.each([
		['500ms', 500],
		['10s', 10_000],
		['1.5s', 1500],
		['2m', 120_000],
		['1h', 3_600_000],
		['1d', 86_400_000],
	])('a time of %s is %i ms', (text, forMs) => {
		expect(boundsOf({for: text}).forMs).toBe(forMs);
	});

	test.each(['10', '0s', '-1s', '1 s', '1w', 's', '', '1e3s', '1,5s', 'soon'])(
		'a time of "%s" is refused',
		text => {
			expect(complaint(() => boundsOf({for: text}))).toBe(
				`--for takes a time such as 500ms, 10s, 2m or 1h, not "${text}"`,
			);
		},
	);

	test('a count is a whole number from 1 on', () => {
		expect(boundsOf({count: '1'}).count).toBe(1);
		expect(boundsOf({count: '9007199254740991'}).count).toBe(Number.MAX_SAFE_INTEGER);
		for (const wrong of ['0', '-1', '1.0', '', 'all', '9007199254740993'])
			expect(complaint(() => boundsOf({count: wrong}))).toBe(
				`--count takes a whole number from 1 to 9007199254740991, not "${wrong}"`,
			);
	});
});

test('a format is text unless told, or JSON, and nothing else', () => {
	expect([formatOf({}), formatOf({format: 'text'}), formatOf({format: 'json'})]).toEqual([
		'text',
		'text',
		'json',
	]);
	expect(complaint(() => formatOf({format: 'xml'}))).toBe('--format takes text or json, not "xml"');
	expect(complaint(() => formatOf({format: ''}))).toBe('--format takes text or json, not ""');
});

test('a speed is 1 unless told, or a whole number up to 100', () => {
	expect([speedOf({}), speedOf({speed: '1'}), speedOf({speed: '7'}), speedOf({speed: '100'})]).toEqual([
		1, 1, 7, 100,
	]);
	for (const wrong of ['0', '101', '-1', '0.5', '1e1', 'fast', ''])
		expect(complaint(() => speedOf({speed: wrong}))).toBe(
			`--speed takes a whole number from 1 to 100, not "${wrong}"`,
		);
});

describe('the help', () => {
	const text = helpText();

	test.each(commands)('lists the command $name with what it takes and does', ({name, operand, about}) => {
		const line = text
			.split('\n')
			.find(line => line.startsWith(`  ${operand ? `${name} ${operand}` : name} `));
		expect(line).toMatch(new RegExp(` {2}${about.replace(/[()]/g, '\\$&')}$`));
	});

	test.each(Object.entries(flags))('lists the flag %s with its value', (name, flag) => {
		const option = typed(name as keyof typeof flags);
		expect(option).toMatch(/^--[a-z]+(-[a-z]+)*$/);
		const left = 'value' in flag ? `${option} ${flag.value}` : option;
		expect(text.split('\n').some(line => line.startsWith(`  ${left} `) && line.endsWith(flag.about))).toBe(
			true,
		);
	});

	test('tells the exit codes and fits into a hundred and twenty columns', () => {
		expect(text).toContain('Exit codes: 0 done, 1 failure, 2 wrong use.');
		for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
	});

	test('has no flag that no command takes', () => {
		const taken = new Set(commands.flatMap(command => command.flags));
		expect([...taken].sort()).toEqual(Object.keys(flags).sort());
	});
});

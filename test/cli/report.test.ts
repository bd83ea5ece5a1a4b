// SPDX-License-Identifier: MIT
import {stripVTControlCharacters} from 'node:util';
import {describe, expect, test} from 'vitest';
import type {Program} from '../../source/capture/source.ts';
import {report} from '../../source/cli/report.tsx';
import {defaults} from '../../source/configuration/settings.ts';
import {eventKinds} from '../../source/kinds/index.ts';
import {type Plan, planScope} from '../../source/scope/plan.ts';

const program = (name: string, change: Partial<Program> = {}): Program => ({
	name,
	kind: name.includes('__') ? (name.split('__')[0] ?? null) : null,
	serves: [],
	hook: name.split('__')[1] ?? name,
	attached: true,
	wanted: true,
	reason: null,
	...change,
});
const all = eventKinds.map(kind => program(`${kind}__sys_exit`));
const told = (programs: readonly Program[], notices: readonly string[] = [], plan?: Plan) =>
	stripVTControlCharacters(
		report({programs: () => programs}, {settings: defaults, from: new Map(), notices}, plan),
	);
const row = (text: string, kind: string) =>
	text
		.split('\n')
		.map(line => line.split('│').map(cell => cell.trim()))
		.find(cells => cells[1] === kind);

describe('doctor', () => {
	test('shows a shared program with each kind that it serves', () => {
		const shared = program('uring__complete', {kind: null, serves: ['file_unlink', 'file_link']});
		const text = told([...all, shared]);
		expect(row(text, 'file_unlink')).toEqual([
			'',
			'file_unlink',
			'seen',
			'sys_exit, uring__complete',
			'',
			'',
		]);
		expect(row(text, 'file_link')?.[3]).toBe('sys_exit, uring__complete');
		expect(row(text, 'file_chmod')?.[3]).toBe('sys_exit');
	});

	test('says of each program why it is not there, below a table whose rows stay whole', () => {
		const words = 'Invalid argument: '.repeat(22).trim();
		const dispatch = program('dispatch', {attached: false, reason: words});
		const shared = program('uring__tick', {
			kind: null,
			serves: ['file_link'],
			attached: false,
			reason: 'x'.repeat(400),
		});
		const handlers = all.map(each => ({...each, attached: false, reason: `dispatch is not there: ${words}`}));
		const text = told([...handlers, dispatch, shared], [`/etc/x.yaml: ${'accepted, '.repeat(50)}`]);
		for (const kind of eventKinds) expect(row(text, kind)?.[2]).toBe('not seen');
		const table = text.split('\n').filter(line => /[│┌├└]/.test(line));
		for (const line of table) expect(line).toMatch(/^[│┌├└].*[│┐┤┘]$/);
		expect(text).toContain('\nfile_open__sys_exit: dispatch is not there\n');
		const lines = text.split('\n');
		const from = lines.findIndex(line => line.startsWith('dispatch: '));
		expect(
			lines
				.slice(from, from + 6)
				.map(line => line.trim())
				.join(' '),
		).toContain(words);
		for (const line of lines) if (!/[│┌├└]/.test(line)) expect(line.length).toBeLessThanOrEqual(100);
		expect(lines.filter(line => /^ {4}x+$/.test(line)).length).toBeGreaterThan(3);
	});

	test('says which part of a scope the kernel does, which is done after it, and what is learnt from besides', () => {
		const plan = planScope('evt.type = unlink and user.name = root and proc.pid = 7', {
			flags: {},
			captured: eventKinds,
			users: {0: 'root'},
		});
		const lines = told(all, [], plan).split('\n');
		const from = lines.findIndex(line => line.startsWith('Scope: '));
		expect(lines.slice(from, from + 5)).toEqual([
			'Scope: evt.type = unlink and user.name = root and proc.pid = 7',
			'  in the kernel: only the kind file_unlink; only the process 7; only the user root (0)',
			'  tested after it, and what does not pass is dropped and counted: evt.type = unlink',
			'  learnt from, of everybody, so that programs, ancestors and names are known: process_exec,',
			'    process_fork, process_exit',
		]);
		expect(told(all)).not.toContain('Scope:');
	});

	test('counts what the tables hold', () => {
		const text = told(all);
		expect(text).toMatch(/│ sensitive +│ \d+ groups with \d+ patterns of paths +│/);
		expect(text).toMatch(/│ environment +│ names of variables: 13 +│/);
	});
});

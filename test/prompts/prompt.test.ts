// SPDX-License-Identifier: MIT
import {beforeEach, describe, expect, test, vi} from 'vitest';
import * as prompt from '../../source/prompts/prompt.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {countOf} from '../support/panes.ts';
import {monitorOf} from '../support/stepped.ts';

let monitor: Monitor;
beforeEach(() => {
	monitor = monitorOf('kinds');
});
const state = () => monitor.store.getState();
const line = () => state().prompt;

describe('the filter', () => {
	test('begins with what is in force, the caret behind it', async () => {
		await monitor.filter('proc.name = curl');
		prompt.open(monitor, 'filter');
		expect(state().mode).toBe('prompt');
		expect(line()).toMatchObject({text: 'proc.name = curl', caret: 16, before: 'proc.name = curl'});
	});

	test('is tried with every letter, in the middle of the line too', async () => {
		prompt.open(monitor, 'filter');
		prompt.type(monitor, 'evt.failed = e');
		prompt.edit(monitor, 'left');
		prompt.type(monitor, 'tru');
		await monitor.settled;
		expect(state()).toMatchObject({filter: 'evt.failed = true', filterError: undefined});
		expect(countOf(monitor, 'files')).toBeLessThan(monitor.model.history.files.next);
	});

	test('that is wrong is not taken, says why, and what was understood last goes on', async () => {
		prompt.open(monitor, 'filter');
		prompt.type(monitor, 'evt.failed = true');
		await monitor.settled;
		const count = countOf(monitor, 'files');
		prompt.type(monitor, ' and (');
		await monitor.settled;
		expect(state().filterError).toMatchObject({column: 23});
		prompt.keep(monitor);
		expect(state().mode).toBe('prompt');
		expect(line()?.refused).toBe(state().filterError?.message);
		expect(countOf(monitor, 'files')).toBe(count);
		prompt.edit(monitor, 'erase');
		expect(line()?.refused).toBeUndefined();
	});

	test('that is given up leaves the one before in force', async () => {
		await monitor.filter('evt.failed = true');
		const count = countOf(monitor, 'files');
		prompt.open(monitor, 'filter');
		prompt.edit(monitor, 'eraseBefore');
		prompt.type(monitor, 'nothing like it (');
		await monitor.settled;
		prompt.cancel(monitor);
		await monitor.settled;
		expect(countOf(monitor, 'files')).toBe(count);
		expect(state()).toMatchObject({
			mode: 'browse',
			prompt: undefined,
			filter: 'evt.failed = true',
			filterError: undefined,
		});
	});

	test('what moves the caret alone asks for nothing anew', async () => {
		const asked = vi.spyOn(monitor, 'filter');
		prompt.open(monitor, 'filter');
		prompt.type(monitor, 'ab');
		const {length} = asked.mock.calls;
		for (const edit of ['left', 'home', 'end', 'right'] as const) prompt.edit(monitor, edit);
		expect(asked.mock.calls).toHaveLength(length);
		expect(length).toBe(1);
		asked.mockRestore();
	});

	test('control characters become blanks, so that a paste of lines is one line', () => {
		prompt.open(monitor, 'filter');
		prompt.type(monitor, 'a\r\nb\u001b[31mc');
		expect(line()?.text).toBe('a b [31mc');
	});
});

describe('Tab', () => {
	const complete = async () => {
		prompt.completeLine(monitor);
		await monitor.settled;
	};

	test('puts in what is certain, and offers the rest', async () => {
		prompt.open(monitor, 'filter');
		prompt.type(monitor, 'bee.se');
		await complete();
		expect(line()?.text).toBe('bee.se');
		expect(line()?.offers.toSorted()).toEqual(['bee.sensitive', 'bee.service', 'bee.severity']);
		prompt.type(monitor, 'v');
		expect(line()?.offers).toEqual([]);
		await complete();
		expect(line()).toMatchObject({text: 'bee.severity ', caret: 13});
	});

	test('says where nothing begins like this', async () => {
		prompt.open(monitor, 'filter');
		prompt.type(monitor, 'zzz');
		await complete();
		expect(line()?.refused).toBe('nothing is known that begins like this');
	});

	test('that comes late changes nothing of what was typed on', async () => {
		prompt.open(monitor, 'filter');
		prompt.type(monitor, 'fd.lp');
		prompt.completeLine(monitor);
		const late = monitor.settled;
		prompt.type(monitor, 'x');
		await late;
		expect(line()?.text).toBe('fd.lpx');
	});

	test('after the prompt is closed opens nothing', async () => {
		prompt.open(monitor, 'filter');
		prompt.type(monitor, 'fd.lp');
		prompt.completeLine(monitor);
		const late = monitor.settled;
		prompt.cancel(monitor);
		await late;
		expect(state()).toMatchObject({mode: 'browse', prompt: undefined});
	});

	test('in the middle of a line completes the word before the caret and keeps what is behind it', async () => {
		prompt.open(monitor, 'filter');
		prompt.type(monitor, 'fd.lp = 443');
		prompt.edit(monitor, 'home');
		for (let step = 0; step < 5; step++) prompt.edit(monitor, 'right');
		await complete();
		expect(line()).toMatchObject({text: 'fd.lport = 443', caret: 8});
	});
});

test('keys of a line do nothing where no line is typed', () => {
	const before = state();
	prompt.type(monitor, 'x');
	prompt.edit(monitor, 'erase');
	prompt.recall(monitor, 1);
	prompt.completeLine(monitor);
	prompt.keep(monitor);
	prompt.cancel(monitor);
	expect(state()).toBe(before);
	expect(prompt.hasPast(monitor)).toBe(false);
	expect(prompt.canComplete(monitor)).toBe(false);
});

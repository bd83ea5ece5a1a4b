// SPDX-License-Identifier: MIT
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {kindsRecording, openBeeTop, textOf} from '../support/program.ts';
import {fourSizes} from '../support/sizes.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const LAST = 'explains all else, q quits.';

test.each(fourSizes)('at %i x %i the first start tells how to begin, the second not', async (...size) => {
	const state = temporaryFolder();
	const start = async () => {
		const terminal = openBeeTop(['replay', kindsRecording], size, {env: {XDG_STATE_HOME: state}});
		await terminal.until(() => / END /.test(terminal.row(0)));
		return terminal;
	};
	const first = await start();
	await first.until(LAST);
	const top = first.screen().findIndex(row => row.includes('newest last'));
	expect(top).toBe(size[1] - 6);
	// Live rows keep off it.
	const [left, right] = [
		first.row(top - 1).lastIndexOf('╭'),
		first.row(top + 3).lastIndexOf('╯', size[0] - 2),
	];
	for (let y = top; y < top + 3; y++)
		expect([first.cell(left, y).chars, first.cell(right, y).chars]).toEqual(['│', '│']);
	expect(readdirSync(state)).toEqual([]);
	first.type('k');
	await first.until(() => !textOf(first).includes(LAST));
	await first.until('scrolled');
	first.type('q');
	expect(await first.exit).toEqual({code: 0, signal: 0});
	await first.until(() => !first.alternate);
	expect(textOf(first)).toMatch(/^bee-top: \d+ events seen in \d+\.\d s, lost 0$/m);
	expect(readdirSync(join(state, 'bee-top'))).toEqual(['greeted']);
	const second = await start();
	await second.until('q quit');
	expect(textOf(second)).not.toContain(LAST);
});

test('a first key that quits is remembered too', async () => {
	const state = temporaryFolder();
	const terminal = openBeeTop(['replay', kindsRecording], [80, 24], {env: {XDG_STATE_HOME: state}});
	await terminal.until(LAST);
	terminal.type('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	expect(readdirSync(join(state, 'bee-top'))).toEqual(['greeted']);
});

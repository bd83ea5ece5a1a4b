// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import {panes} from '../../source/kinds/kind.ts';
import {severityOf} from '../../source/severity/severity.ts';
import {fitColumns} from '../../source/ui/panes/columns.ts';
import {severitySign} from '../../source/ui/theme.ts';
import {fixture, ofKind} from '../support/recordings.ts';

const titles = (pane: (typeof panes)[number], columns: number) =>
	fitColumns(pane, columns)
		.map(column => column.title)
		.filter(Boolean);

describe.each(panes)('the columns of %s', pane => {
	test('fill every width exactly from where the indispensable ones fit', () => {
		for (let columns = 25; columns <= 300; columns++) {
			const shown = fitColumns(pane, columns);
			const used = shown.reduce((sum, column) => sum + column.width, shown.length - 1);
			expect(used, `${columns} columns`).toBe(columns);
			expect(Math.min(...shown.map(column => column.width))).toBeGreaterThan(0);
		}
	});

	test('become no fewer where there is more room', () => {
		let before: readonly string[] = [];
		for (let columns = 10; columns <= 300; columns++) {
			const now = titles(pane, columns);
			expect(now).toEqual(expect.arrayContaining([...before]));
			before = now;
		}
	});

	test('always hold the process, what it did and to what', () => {
		for (let columns = 1; columns <= 300; columns++)
			expect(titles(pane, columns)).toEqual(expect.arrayContaining(['PID', 'OP']));
		expect(fitColumns(pane, 30)).toHaveLength(4);
	});

	test('are all there in a pane alone on a wide screen', () => {
		expect(titles(pane, 118)).toEqual(expect.arrayContaining(['TIME', 'PID', 'USER', 'OP', 'RESULT']));
	});
});

test('in the overview of 120 columns the network says who, and files say what came of it', () => {
	expect(titles('network', 51)).toEqual(['PID', 'COMMAND', 'OP', 'ENDS']);
	expect(titles('files', 65)).toEqual(['PID', 'COMMAND', 'OP', 'PATH', 'RESULT']);
});

test('in the overview of 80 columns an address with its port is not cut', () => {
	const ends = fitColumns('network', 38).find(column => column.title === 'ENDS');
	expect(ends?.width).toBeGreaterThanOrEqual('tcp 203.0.113.7:443'.length);
});

test('what failed says so: by its result, or where that does not fit by a sign', () => {
	const refused = ofKind('kinds', 'net_connect').find(({result}) => result === -111);
	if (!refused) throw new Error('kinds.bee has no refused connection');
	const {model} = fixture('kinds');
	const context = {names: model.names, clock: new WallClock({boot: 0n, wall: 0n})};
	const cell = (columns: number, title: string) => {
		const column = fitColumns('network', columns).find(each => each.title === title);
		return column && {text: column.text(refused, context), tone: column.tone(refused)};
	};
	expect(cell(100, 'RESULT')).toEqual({text: 'ECONNREFUSED', tone: 'warn'});
	expect(cell(100, '')).toEqual({text: ' ', tone: 'plain'});
	expect(cell(51, 'RESULT')).toBeUndefined();
	expect(cell(51, '')).toEqual({text: 'x', tone: 'warn'});
});

test('a severe event keeps the sign of its severity although it failed', () => {
	const seize = ofKind('kinds', 'mem_ptrace').find(({result}) => result < 0);
	if (!seize) throw new Error('kinds.bee has no failed ptrace');
	const {model} = fixture('kinds');
	const context = {names: model.names, clock: new WallClock({boot: 0n, wall: 0n})};
	const [sign] = fitColumns('memory', 40);
	expect(severityOf(seize)).not.toBe('info');
	expect(sign?.text(seize, context)).toBe(severitySign(severityOf(seize)));
});

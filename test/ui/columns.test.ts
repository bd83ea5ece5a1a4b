// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import {kindOf} from '../../source/kinds/index.ts';
import {type Pane, panes} from '../../source/kinds/kind.ts';
import {severityOf} from '../../source/severity/severity.ts';
import type {Context} from '../../source/ui/panes/column.ts';
import {type Column, columnChoices, fitColumns} from '../../source/ui/panes/columns.ts';
import {latencyHeat, latencyText} from '../../source/ui/panes/latency-column.ts';
import {paneRows} from '../../source/ui/panes/pane-rows.ts';
import {createTheme, severitySign} from '../../source/ui/theme.ts';
import {fixture, ofKind} from '../support/recordings.ts';
import {monitorOf} from '../support/stepped.ts';

const titles = (pane: Pane, columns: number) =>
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

const contextOf = (name: 'kinds' | 'demo'): Context => {
	const {model} = fixture(name);
	return {names: model.names, clock: new WallClock({boot: 0n, wall: 0n}), model};
};
const names = (shown: readonly Column[]) => shown.map(({name}) => name);

describe.each(panes)('columns that were chosen for %s', pane => {
	const choices = columnChoices(pane).map(({name}) => name);

	test('stand in the order of the choice, behind the sign', () => {
		const chosen = choices.toReversed();
		expect(names(fitColumns(pane, 600, chosen))).toEqual(['sign', ...chosen]);
	});

	test('never leave out what it was done to', () => {
		expect(names(fitColumns(pane, 80, []))).toEqual(['sign', 'subject']);
		expect(names(fitColumns(pane, 120, ['pid', 'time']))).toEqual(['sign', 'pid', 'time', 'subject']);
		expect(names(fitColumns(pane, 120, ['subject', 'pid']))).toEqual(['sign', 'subject', 'pid']);
	});

	test('fill every width exactly, and the last go first where room is short', () => {
		for (let columns = 3; columns <= 300; columns++) {
			const shown = fitColumns(pane, columns, choices);
			const used = shown.reduce((sum, column) => sum + column.width, shown.length - 1);
			expect(used, `${columns} columns`).toBe(columns);
			const kept = names(shown).filter(name => name !== 'sign' && name !== 'subject');
			expect(kept).toEqual(choices.filter(name => name !== 'subject').slice(0, kept.length));
		}
	});

	test('are as they would be by themselves where those were chosen', () => {
		const own = columnChoices(pane).filter(({byItself}) => byItself);
		expect(
			names(
				fitColumns(
					pane,
					300,
					own.map(({name}) => name),
				),
			),
		).toEqual(names(fitColumns(pane, 300)));
	});

	test('are passed over where the pane has none of the name', () => {
		expect(names(fitColumns(pane, 120, ['nothing', 'pid', 'constructor']))).toEqual([
			'sign',
			'pid',
			'subject',
		]);
	});

	test('have a title and a meaning each, and no two the same name', () => {
		for (const {title, about} of columnChoices(pane))
			expect(Math.min(title.length, about.length)).toBeGreaterThan(1);
		expect(new Set(choices).size).toBe(choices.length);
	});

	test('say something of the events of a recording', () => {
		const context = contextOf('kinds');
		const all = fitColumns(pane, 2000, choices);
		const events = fixture('kinds').events.filter(event => kindOf(event).pane === pane);
		// Of these a recording knows nothing, or this one has none.
		const unknown = new Set(['tty', 'container', 'image', 'pod', 'login', 'unit']);
		for (const column of all)
			if (!unknown.has(column.name))
				expect(
					events.some(event => column.text(event, context) !== ''),
					column.name,
				).toBe(true);
		for (const column of all)
			for (const event of events.slice(0, 50))
				expect(typeof column.text(event, {...context, model: undefined as never}), column.name).toBe(
					'string',
				);
	});
});

test('the rows of a pane have the columns that were chosen, and latencies the colours of their heat', () => {
	const monitor = monitorOf('kinds');
	const theme = createTheme({name: 'none', ascii: true});
	const columns = {network: ['latency', 'kind']};
	monitor.store.setState(({screen}) => ({screen: {...screen, columns}}));
	const [titles = '', ...rows] = paneRows(monitor, 'network', {width: 100, height: 200}, theme);
	expect(titles).toMatch(/ LATENCY KIND +ENDS/);
	const connects = ofKind('kinds', 'net_connect').filter(({latency}) => latency > 0);
	expect(connects.length).toBeGreaterThan(3);
	for (const event of connects) {
		const cell = theme.heat(latencyHeat(event) ?? 0, latencyText(event.latency, true));
		expect(rows.some(row => row.includes(cell) && row.includes('net_connect'))).toBe(true);
	}
});

test('a latency is the hotter the longer it took, and cold events have no heat', () => {
	const [connect] = ofKind('kinds', 'net_connect');
	const [opened] = ofKind('kinds', 'file_open');
	if (!connect || !opened) throw new Error('kinds.bee has no connection or no file');
	const heat = (latency: number) => latencyHeat({...connect, latency});
	expect([0, 1, 999_999, 1e6, 10e6, 100e6, 1e9, 60e9].map(heat)).toEqual([undefined, 0, 0, 1, 2, 3, 4, 4]);
	expect(latencyHeat(opened)).toBeUndefined();
});

test('a latency has a bar that grows by powers of ten, or a digit with ASCII, beside its figure', () => {
	const texts = [500, 1e3, 20e3, 1.2e6, 45e6, 2e9, 30e9].map(ns => latencyText(ns));
	expect(texts).toEqual([
		'▁   500ns',
		'▁   1.0us',
		'▂  20.0us',
		'▄   1.2ms',
		'▅  45.0ms',
		'▇   2.00s',
		'█  30.00s',
	]);
	expect(latencyText(1.2e6, true)).toBe('4   1.2ms');
	expect(latencyText(0)).toBe('');
	expect(latencyText(Number.NaN)).toBe('');
});

test('latencies are the first column to go where room is short', () => {
	const named = (cells: number) => fitColumns('network', cells).map(({name}) => name);
	expect(named(118)).toContain('latency');
	const without = Array.from({length: 100}, (_, cells) => named(118 - cells)).find(
		names => !names.includes('latency'),
	);
	expect(without).toEqual(named(118).filter(name => name !== 'latency'));
});

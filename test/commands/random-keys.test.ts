// SPDX-License-Identifier: MIT
// 20,000 keys within this process, over a recording that comes in meanwhile: nothing throws, and no number is wrong afterwards.

import {expect, test} from 'vitest';
import type {Desk} from '../../source/commands/command.ts';
import {paste, press} from '../../source/commands/use-commands.ts';
import {panes} from '../../source/kinds/kind.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {paneRows} from '../../source/ui/panes/pane-rows.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {countOf} from '../support/panes.ts';
import {HOME_KEYS, randomKeys} from '../support/random-keys.ts';
import {fixture} from '../support/recordings.ts';
import {stepped} from '../support/stepped.ts';

const KEYS = 20_000;
const SIZE = [120, 36] as const;
const FRAME_EVERY = 20;
const theme = createTheme({name: '16-colours', ascii: false});
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of a paste begin with escape
const PASTED = /^\u001b\[200~(.*)\u001b\[201~$/s;

const rowsOf = (monitor: Monitor) =>
	panes.map(pane => paneRows(monitor, pane, {width: 100, height: 30}, theme).join('\n'));

test('after 20,000 random keys all is as if none had been typed', {timeout: 120_000}, async () => {
	const source = stepped('demo');
	const monitor = new Monitor(source);
	const done = new Set<string>();
	const desk: Desk = {
		monitor,
		quit: () => done.add('quit'),
		repaint: () => done.add('repaint'),
		suspend: () => done.add('suspend'),
		copy: () => {},
	};
	const keys = randomKeys(1, SIZE);
	for (let key = 0; key < KEYS; key++) {
		const input = keys.next().value;
		const pasted = PASTED.exec(input)?.[1];
		if (pasted === undefined) press(desk, input);
		else paste(desk, pasted);
		if (key % FRAME_EVERY > 0) continue;
		await monitor.settled;
		source.allow(Math.ceil((source.total * FRAME_EVERY) / KEYS));
		monitor.frame();
		for (const rows of rowsOf(monitor)) expect(rows).not.toBe('');
	}
	expect([...done]).toEqual(['repaint']);

	source.allow(source.total);
	for (const key of HOME_KEYS) press(desk, key);
	if (monitor.store.getState().pausedAt !== undefined) press(desk, ' ');
	await monitor.settled;
	monitor.frame();
	const quiet = new Monitor(Object.assign(stepped('demo'), {}));
	(quiet.source as typeof source).allow(source.total);
	quiet.frame();

	expect(monitor.model.undecodable).toBe(0);
	expect(monitor.model.totals).toEqual(quiet.model.totals);
	expect(rowsOf(monitor)).toEqual(rowsOf(quiet));
	for (const pane of panes) expect(countOf(monitor, pane)).toBe(countOf(quiet, pane));
	const {mode, view, filter, pausedAt} = monitor.store.getState();
	expect({mode, view, filter, pausedAt}).toEqual({
		mode: 'browse',
		view: 'overview',
		filter: '',
		pausedAt: undefined,
	});
	expect(fixture('demo').events).toHaveLength(source.total);
});

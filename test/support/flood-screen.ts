// SPDX-License-Identifier: MIT
// What the screen says after a flood, against what the kernel's side counted.
import {expect} from 'vitest';
import type {Counters} from '../../source/capture/source.ts';
import {kinds} from '../../source/kinds/index.ts';
import {panes} from '../../source/kinds/kind.ts';
import {countText} from '../../source/kinds/words/quantity.ts';
import {causeMeanings, causes, lossRows, lostTotal} from '../../source/model/loss.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {rooms} from '../../source/store/rooms.ts';
import {type Frame, openFrame} from './frame.tsx';

/** So wide that nothing is cut. */
const SIZE = [320, 60] as const;

/** The words of the line that begins with a word. */
const lineOf = (frame: Frame, word: string): readonly string[] =>
	frame
		.text()
		.split('\n')
		.map(line => line.replaceAll('│', ' ').trim().split(/\s+/))
		.find(([first]) => first === word) ?? [];

const kindNames = Object.keys(kinds) as Array<keyof typeof kinds>;

/** Events of the panes, group by group, as their tops have them. */
function expectTops(monitor: Monitor, counters: Counters): void {
	for (const pane of panes) {
		const own = kindNames.filter(name => kinds[name].pane === pane && name !== 'bee_loss');
		const sent = own.reduce((sum, name) => sum + (counters.kinds[name]?.sent ?? 0), 0);
		const top = monitor.top(pane);
		const shown = monitor.window(pane, top, top.count).map(({item}) => item.count);
		expect({pane, shown: shown.reduce((sum, count) => sum + count, 0)}).toEqual({pane, shown: sent});
	}
}

/** Header, panes and the page about bee-top itself agree with the counters of a capture that is over and taken in. */
export async function expectOnScreen(monitor: Monitor, counters: Counters): Promise<void> {
	monitor.askForFacts();
	while (monitor.frame());
	expectTops(monitor, counters);
	const frame = await openFrame(monitor, SIZE);
	expect(frame.row(0)).toContain(` lost ${countText(lostTotal(counters))} `);
	expect(frame.row(0)).not.toContain('undecodable');
	// Each loss has rows of its own, where what was lost would have been.
	await monitor.filter('bee.kind = bee_loss');
	while (panes.some(pane => !rooms[pane].isComplete(monitor))) monitor.lists.advance();
	await frame.draw();
	for (const {kind, cause} of lossRows(counters))
		expect(frame.text()).toMatch(new RegExp(` lost +.*${kind}: ${causeMeanings[cause]} `));
	await monitor.filter('');
	await frame.type('8');
	monitor.frame();
	await frame.draw();
	expect(frame.text()).toContain('Records sent and lost, by kind');
	for (const [kind, counts] of Object.entries(counters.kinds)) {
		const lost = causes.reduce((sum, cause) => sum + counts[cause], 0);
		if (counts.sent + lost === 0) continue;
		const figures = [counts.sent, lost, ...causes.map(cause => counts[cause])].map(countText);
		expect(lineOf(frame, kind).slice(0, 6).join(' ')).toBe([kind, ...figures].join(' '));
	}
}

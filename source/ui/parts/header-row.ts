// SPDX-License-Identifier: MIT
import type {KindName} from '../../capture/layout.generated.ts';
import type {Privileges} from '../../capture/privileges.ts';
import {bytesText, countText, durationText} from '../../kinds/words/quantity.ts';
import type {Monitor} from '../../store/monitor.ts';
import {fit, width} from '../safe-text.ts';
import {sliceRow} from '../screen/slice-row.ts';
import {sparkline} from '../sparkline.ts';
import type {Theme, Tone} from '../theme.ts';

const SPARK_COLUMNS = 10;
const STATE_TONES = {LIVE: 'good', REPLAY: 'notice', END: 'plain', PAUSED: 'warn'} as const;

/** How the header calls kinds that are off unless asked for. */
const OPTED_IN: {readonly [K in KindName]?: string} = {env_read: 'env reads'};

type Part = {
	readonly text: string;
	readonly tone: Tone;
	/** The highest goes first where room is short; 0 stays. */
	readonly rank: number;
	readonly inverse?: boolean;
};

/** As whom this runs, once only what it takes is left to it; a warning where it has kept all. */
function rightsPart(privileges: Privileges): Part {
	const name = privileges.as();
	const as = fit(name, Math.min(width(name), 16));
	return privileges.dropped()
		? {text: `as ${as}`, tone: 'dim', rank: 5}
		: {text: `privileged: ${as}`, tone: 'warn', rank: 2};
}

/** The parts that fit side by side, two cells apart. */
function fitting(parts: readonly Part[], columns: number): readonly Part[] {
	let shown = parts;
	const wide = () => shown.reduce((sum, part) => sum + width(part.text) + 2, 0);
	for (let rank = Math.max(...parts.map(part => part.rank)); rank > 0 && wide() > columns; rank--)
		shown = shown.filter(part => part.rank !== rank);
	return shown;
}

/** The first line, of exactly so many cells: where, how much, what was lost, what we cost, and whether the screen is live. */
export function headerRow(monitor: Monitor, theme: Theme, columns: number): string {
	const {facts, pausedAt} = monitor.store.getState();
	const {host, kernel} = monitor.source.origin;
	const {privileges} = monitor.source;
	const state =
		pausedAt === undefined ? (monitor.source.live ? 'LIVE' : facts.ended ? 'END' : 'REPLAY') : 'PAUSED';
	const moment = monitor.clock.timeOfDay(pausedAt ?? facts.now);
	const unavailable = facts.unavailable.length;
	const left: readonly Part[] = [
		{text: 'bee-top', tone: 'strong', rank: 0},
		{text: fit(host, Math.min(width(host), 24)), tone: 'plain', rank: 3},
		{text: kernel, tone: 'dim', rank: 6},
		{text: `up ${durationText(facts.now)}`, tone: 'dim', rank: 5},
		...(privileges ? [rightsPart(privileges)] : []),
	];
	const right: readonly Part[] = [
		...facts.optedIn.map(kind => ({text: OPTED_IN[kind] ?? kind, tone: 'notice', rank: 2}) as const),
		...(unavailable > 0
			? [
					{
						text: `${unavailable} ${unavailable === 1 ? 'kind' : 'kinds'} unavailable`,
						tone: 'warn',
						rank: 2,
					} as const,
				]
			: []),
		...(facts.undecodable > 0
			? [{text: `undecodable ${countText(facts.undecodable)}`, tone: 'alert', rank: 0} as const]
			: []),
		{text: `${countText(facts.rates.at(-1) ?? 0)} ev/s`, tone: 'plain', rank: 1},
		{text: sparkline(facts.rates, SPARK_COLUMNS, theme.bars), tone: 'notice', rank: 4},
		{text: `lost ${countText(facts.lost)}`, tone: facts.lost > 0 ? 'alert' : 'good', rank: 0},
		{text: Number.isNaN(facts.cpu) ? 'cpu -' : `cpu ${facts.cpu.toFixed(1)}%`, tone: 'plain', rank: 2},
		{text: `rss ${bytesText(facts.rss)}`, tone: 'plain', rank: 2},
		{text: `${state} ${moment}`, tone: STATE_TONES[state], rank: 0, inverse: state === 'PAUSED'},
	];
	const shown = fitting([...left, ...right], columns - 1);
	const texts = (parts: readonly Part[]) => parts.filter(part => shown.includes(part));
	const [start, end] = [texts(left), texts(right)];
	const used = shown.reduce((sum, part) => sum + width(part.text), 2 * (shown.length - 2));
	const line = (parts: readonly Part[]) =>
		parts
			.map(({text, tone, inverse}) => {
				const shown = theme.paint(tone, fit(text, width(text), 'left', 'end', theme.ascii));
				return inverse ? theme.invert(shown) : shown;
			})
			.join('  ');
	const row = ` ${line(start)}${' '.repeat(Math.max(2, columns - 1 - used))}${line(end)}`;
	return used > columns - 3 ? sliceRow(row, 0, columns) : row;
}

// SPDX-License-Identifier: MIT
// The strip of events over time: the name of the pane and its highest column at the left, bars over the rest, the time under them.
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {countText} from '../../kinds/words/quantity.ts';
import {columnsOf} from '../../store/brush.ts';
import {columnOf, type Histogram as Figures, histogramOf} from '../../store/histogram.ts';
import type {Window} from '../../store/level.ts';
import type {State} from '../../store/store.ts';
import {paneTitles} from '../../store/views.ts';
import {fit} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {severitySign, severityTone, type Theme} from '../theme.ts';

const LINES = 3;
/** From so many lines on there is room for all three; with less, for one. */
const LINES_FROM = 30;
const LABEL = 10;
const CLOCK = 8;

/** How many lines of a screen of so many the strip takes now. */
export function histogramLines({histogram, mode}: Pick<State, 'histogram' | 'mode'>, lines: number): number {
	const isRead = mode === 'help' || mode === 'detail';
	if (!histogram || isRead) return 0;
	return lines < LINES_FROM ? 1 : LINES;
}

/** One line of bars, of the line `level` above the lowest one out of `high`. */
function bars(
	{rates, worst, axis, kept}: Figures,
	level: number,
	high: number,
	inverted: Window | undefined,
	theme: Theme,
): string {
	const most = Math.max(...rates, 1e-9);
	const top = theme.bars.length - 1;
	const marked = inverted && columnsOf(axis, inverted);
	const gone = columnOf(axis, kept);
	let [text, run, style] = ['', '', ''];
	let paint = (each: string) => each;
	const flush = () => {
		if (run !== '') text += paint(run);
		run = '';
	};
	rates.forEach((rate, column) => {
		const filled = rate === 0 ? 0 : Math.max(1, Math.round((rate / most) * top * high));
		const severity = worst[column];
		// The sign stands in the highest line, since colour alone must not tell anything.
		const isSign = severity !== undefined && level === high - 1;
		const tone = severity ? severityTone(severity) : column < gone ? 'dim' : 'notice';
		const isIn = marked !== undefined && column >= marked.first && column <= marked.last;
		if (style !== `${tone}${isIn}`) {
			flush();
			style = `${tone}${isIn}`;
			paint = each => (isIn ? theme.invert(theme.paint(tone, each)) : theme.paint(tone, each));
		}
		run += isSign
			? severitySign(severity)
			: (theme.bars[Math.max(0, Math.min(top, filled - level * top))] ?? ' ');
	});
	flush();
	return text;
}

/** How much time a column stands for: `1s`, `1/4s`. */
const stepText = (step: number): string =>
	step < 1e9 ? `1/${Math.round(1e9 / step)}s` : `${Math.round(step / 1e9)}s`;

/** The strip in `lines` lines (0, 1 or 3) of exactly so many cells. */
export function Histogram({columns, lines}: {readonly columns: number; readonly lines: number}): ReactNode {
	const {monitor, theme} = useScreen();
	// Drawn anew with the figures of each second, and with each key.
	const state = useMonitorState(each => each);
	if (lines === 0) return null;
	const room = columns - 2 - LABEL - (lines === 1 ? 2 * (CLOCK + 1) : 0);
	monitor.stripColumns = room;
	const figures = histogramOf(monitor, room);
	if (!figures) return <Box height={lines} />;
	const {axis, pane, rates, of} = figures;
	const said = (at: number) => monitor.clock.timeOfDay(at);
	const label = (text: string) => fit(text, LABEL, 'left', 'end', theme.ascii);
	const chosen = state.brush ?? state.window;
	const begin = said(axis.from);
	const end = said(axis.from + axis.step * axis.columns - 1);
	// One line has no room for both: while a stretch is chosen its ends count.
	const [left, right] = state.brush ? [said(state.brush.from), said(state.brush.to)] : [begin, end];
	const tone = state.brush ? 'strong' : 'dim';
	if (lines === 1)
		return (
			<Text wrap="truncate-end">
				{` ${theme.paint('strong', label(paneTitles[pane]))}${theme.paint(tone, left)} ${bars(figures, 0, 1, chosen, theme)} ${theme.paint(tone, right)}`}
			</Text>
		);
	const between = chosen ? `${said(chosen.from)}-${said(chosen.to)}` : `${stepText(axis.step)} a column`;
	const rule = room - 2 * CLOCK - between.length - 4;
	const before = Math.max(0, rule >> 1);
	const stroke = theme.border.top;
	const under = `${begin} ${stroke.repeat(before)} ${between} ${stroke.repeat(Math.max(0, rule - before))} ${end}`;
	const peak = `${countText(Math.max(...rates))}/s`;
	return (
		<Text wrap="truncate-end">
			{[
				` ${theme.paint('strong', label(paneTitles[pane]))}${bars(figures, 1, 2, chosen, theme)}`,
				` ${theme.paint('plain', label(peak))}${bars(figures, 0, 2, chosen, theme)}`,
				` ${theme.paint('dim', label(of))}${theme.paint('dim', under)}`,
			].join('\n')}
		</Text>
	);
}

// SPDX-License-Identifier: MIT
// What stands at the end of the second line: what the kernel side leaves out, what the screen hides, and what else should be known.
import type {Monitor} from '../../store/monitor.ts';
import {fit, width} from '../safe-text.ts';
import type {Theme, Tone} from '../theme.ts';

/** One thing to know. Its text may come from anywhere. */
type Badge = {
	readonly text: string;
	readonly tone: Tone;
	/** The highest goes first where there is no room for all; 0 stays. */
	readonly rank: number;
	/** A part of it would say something else. */
	readonly whole?: true;
};

const BETWEEN = 2;
/** A badge in fewer cells says nothing any more. */
const LEAST = 12;

type Watched = Pick<Monitor, 'store' | 'source' | 'clock'>;

/** The badges that are due, the most important at the end. A filter that cannot be understood has a question mark: it is not in force. */
export function badgesOf({store, source, clock}: Watched): readonly Badge[] {
	const {filter, filterError, window, facts, notice} = store.getState();
	const scope = source.scope?.text ?? '';
	const notices = [facts.notice, notice].filter(text => text !== undefined);
	return [
		...notices.map(text => ({text, tone: 'warn', rank: 3}) as const),
		...(scope === '' ? [] : [{text: `scope: ${scope}`, tone: 'notice', rank: 2} as const]),
		...(window
			? [
					{
						text: `${clock.timeOfDay(window.from)}-${clock.timeOfDay(window.to)}`,
						tone: 'warn',
						rank: 1,
						whole: true,
					} as const,
				]
			: []),
		...(filter === ''
			? []
			: [{text: `${filterError ? 'filter?' : 'filter'}: ${filter}`, tone: 'warn', rank: 0} as const]),
	];
}

const wantedBy = (badges: readonly Badge[], cellsOf: (badge: Badge) => number) =>
	badges.reduce((sum, badge) => sum + cellsOf(badge) + BETWEEN, badges.length > 0 ? -BETWEEN : 0);

/** The cells that badges want for all that they say. */
export const badgesWidth = (badges: readonly Badge[]): number => wantedBy(badges, ({text}) => width(text));

/** Shares cells out: whoever wants less than a fair share leaves the rest to the others. */
function shares(wanted: readonly number[], room: number): readonly number[] {
	const given = wanted.map(() => 0);
	const order = [...wanted.keys()].toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
	let left = room;
	for (const [done, index] of order.entries()) {
		given[index] = Math.min(wanted[index] ?? 0, Math.floor(left / (order.length - done)));
		left -= given[index] ?? 0;
	}
	return given;
}

/** The badges that so many cells have room for, and how many each gets. */
export function fittedBadges(
	badges: readonly Badge[],
	columns: number,
): ReadonlyArray<readonly [Badge, number]> {
	const least = ({text, whole}: Badge) => (whole ? width(text) : Math.min(LEAST, width(text)));
	let shown = badges;
	while (shown.length > 1 && wantedBy(shown, least) > columns) {
		const highest = Math.max(...shown.map(({rank}) => rank));
		const goes = shown.findIndex(({rank}) => rank === highest);
		shown = shown.filter((_, index) => index !== goes);
	}
	const whole = shown.filter(badge => badge.whole);
	const cut = shown.filter(badge => !badge.whole);
	const room = columns - BETWEEN * (shown.length - 1) - whole.reduce((sum, {text}) => sum + width(text), 0);
	const given = shares(
		cut.map(({text}) => width(text)),
		Math.max(0, room),
	);
	const cellsOf = (badge: Badge) =>
		Math.min(columns, badge.whole ? width(badge.text) : (given[cut.indexOf(badge)] ?? 0));
	return shown.map(badge => [badge, cellsOf(badge)] as const).filter(([, cells]) => cells > 0);
}

/** The badges side by side in exactly so many cells, at the right. */
export function badgeLine(badges: readonly Badge[], columns: number, theme: Theme): string {
	const fitted = fittedBadges(badges, columns);
	const used = fitted.reduce((sum, [, cells]) => sum + cells, BETWEEN * Math.max(0, fitted.length - 1));
	const shown = fitted.map(([{text, tone}, cells]) =>
		theme.paint(tone, fit(text, cells, 'left', 'end', theme.ascii)),
	);
	return ' '.repeat(Math.max(0, columns - used)) + shown.join(' '.repeat(BETWEEN));
}

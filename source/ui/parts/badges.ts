// SPDX-License-Identifier: MIT
// What stands at the end of the second line: what the kernel side leaves out, what the screen hides, or what else should be known.
import type {Source} from '../../capture/source.ts';
import type {State} from '../../store/store.ts';
import {fit, width} from '../safe-text.ts';

const BETWEEN = 2;

type Scoped = {readonly scope?: {readonly text: string} | undefined};
type Told = Pick<State, 'filter' | 'filterError' | 'facts' | 'notice'>;

/** The badges that are due. A filter that cannot be understood has a question mark: it is not in force. */
export function badgesOf(
	{filter, filterError, facts, notice}: Told,
	source: Source & Scoped,
): readonly string[] {
	const scope = source.scope?.text ?? '';
	const badges = [
		...(scope === '' ? [] : [`scope: ${scope}`]),
		...(filter === '' ? [] : [`${filterError ? 'filter?' : 'filter'}: ${filter}`]),
	];
	const note = facts.notice ?? notice;
	return badges.length > 0 || note === undefined ? badges : [note];
}

/** The cells that badges want for all that they say. */
export const badgesWidth = (badges: readonly string[]): number =>
	badges.reduce((sum, badge) => sum + width(badge) + BETWEEN, badges.length > 0 ? -BETWEEN : 0);

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

/** The badges side by side in exactly so many cells, at the right; each is cut fairly where all do not fit. */
export function badgeText(badges: readonly string[], columns: number, ascii: boolean): string {
	const room = columns - BETWEEN * Math.max(0, badges.length - 1);
	const given = shares(badges.map(width), Math.max(0, room));
	const shown = badges.map((badge, index) => fit(badge, given[index] ?? 0, 'left', 'end', ascii));
	const text = shown.filter(badge => badge !== '').join(' '.repeat(BETWEEN));
	return ' '.repeat(Math.max(0, columns - width(text))) + text;
}

// SPDX-License-Identifier: MIT
// What --once shows, and how large.
import {type FacetName, facetNames} from '../facets/facet.ts';
import {facetsOf} from '../facets/facets.ts';
import type {Pane} from '../kinds/kind.ts';
import {firstLevel, type Level} from '../store/level.ts';
import type {State} from '../store/store.ts';
import {isPane, listsOf, type View, views} from '../store/views.ts';
import {UsageError} from './failure.ts';

/** What can be drawn once: each view, and the help. */
export const pictures: readonly string[] = [...views, 'help'];

/** Cells. */
export type Size = {readonly columns: number; readonly lines: number};

/** What is drawn once. */
export type Once = {
	readonly start: Partial<Level> & Pick<State, 'mode'>;
	readonly size: Size;
	/** How long to look, or how far into a recording; Infinity where nothing was said. */
	readonly forMs: number;
};

/** What the least screen takes, and what Ink lays out within seconds. */
const [LEAST_COLUMNS, LEAST_LINES] = [60, 16];
const [MOST_COLUMNS, MOST_LINES] = [500, 300];

type OnceFlags = {
	readonly view?: string | undefined;
	readonly by?: string | undefined;
	readonly size?: string | undefined;
};
type Terminal = {readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number};

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** A number of the environment; NaN where it holds none. */
const numberOf = (text: string | undefined) => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : Number.NaN);

/** The size that was asked for, of the terminal, of the environment (`COLUMNS`, `LINES`), or 120 x 36. Throws UsageError. */
export function sizeOf(
	asked: string | undefined,
	terminal: Terminal = process.stdout,
	{COLUMNS, LINES}: NodeJS.ProcessEnv = process.env,
): Size {
	if (asked === undefined) {
		const [columns, lines] = terminal.isTTY
			? [terminal.columns, terminal.rows]
			: [numberOf(COLUMNS), numberOf(LINES)];
		return {
			columns: within(columns || 120, LEAST_COLUMNS, MOST_COLUMNS),
			lines: within(lines || 36, LEAST_LINES, MOST_LINES),
		};
	}
	const [, columns, lines] = /^(\d{1,5})x(\d{1,5})$/.exec(asked)?.map(Number) ?? [];
	if (
		columns === undefined ||
		lines === undefined ||
		within(columns, LEAST_COLUMNS, MOST_COLUMNS) !== columns ||
		within(lines, LEAST_LINES, MOST_LINES) !== lines
	)
		throw new UsageError(
			`--size takes columns and lines such as 120x36, from ${LEAST_COLUMNS}x${LEAST_LINES} to ${MOST_COLUMNS}x${MOST_LINES}, not "${asked}"`,
		);
	return {columns, lines};
}

/** The panes of a view show their tops by this facet; those that it tells nothing in stay streams. */
function topsBy(view: View, by: string): Pick<Level, 'faces' | 'facets'> {
	const panes: readonly Pane[] = listsOf(view).filter(isPane);
	const offered = facetNames.filter(name =>
		panes.some(pane => facetsOf(pane).some(facet => facet.name === name)),
	);
	const facet: FacetName | undefined = offered.find(name => name === by);
	if (offered.length === 0) throw new UsageError(`--by groups events, and --view ${view} has none to group`);
	if (!facet)
		throw new UsageError(`--by takes one of ${offered.join(', ')} with --view ${view}, not "${by}"`);
	const grouped = panes.filter(pane => facetsOf(pane).some(({name}) => name === facet));
	return {
		faces: Object.fromEntries(grouped.map(pane => [pane, 'top'])),
		facets: Object.fromEntries(grouped.map(pane => [pane, facet])),
	};
}

/** What flags ask to be drawn. Throws UsageError. */
export function onceOf({view = 'overview', by, size}: OnceFlags, forMs: number): Once {
	if (!pictures.includes(view))
		throw new UsageError(`--view takes one of ${pictures.join(', ')}, not "${view}"`);
	const shown = views.find(name => name === view) ?? 'overview';
	if (view === 'help' && by !== undefined)
		throw new UsageError('--by groups events, and --view help has none to group');
	return {
		start: {
			mode: view === 'help' ? 'help' : 'browse',
			view: shown,
			focus: isPane(shown) ? shown : firstLevel.focus,
			...(by !== undefined && topsBy(shown, by)),
		},
		size: sizeOf(size),
		forMs,
	};
}

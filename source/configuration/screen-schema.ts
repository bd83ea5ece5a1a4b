// SPDX-License-Identifier: MIT
// What may stand under `screen`.
import * as z from 'zod/mini';
import {type Pane, panes} from '../kinds/kind.ts';
import {nearest} from '../nearest.ts';
import {columnChoices} from '../ui/panes/columns.ts';
import {AUTOMATIC, themeNames} from '../ui/theme/names.ts';
import {isFilterLine} from './filter-line.ts';
import {onOff, read, wordOf} from './read-value.ts';
import {refreshBounds} from './screen.ts';
import {isViewName, NAME_LONGEST, VIEWS_MOST} from './view-name.ts';

const {least, most} = refreshBounds;

/** Frames a second as a number, or the time between two as `500ms`, `2s`; in ms. */
function refreshMs(value: unknown): number | undefined {
	const [, number = '', unit] = /^(\d{1,5}(?:\.\d{1,3})?)\s?(ms|s)?$/.exec(wordOf(value)) ?? [];
	if (number === '') return undefined;
	const ms = Math.round(
		unit === undefined ? 1000 / Number(number) : Number(number) * (unit === 's' ? 1000 : 1),
	);
	return ms >= least && ms <= most ? ms : undefined;
}

const filter = read(text => (isFilterLine(text) ? text : undefined), 'a filter, which is one line of text');

const columns = (pane: Pane) => {
	const names: readonly string[] = columnChoices(pane).map(({name}) => name);
	return z.array(z.string()).check(
		z.check(({value: given, issues}) => {
			for (const [at, name] of given.entries()) {
				const refuse = (message: string) => issues.push({code: 'custom', message, path: [at], input: name});
				if (!names.includes(name)) {
					const meant = nearest(name, names);
					refuse(`takes one of ${names.join(', ')}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`);
				} else if (given.indexOf(name) < at) refuse('takes a column that is not there yet');
			}
		}),
	);
};

/** The part of a file that says how the screen looks. */
export const screenSchema = z.strictObject({
	theme: z.optional(z.enum([AUTOMATIC, ...themeNames])),
	refresh: z.optional(
		read(refreshMs, 'frames a second from 1 to 10, or the time between them from 100ms to 10s'),
	),
	columns: z.optional(
		z.strictObject(Object.fromEntries(panes.map(pane => [pane, z.optional(columns(pane))]))),
	),
	views: z.optional(
		z.record(z.string(), filter).check(
			z.refine(views => Object.keys(views).length <= VIEWS_MOST, {
				error: `holds ${VIEWS_MOST} views at most`,
			}),
			z.refine(views => Object.keys(views).every(isViewName), {
				error: `is keyed by names of 1 to ${NAME_LONGEST} characters`,
			}),
		),
	),
	mouse: z.optional(onOff),
});
/** What a file says of the screen, checked. */
export type ScreenContent = z.infer<typeof screenSchema>;

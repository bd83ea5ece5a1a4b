// SPDX-License-Identifier: MIT
// The views as they stand in the second line: what it says, and where each can be clicked on.
import {type View, views, viewTitles} from '../../store/views.ts';
import {width} from '../safe-text.ts';
import type {Rectangle} from '../screen/rectangle.ts';
import {sideBySide} from '../screen/regions.ts';

const LINE = 1;
const START = 1;
/** So many cells are left to the badges, or as many as they want where that is less. */
const BADGES_LEAST = 28;

/** What the second line is drawn for: the view that is shown, and the cells that the badges want. */
export type TabsFor = {readonly view: View; readonly columns: number; readonly badges: number};

type Tabs = ReadonlyArray<readonly [View, string]>;

const full: Tabs = views.map((view, index) => [view, ` ${index + 1} ${viewTitles[view].title} `]);
/** A digit is enough to go there; where one is needs its name. */
const short = (shown: View): Tabs =>
	views.map((view, index) => [
		view,
		view === shown ? ` ${index + 1} ${viewTitles[view].title} ` : ` ${index + 1} `,
	]);

/** The cells that tabs take. */
export const tabsWidth = (tabs: Tabs): number => tabs.reduce((sum, [, text]) => sum + width(text), 0);

/** The views with their digits, each with a blank on both sides; where room is short only the one that is shown by its name. */
export function tabTexts({view, columns, badges}: TabsFor): Tabs {
	const room = columns - START - 1 - Math.min(badges, BADGES_LEAST);
	return tabsWidth(full) <= room ? full : short(view);
}

/** Where each of them stands. */
export function tabPlaces(shown: TabsFor): ReadonlyArray<readonly [View, Rectangle]> {
	const tabs = tabTexts(shown);
	const places = sideBySide(
		START,
		LINE,
		tabs.map(([, text]) => width(text)),
	);
	return tabs.flatMap(([view], index) => {
		const place = places[index];
		return place ? [[view, place] as const] : [];
	});
}

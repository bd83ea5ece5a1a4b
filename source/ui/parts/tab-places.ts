// SPDX-License-Identifier: MIT
// The views as they stand in the second line: what it says, and where each can be clicked on.
import {type View, views, viewTitles} from '../../store/views.ts';
import {width} from '../safe-text.ts';
import type {Rectangle} from '../screen/rectangle.ts';
import {sideBySide} from '../screen/regions.ts';

const LINE = 1;

/** The views with their digits, each with a blank on both sides. */
export const tabTexts = (): ReadonlyArray<readonly [View, string]> =>
	views.map((view, index) => [view, ` ${index + 1} ${viewTitles[view].title} `]);

/** Where each of them stands. */
export function tabPlaces(): ReadonlyArray<readonly [View, Rectangle]> {
	const tabs = tabTexts();
	const places = sideBySide(
		1,
		LINE,
		tabs.map(([, text]) => width(text)),
	);
	return tabs.flatMap(([view], index) => {
		const place = places[index];
		return place ? [[view, place] as const] : [];
	});
}

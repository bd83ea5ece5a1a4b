// SPDX-License-Identifier: MIT
// How the views are written in the second line: in full, shortened, or as digits, whichever leaves room for what stands beside them.
import type {View} from '../../store/views.ts';
import {views, viewTitles} from '../../store/views.ts';
import {width} from '../safe-text.ts';

/** One view with its digit, and what is new in it. */
export type TabText = {readonly view: View; readonly text: string; readonly news: string};

const SHORT = 4;
/** What stands beside the tabs is worth this many cells, as far as it has them. */
const BESIDE_MOST = 24;

const written = (shown: View, news: Readonly<Partial<Record<View, string>>>, letters: number) =>
	views.map((view, index): TabText => {
		const {title} = viewTitles[view];
		const name = view === shown ? title : title.slice(0, letters);
		return {view, text: ` ${index + 1}${name && ` ${name}`} `, news: news[view] ? `${news[view]} ` : ''};
	});

const cellsOf = (tabs: readonly TabText[]) =>
	tabs.reduce((sum, {text, news}) => sum + width(text) + width(news), 0);

/** The tabs where there are so many cells, of which `beside` are wanted for something else; the view that is shown has its whole name. */
export function tabTexts(
	shown: View,
	news: Readonly<Partial<Record<View, string>>>,
	cells: number,
	beside: number,
): readonly TabText[] {
	const room = cells - Math.min(beside, BESIDE_MOST);
	const most = Math.max(...views.map(view => viewTitles[view].title.length));
	const forms = [most, SHORT, 0].map(letters => written(shown, news, letters));
	return forms.find(tabs => cellsOf(tabs) <= room) ?? forms.at(-1) ?? [];
}

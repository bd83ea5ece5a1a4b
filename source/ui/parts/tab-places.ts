// SPDX-License-Identifier: MIT
// The views as they stand in the second line: what it says, and where each can be clicked on.
import {countText} from '../../kinds/words/quantity.ts';
import type {Monitor} from '../../store/monitor.ts';
import {type View, views, viewTitles} from '../../store/views.ts';
import {width} from '../safe-text.ts';
import type {Rectangle} from '../screen/rectangle.ts';
import {sideBySide} from '../screen/regions.ts';
import {severitySign, severityTone, type Tone} from '../theme.ts';
import {badgesOf, badgesWidth} from './badges.ts';

const LINE = 1;
const START = 1;
/** So many cells are left to the badges, or as many as they want where that is less. */
const BADGES_LEAST = 24;

/** What is new in a view that is not looked at: a few cells beside its name. */
type News = Readonly<Partial<Record<View, string>>>;

/** One view with its digit, with a blank on both sides; and what is new in it, with a blank behind. */
type TabText = {readonly view: View; readonly text: string; readonly news: string};

/** What the second line is drawn for: the view that is shown, its cells, and how many of them the badges want. */
type TabsFor = {
	readonly view: View;
	readonly columns: number;
	readonly badges: number;
	readonly news?: News;
};

const SHORT: Readonly<Record<View, string>> = {
	overview: 'All',
	processes: 'Proc',
	files: 'File',
	network: 'Net',
	memory: 'Mem',
	alerts: 'Alert',
	tree: 'Tree',
	self: 'Self',
};

/** From the fullest on: all names, short ones, and digits, which are enough to go there; where one is has its name. */
const forms: ReadonlyArray<(view: View, shown: View) => string> = [
	view => viewTitles[view].title,
	(view, shown) => (view === shown ? viewTitles[view].title : SHORT[view]),
	view => SHORT[view],
	(view, shown) => (view === shown ? viewTitles[view].title : ''),
];

/** The cells that tabs take. */
export const tabsWidth = (tabs: readonly TabText[]): number =>
	tabs.reduce((sum, {text, news}) => sum + width(text) + width(news), 0);

/** The views as they are written where there are so many cells: in full, shortened or as digits, so that badges have room. */
export function tabTexts({view: shown, columns, badges, news = {}}: TabsFor): readonly TabText[] {
	const room = columns - START - 1 - Math.min(badges, BADGES_LEAST);
	const written = forms.map(name =>
		views.map((view, index): TabText => {
			const label = name(view, shown);
			const fresh = news[view];
			return {view, text: ` ${index + 1}${label && ` ${label}`} `, news: fresh ? `${fresh} ` : ''};
		}),
	);
	return written.find(tabs => tabsWidth(tabs) <= room) ?? written.at(-1) ?? [];
}

/** The tabs of this moment on a screen of so many columns: what is drawn, and what the mouse finds. */
export function tabsOf(monitor: Monitor, columns: number): readonly TabText[] {
	const alerts = alertNews(monitor);
	return tabTexts({
		view: monitor.store.getState().view,
		columns,
		badges: badgesWidth(badgesOf(monitor)),
		news: alerts ? {alerts: alerts.text} : {},
	});
}

/** The alerts that nobody has looked at yet, `#3`, with the sign and the tone of the most severe one; undefined if there are none. */
export function alertNews({
	store,
	unseen,
	lists,
}: Monitor): {readonly text: string; readonly tone: Tone} | undefined {
	const found = store.getState().view === 'alerts' ? undefined : unseen.news(lists.alerts.all);
	return (
		found && {
			text: `${severitySign(found.severity)}${countText(found.count)}`,
			tone: severityTone(found.severity),
		}
	);
}

/** Where each of them stands; what is new belongs to it. */
export function tabPlaces(tabs: readonly TabText[]): ReadonlyArray<readonly [View, Rectangle]> {
	const places = sideBySide(
		START,
		LINE,
		tabs.map(({text, news}) => width(text) + width(news)),
	);
	return tabs.flatMap(({view}, index) => {
		const place = places[index];
		return place ? [[view, place] as const] : [];
	});
}

// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {views, viewTitles} from '../../source/store/views.ts';
import {badgesWidth, fittedBadges} from '../../source/ui/parts/badges.ts';
import {tabPlaces, tabsWidth, tabTexts} from '../../source/ui/parts/tab-places.ts';

const view = fc.constantFrom(...views);
const columns = fc.integer({min: 60, max: 300});
const badges = fc.array(
	fc.record({
		text: fc.string({minLength: 1, maxLength: 60}),
		tone: fc.constant('warn' as const),
		rank: fc.integer({min: 0, max: 3}),
	}),
	{maxLength: 5},
);

test('tabs fit beside the cells that badges are given, each with its digit', () => {
	fc.assert(
		fc.property(view, columns, fc.integer({min: 0, max: 200}), (view, columns, badges) => {
			const tabs = tabTexts({view, columns, badges, news: {self: '#3'}});
			expect(tabs.map(each => each.view)).toEqual(views);
			for (const [index, {text}] of tabs.entries()) expect(text).toMatch(new RegExp(`^ ${index + 1} `));
			expect(tabsWidth(tabs)).toBeLessThanOrEqual(columns - 2 - Math.min(badges, 16));
		}),
	);
});

test('names are whole where there is room, short where there is less, and that of the view is always there', () => {
	const texts = (columns: number, badges: number) =>
		tabTexts({view: 'files', columns, badges}).map(({text}) => text.trim());
	expect(texts(200, 24)).toEqual(views.map((view, index) => `${index + 1} ${viewTitles[view].title}`));
	expect(texts(80, 0)).toContain('2 Proc');
	expect(texts(60, 30)).not.toContain('2 Processes');
	for (const badges of [0, 10, 30])
		expect(texts(60, badges).some(text => /^3 Files?$/.test(text))).toBe(true);
});

test('each cell of the tabs belongs to one view, in their order', () => {
	fc.assert(
		fc.property(view, columns, (view, columns) => {
			const tabs = tabTexts({view, columns, badges: 0});
			let x = 1;
			for (const [index, [id, place]] of tabPlaces(tabs).entries()) {
				expect([id, place.x, place.y, place.height]).toEqual([views[index], x, 1, 1]);
				x += place.width;
			}
			expect(x - 1).toBe(tabsWidth(tabs));
		}),
	);
});

test('badges never take more cells than there are, and the most important one stays', () => {
	fc.assert(
		fc.property(badges, fc.integer({min: 12, max: 200}), (badges, columns) => {
			const fitted = fittedBadges(badges, columns);
			const used = fitted.reduce((sum, [, cells]) => sum + cells, 2 * Math.max(0, fitted.length - 1));
			expect(used).toBeLessThanOrEqual(columns);
			if (badges.length > 0) {
				const least = Math.min(...badges.map(({rank}) => rank));
				expect(fitted.some(([{rank}]) => rank === least)).toBe(true);
			}
			if (badgesWidth(badges) <= columns) expect(used).toBe(badgesWidth(badges));
		}),
	);
});

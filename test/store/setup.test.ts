// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {screenDefaults} from '../../source/configuration/screen.ts';
import {panes} from '../../source/kinds/kind.ts';
import {
	beginSetup,
	canMoveColumn,
	canToggle,
	changeSide,
	changesOf,
	choiceCount,
	isShown,
	markedColumn,
	moveColumn,
	moveMark,
	refreshChoices,
	type Section,
	type Setting,
	sections,
	shownColumns,
	toggleColumn,
} from '../../source/store/setup.ts';
import {columnChoices, fitColumns} from '../../source/ui/panes/columns.ts';

const opened = (screen = screenDefaults): Setting => ({setup: beginSetup(screen), screen});
/** The mark on a choice of a section. */
function at(section: Section, mark: number, start = opened()): Setting {
	const there = {...start, setup: {...start.setup, section, side: 'choices'} as const};
	return moveMark(there, mark - there.setup.marks[section]);
}
const ofFiles = ['time', 'pid', 'user', 'command', 'operation', 'subject', 'outcome'];

const keys: ReadonlyArray<(at: Setting) => Setting> = [
	each => moveMark(each, 1),
	each => moveMark(each, -1),
	changeSide,
	toggleColumn,
	each => moveColumn(each, 1),
	each => moveColumn(each, -1),
];

describe('whatever keys are pressed', () => {
	const played = fc.array(fc.constantFrom(...keys), {maxLength: 200});

	test('each pane has columns that there are, each once, and what was done to is among them', () => {
		fc.assert(
			fc.property(played, done => {
				const {screen} = done.reduce((each, key) => key(each), opened());
				for (const pane of panes) {
					const shown = shownColumns(screen, pane);
					expect(shown).toContain('subject');
					expect(new Set(shown).size).toBe(shown.length);
					const names = columnChoices(pane).map(({name}) => name);
					for (const name of shown) expect(names).toContain(name);
					const fitted = fitColumns(pane, 1000, screen.columns[pane]).map(({name}) => name);
					expect(fitted).toEqual(['sign', ...shown]);
				}
			}),
		);
	});

	test('every column stays in the list once, those that are shown in the order in which they are shown', () => {
		fc.assert(
			fc.property(played, done => {
				const {setup, screen} = done.reduce((each, key) => key(each), opened());
				for (const pane of panes) {
					const order = setup.orders[pane];
					expect(order.toSorted()).toEqual(
						columnChoices(pane)
							.map(({name}) => name)
							.toSorted(),
					);
					const shown = shownColumns(screen, pane);
					expect(order.filter(name => shown.includes(name))).toEqual(shown);
				}
				for (const section of sections) {
					expect(setup.marks[section]).toBeGreaterThanOrEqual(0);
					expect(setup.marks[section]).toBeLessThan(choiceCount(setup, section));
				}
			}),
		);
	});

	test('a key that is offered changes something, one that is not changes nothing', () => {
		fc.assert(
			fc.property(played, done => {
				const now = done.reduce((each, key) => key(each), opened());
				expect(toggleColumn(now) !== now).toBe(canToggle(now));
				for (const by of [1, -1] as const) {
					const moved = moveColumn(now, by);
					expect(moved !== now).toBe(canMoveColumn(now, by));
					if (moved !== now) expect(moved.screen).not.toEqual(now.screen);
				}
			}),
		);
	});

	test('nothing is written exactly where all is as it was', () => {
		fc.assert(
			fc.property(played, done => {
				const now = done.reduce((each, key) => key(each), opened());
				const same =
					now.screen.theme === screenDefaults.theme &&
					now.screen.refreshMs === screenDefaults.refreshMs &&
					now.screen.mouse === screenDefaults.mouse &&
					panes.every(
						pane => String(shownColumns(now.screen, pane)) === String(shownColumns(screenDefaults, pane)),
					);
				expect(changesOf(now) === undefined).toBe(same);
			}),
		);
	});
});

test('it opens with the columns that are shown before those that are not, and the choices that are in force', () => {
	const {setup} = opened({
		...screenDefaults,
		theme: 'light',
		refreshMs: 700,
		mouse: false,
		columns: {files: ['exe', 'pid']},
	});
	expect(setup.orders.files.slice(0, 4)).toEqual(['exe', 'pid', 'subject', 'time']);
	expect(refreshChoices(setup)[setup.marks.refresh]).toBe(700);
	expect(setup.marks).toMatchObject({theme: 2, mouse: 1});
});

test('a column is switched off and on where it stands', () => {
	const off = toggleColumn(at('files', 2));
	expect(markedColumn(off.setup)).toBe('user');
	expect(isShown(off)).toBe(false);
	expect(off.screen.columns.files).toEqual(ofFiles.filter(name => name !== 'user'));
	expect(changesOf(off)).toEqual({columns: {files: off.screen.columns.files}});
	expect(toggleColumn(off).screen.columns.files).toEqual(ofFiles);
	expect(changesOf(toggleColumn(off))).toBeUndefined();
});

test('what it was done to is not switched off', () => {
	const subject = at('files', 5);
	expect(markedColumn(subject.setup)).toBe('subject');
	expect(canToggle(subject)).toBe(false);
	expect(toggleColumn(subject)).toBe(subject);
});

test('a column goes past the next one that is shown, over those that are not, and the mark with it', () => {
	const withoutCommand = toggleColumn(at('files', 3));
	const moved = moveColumn(at('files', 4, withoutCommand), -1);
	expect(markedColumn(moved.setup)).toBe('operation');
	expect(moved.screen.columns.files).toEqual(['time', 'pid', 'operation', 'user', 'subject', 'outcome']);
	expect(canMoveColumn(at('files', 0), -1)).toBe(false);
	expect(canMoveColumn(at('files', 6), 1)).toBe(false);
	expect(canMoveColumn(withoutCommand, 1)).toBe(false);
});

test('the marks go round the ends', () => {
	expect(moveMark(opened(), -1).setup.section).toBe('mouse');
	expect(moveMark(at('mouse', 1), 1).screen.mouse).toBe(true);
	expect(moveMark(at('files', 0), -1).setup.marks.files).toBe(columnChoices('files').length - 1);
});

test('a theme, a time and the mouse are in force as they are marked', () => {
	const changed = at('mouse', 1, at('refresh', 3, at('theme', 4)));
	expect(changed.screen).toMatchObject({theme: '16-colours', refreshMs: 500, mouse: false});
	expect(changesOf(changed)).toEqual({theme: '16-colours', refreshMs: 500, mouse: false});
	const back = opened({...screenDefaults, theme: 'none'});
	expect(changesOf(at('theme', 0, back))).toEqual({theme: 'auto'});
});

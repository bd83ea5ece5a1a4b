// SPDX-License-Identifier: MIT
// What the keys of the setup screen do to the settings, and where its mark stands. Nothing here draws, reads or writes.
import {refreshBounds, type ScreenChanges, type ScreenSettings} from '../configuration/screen.ts';
import {eachPane, type Pane, panes} from '../kinds/kind.ts';
import {columnChoices} from '../ui/panes/columns.ts';
import type {ColumnName} from '../ui/panes/more-columns.ts';
import {AUTOMATIC, type ThemeName, themeNames} from '../ui/theme/names.ts';

/** What can be set up, in the order of the list: the columns of each pane, then the rest. */
export const sections = [...panes, 'theme', 'refresh', 'mouse'] as const;
/** One of the `sections`. */
export type Section = (typeof sections)[number];

/** Where the setup screen stands. */
export type Setup = {
	readonly side: 'sections' | 'choices';
	readonly section: Section;
	/** Which choice of each section is marked. */
	readonly marks: Readonly<Record<Section, number>>;
	/** All columns of each pane, those that are off too, in the order in which they are listed. */
	readonly orders: Readonly<Record<Pane, readonly ColumnName[]>>;
	/** What Escape goes back to. */
	readonly before: ScreenSettings;
	/** They are being written: until that is done no key changes them. */
	readonly keeping: boolean;
};

/** The setup screen and the settings that it changes. */
export type Setting = {readonly setup: Setup; readonly screen: ScreenSettings};

/** It says what was done to what; a row without it tells nothing. */
const ALWAYS: ColumnName = 'subject';
const REFRESH_MS = [refreshBounds.least, 200, 250, 500, 1000, 2000, 5000, refreshBounds.most] as const;

/** Whether a section is the columns of a pane. */
export const isColumns = (section: Section): section is Pane =>
	(panes as readonly string[]).includes(section);

/** The columns that a pane shows where there is room, in order. */
export function shownColumns({columns}: Pick<ScreenSettings, 'columns'>, pane: Pane): readonly ColumnName[] {
	const choices = columnChoices(pane);
	const chosen = columns[pane];
	if (!chosen) return choices.flatMap(({name, byItself}) => (byItself ? [name] : []));
	const known = chosen.flatMap(name => choices.find(choice => choice.name === name)?.name ?? []);
	return known.includes(ALWAYS) ? known : [...known, ALWAYS];
}

/** The themes to choose from; undefined is what the terminal asks for. */
export const themeChoices: ReadonlyArray<ThemeName | undefined> = [undefined, ...themeNames];
/** The times between frames to choose from, in ms, with the one that was configured. */
export const refreshChoices = ({before}: Setup): readonly number[] =>
	[...new Set([...REFRESH_MS, before.refreshMs])].toSorted((a, b) => a - b);
/** With the mouse and without. */
export const mouseChoices: readonly boolean[] = [true, false];

/** How many choices a section has. */
export function choiceCount(setup: Setup, section: Section): number {
	if (isColumns(section)) return setup.orders[section].length;
	if (section === 'theme') return themeChoices.length;
	return section === 'refresh' ? refreshChoices(setup).length : mouseChoices.length;
}

/** The setup screen as it opens on these settings. */
export function beginSetup(screen: ScreenSettings): Setup {
	const orders = eachPane(pane => {
		const shown = shownColumns(screen, pane);
		return [...new Set([...shown, ...columnChoices(pane).map(({name}) => name)])];
	});
	const setup: Setup = {
		side: 'sections',
		section: panes[0],
		marks: {processes: 0, files: 0, network: 0, memory: 0, theme: 0, refresh: 0, mouse: 0},
		orders,
		before: screen,
		keeping: false,
	};
	return {...setup, marks: {...setup.marks, ...radioMarks(setup, screen)}};
}

/** Of what there is one choice only, that one is marked. */
const radioMarks = (setup: Setup, screen: ScreenSettings) => ({
	theme: Math.max(0, themeChoices.indexOf(screen.theme)),
	refresh: Math.max(0, refreshChoices(setup).indexOf(screen.refreshMs)),
	mouse: mouseChoices.indexOf(screen.mouse),
});

/** Takes the marked choice of a section that has one choice only. */
function taken({setup, screen}: Setting): ScreenSettings {
	const mark = setup.marks[setup.section];
	if (setup.section === 'theme') return {...screen, theme: themeChoices[mark]};
	if (setup.section === 'refresh')
		return {...screen, refreshMs: refreshChoices(setup)[mark] ?? screen.refreshMs};
	if (setup.section === 'mouse') return {...screen, mouse: mouseChoices[mark] ?? screen.mouse};
	return screen;
}

const round = (at: number, by: number, count: number) => (((at + by) % count) + count) % count;

/** Moves the mark on its side, round the ends. What has one choice only is taken as it is marked. */
export function moveMark({setup, screen}: Setting, by: number): Setting {
	if (setup.side === 'sections') {
		const section = sections[round(sections.indexOf(setup.section), by, sections.length)];
		return {setup: {...setup, section: section ?? setup.section}, screen};
	}
	const {section, marks} = setup;
	const mark = round(marks[section], by, choiceCount(setup, section));
	const next = {...setup, marks: {...marks, [section]: mark}};
	return {setup: next, screen: taken({setup: next, screen})};
}

/** Goes to the other side. */
export const changeSide = ({setup, screen}: Setting): Setting => ({
	setup: {...setup, side: setup.side === 'sections' ? 'choices' : 'sections'},
	screen,
});

/** The column under the mark; undefined where there is none. */
export function markedColumn({side, section, marks, orders}: Setup): ColumnName | undefined {
	return side === 'choices' && isColumns(section) ? orders[section][marks[section]] : undefined;
}

const withColumns = (screen: ScreenSettings, pane: Pane, columns: readonly ColumnName[]): ScreenSettings => ({
	...screen,
	columns: {...screen.columns, [pane]: columns},
});

/** Whether the marked column can be switched: on or off, and the one that is always there cannot. */
export function canToggle({setup}: Setting): boolean {
	const name = markedColumn(setup);
	return name !== undefined && name !== ALWAYS;
}

/** Whether the marked column is shown. */
export function isShown({setup, screen}: Setting): boolean {
	const name = markedColumn(setup);
	return name !== undefined && isColumns(setup.section) && shownColumns(screen, setup.section).includes(name);
}

/** Switches the marked column on or off; it keeps its place in the list. */
export function toggleColumn(at: Setting): Setting {
	const {setup, screen} = at;
	const {section} = setup;
	const name = markedColumn(setup);
	if (!canToggle(at) || !isColumns(section)) return at;
	const shown = new Set<string | undefined>(shownColumns(screen, section));
	if (!shown.delete(name)) shown.add(name);
	return {
		setup,
		screen: withColumns(
			screen,
			section,
			setup.orders[section].filter(each => shown.has(each)),
		),
	};
}

/** The place in the list that the marked column would go to: past the next one that is shown. */
function goal({setup, screen}: Setting, by: 1 | -1): number | undefined {
	const {section, marks, orders} = setup;
	if (!isColumns(section)) return undefined;
	const shown = shownColumns(screen, section);
	for (let at = marks[section] + by; at >= 0 && at < orders[section].length; at += by)
		if (shown.includes(orders[section][at] as ColumnName)) return at;
	return undefined;
}

/** Whether the marked column is shown and can go further in this direction. */
export const canMoveColumn = (at: Setting, by: 1 | -1): boolean => isShown(at) && goal(at, by) !== undefined;

/** Moves the marked column past the next one that is shown; the mark goes with it. */
export function moveColumn(at: Setting, by: 1 | -1): Setting {
	const {setup, screen} = at;
	const {section, marks, orders} = setup;
	const name = markedColumn(setup);
	const to = goal(at, by);
	if (!canMoveColumn(at, by) || !isColumns(section) || name === undefined || to === undefined) return at;
	const order = orders[section].toSpliced(marks[section], 1).toSpliced(to, 0, name);
	const shown = shownColumns(screen, section);
	return {
		setup: {...setup, marks: {...marks, [section]: to}, orders: {...orders, [section]: order}},
		screen: withColumns(
			screen,
			section,
			order.filter(each => shown.includes(each)),
		),
	};
}

const sameList = (a: readonly string[] = [], b: readonly string[] = []) =>
	a.length === b.length && a.every((each, index) => each === b[index]);

/** What has to be written so that the next start looks like this; undefined if nothing was changed. */
export function changesOf({setup: {before}, screen}: Setting): ScreenChanges | undefined {
	const columns = Object.fromEntries(
		panes
			.filter(pane => !sameList(shownColumns(before, pane), shownColumns(screen, pane)))
			.map(pane => [pane, shownColumns(screen, pane)]),
	);
	const changes: ScreenChanges = {
		...(screen.theme !== before.theme && {theme: screen.theme ?? AUTOMATIC}),
		...(screen.refreshMs !== before.refreshMs && {refreshMs: screen.refreshMs}),
		...(screen.mouse !== before.mouse && {mouse: screen.mouse}),
		...(Object.keys(columns).length > 0 && {columns}),
	};
	return Object.keys(changes).length > 0 ? changes : undefined;
}

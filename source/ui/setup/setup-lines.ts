// SPDX-License-Identifier: MIT
// The setup screen as finished lines: what there is to set up at the left, the choices at the right.
import {
	isColumns,
	mouseChoices,
	refreshChoices,
	type Section,
	type Setting,
	sections,
	shownColumns,
	themeChoices,
} from '../../store/setup.ts';
import {paneTitles} from '../../store/views.ts';
import {columnChoices} from '../panes/columns.ts';
import {fit} from '../safe-text.ts';
import {AUTOMATIC, themes} from '../theme/names.ts';
import type {Theme} from '../theme.ts';
import {sampleLines} from './samples.ts';

const LEFT = 11;
const GAP = 2;
const NAME = 13;
const TITLE = 12;
/** From here on there is room for what the column is headed with, too. */
const ROOMY = 70;

const TITLES: Readonly<Record<Section, string>> = {
	...paneTitles,
	theme: 'Theme',
	refresh: 'Refresh',
	mouse: 'Mouse',
};

type Choice = {
	readonly isTaken: boolean;
	readonly name: string;
	readonly title?: string;
	readonly about: string;
};

const often = (ms: number): string => {
	if (ms < 1000) return `${Number((1000 / ms).toFixed(1))} frames a second`;
	return ms === 1000 ? 'a frame a second' : `a frame every ${ms / 1000} seconds`;
};

function choicesOf({setup, screen}: Setting): readonly Choice[] {
	const {section, orders} = setup;
	if (isColumns(section)) {
		const shown = shownColumns(screen, section);
		const all = columnChoices(section);
		return orders[section].flatMap(name => {
			const choice = all.find(each => each.name === name);
			return choice ? [{...choice, isTaken: shown.includes(name)}] : [];
		});
	}
	if (section === 'theme')
		return themeChoices.map(name => ({
			isTaken: screen.theme === name,
			name: name ?? AUTOMATIC,
			about: themes.find(each => each.name === name)?.about ?? 'what the terminal asks for',
		}));
	if (section === 'refresh')
		return refreshChoices(setup).map(ms => ({
			isTaken: screen.refreshMs === ms,
			name: ms < 1000 ? `${ms}ms` : `${ms / 1000}s`,
			about: often(ms),
		}));
	return mouseChoices.map(mouse => ({
		isTaken: screen.mouse === mouse,
		name: mouse ? 'on' : 'off',
		about: mouse ? 'clicks and the wheel are ours' : 'the terminal selects text',
	}));
}

/** So many of the lines that the one at `mark` is among them. */
function windowed(lines: readonly string[], mark: number, height: number): readonly string[] {
	const start = Math.max(0, Math.min(mark - (height >> 1), lines.length - height));
	return lines.slice(start, start + height);
}

/** Exactly `height` lines of `columns` cells at most. */
export function setupLines(at: Setting, columns: number, height: number, theme: Theme): readonly string[] {
	const {setup} = at;
	const {section, side, marks} = setup;
	const room = Math.max(1, columns - LEFT - GAP);
	const text = (value: string, cells: number) => fit(value, cells, 'left', 'end', theme.ascii);
	const left = sections.map(each => {
		const line = text(` ${TITLES[each]}`, LEFT);
		if (each !== section) return line;
		return side === 'sections' ? theme.invert(line) : theme.paint('strong', line);
	});
	const [open, close] = isColumns(section) ? '[]' : '()';
	const choices = choicesOf(at).map(({isTaken, name, title, about}, index) => {
		const sign = `${open}${isTaken ? (isColumns(section) ? 'x' : '*') : ' '}${close}`;
		const heading = title === undefined || room < ROOMY ? '' : `${text(title, TITLE)}  `;
		const line = text(`${sign} ${text(name, NAME)} ${heading}${about}`, room);
		if (side === 'choices' && index === marks[section]) return theme.invert(line);
		return isTaken ? line : theme.paint('dim', line);
	});
	const looks = section === 'theme' ? sampleLines(theme, room) : [];
	const samples = choices.length + looks.length < height && looks.length > 0 ? ['', ...looks] : looks;
	const shown = [...windowed(choices, marks[section], Math.max(1, height - samples.length)), ...samples];
	return Array.from({length: height}, (_, y) =>
		`${left[y] ?? ' '.repeat(LEFT)}${' '.repeat(GAP)}${shown[y] ?? ''}`.trimEnd(),
	);
}

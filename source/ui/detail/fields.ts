// SPDX-License-Identifier: MIT
// Every field of the event, one a row: name, value, unit.
import {severityOf} from '../../severity/severity.ts';
import type {FieldRow} from '../../store/field-rows.ts';
import type {Inspected} from '../../store/store.ts';
import {fit, width} from '../safe-text.ts';
import {severityTone, type Theme} from '../theme.ts';
import type {TabPage} from './tab-page.ts';
import {wrapped} from './wrapped.ts';

const NAME_MOST = 28;
const UNIT_COLUMNS = 6;
/** Less than so many cells for the value, and the units go. */
const VALUE_LEAST = 24;

const HEADINGS: Readonly<Partial<Record<FieldRow['part'], string>>> = {around: 'What surrounds it'};

/** All fields as lines of so many cells; a value takes as many as it needs. */
export function fieldsTab(
	rows: readonly FieldRow[],
	selected: number,
	{event}: Inspected,
	columns: number,
	theme: Theme,
): TabPage {
	const names = Math.min(NAME_MOST, Math.max(...rows.map(({name}) => width(name))));
	const hasUnits = columns - names - UNIT_COLUMNS - 2 >= VALUE_LEAST;
	const room = columns - names - 1 - (hasUnits ? UNIT_COLUMNS + 1 : 0);
	const content: string[] = [];
	let mark = {from: 0, to: 0};
	for (const [index, {name, value, unit, part}] of rows.entries()) {
		const heading = part === rows[index - 1]?.part ? undefined : HEADINGS[part];
		if (heading !== undefined) content.push('', theme.paint('strong', heading));
		const tone = name === 'bee.severity' ? severityTone(severityOf(event)) : 'plain';
		const from = content.length;
		const isSelected = index === selected;
		for (const [line, text] of wrapped(value === '' ? '-' : value, room, theme.ascii).entries()) {
			const label = fit(line === 0 ? name : '', names, 'left', 'end', theme.ascii);
			const cells = text + ' '.repeat(Math.max(0, room - width(text)));
			const end = hasUnits ? ` ${fit(line === 0 ? unit : '', UNIT_COLUMNS)}` : '';
			content.push(
				isSelected
					? theme.invert(`${label} ${cells}${end}`)
					: `${theme.paint('dim', label)} ${theme.paint(tone, cells)}${theme.paint('dim', end)}`,
			);
		}
		// The heading belongs to the first row under it, and the first row to the start of the page.
		if (isSelected)
			mark = {
				from: index === 0 ? 0 : heading === undefined ? from : from - 2,
				to: content.length - 1,
			};
	}
	return {content, mark};
}

// SPDX-License-Identifier: MIT
// The columns of a pane's top: one row a group.
import type {FacetName} from '../../facets/facet.ts';
import {facets} from '../../facets/facets.ts';
import {bytesText, countText} from '../../kinds/words/quantity.ts';
import type {Group} from '../../model/book.ts';
import type {Sort, SortColumn} from '../../model/book-sort.ts';
import type {Tone} from '../theme.ts';
import {type Column, spread, staying} from './column.ts';

type TopColumn = Column<Group> & {readonly sorts: SortColumn};

const plain = (): Tone => 'plain';
const number = (
	sorts: SortColumn,
	title: string,
	width: number,
	rank: number,
	text: (group: Group) => string,
	tone: (group: Group) => Tone = plain,
): TopColumn => ({title, width, align: 'right', cut: 'start', rank, sorts, text, tone});
const moment = (sorts: 'first' | 'last', title: string, rank: number): TopColumn => ({
	...number(sorts, title, 8, rank, () => ''),
	text: (group, {clock}) => clock.timeOfDay(group[sorts]),
	tone: () => 'dim',
});
const some = (count: number, text: (count: number) => string) => (count > 0 ? text(count) : '');

const FIGURES: readonly TopColumn[] = [
	number('count', 'COUNT', 7, 0, ({count}) => countText(count)),
	number(
		'rate',
		'RATE/s',
		7,
		2,
		({rate}) => some(rate, countText),
		({rate}) => (rate > 0 ? 'notice' : 'plain'),
	),
	number('bytes', 'BYTES', 7, 3, ({bytes}) => some(bytes, bytesText)),
	number(
		'errors',
		'ERRORS',
		7,
		1,
		({errors}) => some(errors, countText),
		() => 'warn',
	),
	moment('first', 'FIRST', 5),
	moment('last', 'LAST', 4),
];
/** Less than these cells tell no group from another. */
const LEAST = 20;

/** The columns of a top that fit into so many cells; the one that it is sorted by says so, and which way. */
export function topColumns(
	facet: FacetName,
	{column: sorted, descending}: Sort,
	cells: number,
	ascii: boolean,
): readonly TopColumn[] {
	const label: TopColumn = {
		title: facets[facet].title,
		width: 0,
		align: 'left',
		cut: facet === 'path' || facet === 'directory' ? 'middle' : 'end',
		rank: 0,
		sorts: 'label',
		text: group => group.label,
		tone: ({key}) => (key === '' ? 'dim' : 'plain'),
	};
	const arrow = ascii ? (descending ? 'v' : '^') : descending ? '▾' : '▴';
	const columns = [label, ...FIGURES].map(column =>
		// What it is sorted by is the last to go.
		column.sorts === sorted ? {...column, title: `${column.title}${arrow}`, rank: 0} : column,
	);
	return spread(staying({columns, least: LEAST}, cells), cells);
}

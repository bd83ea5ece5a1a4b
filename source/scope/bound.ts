// SPDX-License-Identifier: MIT
// Which processes, or users, an expression lets pass at most.
import type {Comparison, Expression} from '../query/syntax.ts';

/** A set that holds whatever passes; `exact` if all of it does, too. */
export type Bound = {readonly set: ReadonlySet<number>; readonly exact: boolean};

/** The numbers that a comparison lets pass, and nothing but them; undefined where it is about something else, or there are too many. */
export type NumbersOf = (comparison: Comparison) => ReadonlySet<number> | undefined;

/** The numbers that all of these hold. */
export const common = (bounds: readonly Bound[]): Bound | undefined => {
	const [first, ...rest] = bounds;
	if (!first) return undefined;
	const set = new Set([...first.set].filter(number => rest.every(({set}) => set.has(number))));
	return {set, exact: bounds.every(({exact}) => exact)};
};

/** What an expression bounds its numbers to; undefined: nothing is bounded. */
export function boundOf(expression: Expression, numbersOf: NumbersOf): Bound | undefined {
	switch (expression.type) {
		case 'comparison': {
			const set = numbersOf(expression);
			return set && {set, exact: true};
		}
		case 'and': {
			const bounds = expression.of.map(each => boundOf(each, numbersOf));
			const known = bounds.filter(bound => bound !== undefined);
			const bound = common(known);
			return bound && {...bound, exact: bound.exact && known.length === bounds.length};
		}
		case 'or': {
			const bounds = expression.of.map(each => boundOf(each, numbersOf));
			const known = bounds.filter(bound => bound !== undefined);
			if (known.length < bounds.length) return undefined;
			return {
				set: new Set(known.flatMap(({set}) => [...set])),
				exact: known.every(({exact}) => exact),
			};
		}
		default:
			return undefined;
	}
}

// SPDX-License-Identifier: MIT
import type {KindName} from '../capture/layout.generated.ts';
import {compileComparison} from '../query/compare.ts';
import {findField} from '../query/fields.ts';
import type {Comparison, Expression} from '../query/syntax.ts';
import {possibleValues} from './possible.ts';

/** What an expression says of all events of a kind; undefined where it says different things. */
type Verdict = boolean | undefined;

/** The one answer; undefined where there are two. */
function agreed(verdicts: readonly Verdict[]): Verdict {
	const [first] = verdicts;
	return verdicts.every(verdict => verdict === first) ? first : undefined;
}

function verdictOfComparison(comparison: Comparison): (kind: KindName) => Verdict {
	const chosen = findField(comparison.field.text);
	if (!chosen) return () => undefined;
	const {field, index} = chosen;
	const test = compileComparison(field, comparison);
	return kind => {
		const values = possibleValues(field, index, kind);
		return values && agreed(values.map(test));
	};
}

/** Judges kinds by an expression, in three values (Kleene's): what is not known may be either. */
export function verdictOf(expression: Expression): (kind: KindName) => Verdict {
	switch (expression.type) {
		case 'comparison':
			return verdictOfComparison(expression);
		case 'word':
			return () => undefined;
		case 'not': {
			const of = verdictOf(expression.of);
			return kind => {
				const verdict = of(kind);
				return verdict === undefined ? undefined : !verdict;
			};
		}
		default: {
			const of = expression.of.map(verdictOf);
			const deciding = expression.type === 'or';
			return kind => {
				const verdicts = of.map(each => each(kind));
				if (verdicts.includes(deciding)) return deciding;
				return verdicts.includes(undefined) ? undefined : !deciding;
			};
		}
	}
}

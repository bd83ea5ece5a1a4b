// SPDX-License-Identifier: MIT
import {distance} from 'fastest-levenshtein';
import {fields} from './fields.ts';

/** Further away than this it is not what was meant. */
const FAR = 3;

/** `: did you mean proc.name?` where a field of nearly that name exists, or nothing. */
export function nearest(typed: string): string {
	const [best] = fields
		.map(({name}) => ({name, far: distance(typed, name)}))
		.filter(({far}) => far <= FAR)
		.sort((a, b) => a.far - b.far);
	return best ? `: did you mean ${best.name}?` : '';
}

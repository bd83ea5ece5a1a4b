// SPDX-License-Identifier: MIT
import {nearest as nearestOf} from '../nearest.ts';
import {fields} from './fields.ts';

/** `: did you mean proc.name?` where a field of nearly that name exists, or nothing. */
export function nearest(typed: string): string {
	const meant = nearestOf(
		typed,
		fields.map(({name}) => name),
	);
	return meant === undefined ? '' : `: did you mean ${meant}?`;
}

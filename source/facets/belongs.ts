// SPDX-License-Identifier: MIT
import type {Test} from '../query/compile.ts';
import type {FacetName} from './facet.ts';
import {facets} from './facets.ts';

/** What all that is shown is about: one group of a facet. The empty key is the group of what has no such thing. */
export type Target = {readonly facet: FacetName; readonly key: string; readonly label: string};

/** A test of what is about a target. */
export function belongsTo({facet: name, key}: Target): Test {
	const facet = facets[name];
	return key === '' ? subject => facet.of(subject) === undefined : subject => facet.belongs(subject, key);
}

/** The same as the text of a filter; undefined where it cannot be said. */
export const filterOf = ({facet, key}: Target): string | undefined => facets[facet].filter(key);

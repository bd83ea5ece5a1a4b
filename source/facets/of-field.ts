// SPDX-License-Identifier: MIT
import {findField} from '../query/fields.ts';
import type {Subject} from '../query/subject.ts';
import type {Facet} from './facet.ts';
import {quoted} from './quote.ts';

/** The values of a field of the filter language as texts, empty ones left out. */
export function valuesOf(name: string): (subject: Subject) => readonly string[] {
	const chosen = findField(name);
	if (!chosen) throw new Error(`there is no field ${name}`);
	const {field, index} = chosen;
	return subject => {
		const value = field.read(subject, index);
		if (value === undefined || value === '') return [];
		return Array.isArray(value) ? value.map(String).filter(Boolean) : [String(value)];
	};
}

/** A facet that is a field of the filter language: of several values the first is the group, and any belongs. */
export function ofField(
	field: string,
	named: Pick<Facet, 'name' | 'title' | 'about' | 'panes'>,
	labelOf: (subject: Subject, key: string) => string = (_subject, key) => key,
): Facet {
	const values = valuesOf(field);
	return {
		...named,
		key: subject => values(subject)[0],
		of: subject => {
			const [key] = values(subject);
			return key === undefined ? undefined : {key, label: labelOf(subject, key)};
		},
		belongs: (subject, key) => values(subject).includes(key),
		filter: key => {
			if (key === '') return `not ${field} exists`;
			const value = quoted(key);
			return value && `${field} = ${value}`;
		},
	};
}

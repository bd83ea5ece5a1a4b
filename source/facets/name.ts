// SPDX-License-Identifier: MIT
import type {Subject} from '../query/subject.ts';
import type {Facet} from './facet.ts';
import {valuesOf} from './of-field.ts';
import {quoted} from './quote.ts';

/** Asked of a name server, named in a hello of TLS, looked up for the far address: the most telling one first. */
const FIELDS = ['evt.arg.query_name', 'evt.arg.server_name', 'fd.rip.name'];

/** By which name. */
export function nameFacet(): Facet {
	const readers = FIELDS.map(valuesOf);
	const values = (subject: Subject) => readers.flatMap(read => read(subject));
	const keyOf = (subject: Subject) => {
		for (const read of readers) {
			const [key] = read(subject);
			if (key !== undefined) return key;
		}
		return undefined;
	};
	return {
		name: 'name',
		title: 'NAME',
		about: 'the name that was looked up, that a client of TLS gave, or that the far address is known by',
		panes: ['network'],
		key: keyOf,
		of: subject => {
			const key = keyOf(subject);
			return key === undefined ? undefined : {key, label: key};
		},
		belongs: (subject, key) => values(subject).includes(key),
		filter: key => {
			if (key === '') return `not (${FIELDS.map(field => `${field} exists`).join(' or ')})`;
			const value = quoted(key);
			return value && `(${FIELDS.map(field => `${field} = ${value}`).join(' or ')})`;
		},
	};
}

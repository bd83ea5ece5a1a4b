// SPDX-License-Identifier: MIT
// What a filter can ask for: Falco's names where Falco has one, `bee.` for ours.
import type {FilterField} from './field.ts';
import {containerFields} from './fields/container.ts';
import {eventFields} from './fields/event.ts';
import {fileFields} from './fields/file.ts';
import {ownFields} from './fields/own.ts';
import {processFields} from './fields/process.ts';

/** Every field, in the order of the help. */
export const fields: readonly FilterField[] = [
	...eventFields,
	...processFields,
	...containerFields,
	...fileFields,
	...ownFields,
];

const byName = new Map(fields.map(field => [field.name, field]));

/** A field and what stood in its brackets. */
type Chosen = {readonly field: FilterField; readonly index: string};

/** Finds `proc.name`, `proc.aname[2]`, `evt.arg.flags`, `evt.arg[flags]`; undefined if there is none of that name. */
export function findField(typed: string): Chosen | undefined {
	const [, name = '', bracket, dotted] = /^([\w.]+?)(?:\[(\w+)\]|(?<=^evt\.arg)\.(\w+))?$/.exec(typed) ?? [];
	const field = byName.get(name);
	const index = bracket ?? dotted ?? '';
	return field && (index === '' || field.index !== undefined) ? {field, index} : undefined;
}

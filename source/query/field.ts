// SPDX-License-Identifier: MIT
import type {Subject} from './subject.ts';

/** How a field's values are compared, and how those that are typed are read. */
export type FieldType = 'text' | 'number' | 'duration' | 'bytes' | 'time' | 'address' | 'flag' | 'severity';

/** A number in ns, bytes or pieces; a text; several of them where any may match; undefined where the event has no such thing. */
export type Value = string | number | boolean | ReadonlyArray<string | number> | undefined;

/** Something of an event that a filter can ask for. */
export type FilterField = {
	/** As it is typed. */
	readonly name: string;
	readonly type: FieldType;
	/** One line for the help and the completion. */
	readonly about: string;
	/** What stands in brackets behind the name, where something may: an ancestor's number, an argument's name. */
	readonly index?: string;
	/** `index` is what stood in the brackets, or empty. */
	readonly read: (subject: Subject, index: string) => Value;
};

// SPDX-License-Identifier: MIT
// What bee-top has to tell of a call that strace saw: the kind, and the fields that both of them know. A field that is undefined is one
// that strace does not know.
import {pathOf, textOf} from './arguments.ts';
import type {Ids} from './creds.ts';
import type {Call} from './trace.ts';
import type {Value} from './value.ts';

/** What one event says, with the names of `stream --format json`. */
export type Told = {readonly kind: string; readonly [field: string]: string | number | boolean | undefined};

/** What is known of a process besides its calls. */
export type Teller = {readonly pid: number; cwd: string; root: string; readonly ids: Ids};

/** What is told of a call, in order. */
export type Tell = (call: Call, teller: Teller) => readonly Told[];

const under = (folder: string, name: string) =>
	name.startsWith('/') ? name : `${folder === '/' ? '' : folder}/${name}`;
/** A name of the current directory. */
export const here = (name: Value | undefined, {cwd}: Teller) => under(cwd, textOf(name));
/** A name of a directory that is open; an empty one is that itself. */
export const at = (folder: Value | undefined, name: Value | undefined) =>
	textOf(name) === '' ? pathOf(folder) : under(pathOf(folder), textOf(name));

/** A kind of which every call is told, whatever comes of it. */
export const one =
	(kind: string, fields: (call: Call, teller: Teller) => Omit<Told, 'kind'>): Tell =>
	(call, teller) => [{kind, result: call.result, ...fields(call, teller)}];

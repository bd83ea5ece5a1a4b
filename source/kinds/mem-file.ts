// SPDX-License-Identifier: MIT
import type {MemFile} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {memfdFlags, secretFlags} from './words/memory.ts';

const flagsOf = (flags: number, event: MemFile) =>
	event.call === 'create' ? memfdFlags(flags) : secretFlags(flags);

export const memFile: Kind<MemFile> = {
	pane: 'memory',
	label: event => (event.call === 'create' ? 'memfd' : 'secret'),
	about: 'A file was made that lives in memory only (memfd_create, memfd_secret).',
	subject: event => {
		const flags = flagsOf(event.flags, event);
		return `${event.call === 'create' ? `memfd:${event.name}` : 'memory that the kernel cannot read'}${flags ? ` ${flags}` : ''}`;
	},
	outcome: event => (event.result < 0 ? errnoName(-event.result) : String(event.result)),
	failure: failureOf,
	fields: {flags: flagsOf},
	also: event => ({flag_names: flagsOf(event.flags, event) || undefined}),
};

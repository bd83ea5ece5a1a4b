// SPDX-License-Identifier: MIT
import type {MemProtect} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {mapFlags, protection, protectionLetters} from './words/memory.ts';
import {bytesText} from './words/quantity.ts';

const MEMORY: {readonly [M in MemProtect['memory']]: string} = {
	'': 'memory',
	unknown: 'memory',
	anonymous: 'anonymous memory',
	heap: 'the heap',
	stack: 'the stack',
	file: '',
	nameless_file: '',
};

export const memProtect: Kind<MemProtect> = {
	pane: 'memory',
	label: event => (event.call === 'mmap' ? 'mmap' : 'mprotect'),
	about:
		'Memory was made executable that holds no file’s code: writable too, or anonymous, written to, or of a file without a name (mmap, mprotect).',
	subject: event =>
		`${protectionLetters(event.protection)} ${bytesText(Number(event.bytes))} ${event.path || MEMORY[event.memory] || 'a file'}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	fields: {protection, flags: mapFlags},
	also: event => ({
		protection_names: protection(event.protection),
		flag_names: event.call === 'mmap' ? mapFlags(event.flags) : undefined,
	}),
};

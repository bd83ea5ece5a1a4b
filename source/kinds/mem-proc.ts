// SPDX-License-Identifier: MIT
import type {MemProc} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {targetText} from './words/target.ts';

/** Words of the kernel that are longer than a label may be. */
const SHORT: {readonly [F in MemProc['file']]?: string} = {smaps_rollup: 'rollup', numa_maps: 'numa'};

const how = (event: MemProc) => (event.pathOnly ? ', path only' : event.writing ? ', to write' : '');

export const memProc: Kind<MemProc> = {
	pane: 'memory',
	label: event => SHORT[event.file] ?? event.file,
	about:
		'A file under /proc that shows the memory of a process was opened, or refused: mem, environ, maps, smaps, pagemap, auxv and their like.',
	subject: (event, names) =>
		`${event.target === event.tgid ? 'itself' : targetText(event.target, names)}${how(event)}`,
	outcome: event =>
		event.result < 0 ? errnoName(-event.result) : `${event.inSlot ? 'slot ' : ''}${event.result}`,
	failure: failureOf,
};

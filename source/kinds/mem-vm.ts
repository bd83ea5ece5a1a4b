// SPDX-License-Identifier: MIT
import type {MemVm} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {bytesText} from './words/quantity.ts';
import {targetText} from './words/target.ts';

export const memVm: Kind<MemVm> = {
	pane: 'memory',
	label: event => `vm_${event.direction}`,
	about: 'Memory was copied out of or into another process (process_vm_readv, process_vm_writev).',
	subject: (event, names) => `${targetText(event.target, names)} at 0x${event.address.toString(16)}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : bytesText(event.bytes)),
	failure: failureOf,
	bytes: event => event.bytes,
};

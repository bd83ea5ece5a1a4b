// SPDX-License-Identifier: MIT
import type {ProcessChroot} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';

export const processChroot: Kind<ProcessChroot> = {
	pane: 'processes',
	label: event => (event.call === 'pivot_root' ? 'pivot' : event.call),
	about: 'A process gave itself (chroot) or its mount namespace (pivot_root) another root directory.',
	subject: event => (event.oldRoot ? `${event.path}, old root at ${event.oldRoot}` : event.path),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
};

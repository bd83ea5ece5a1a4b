// SPDX-License-Identifier: MIT
import type {UringSetup} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {uringFlags} from './words/memory.ts';

export const uringSetup: Kind<UringSetup> = {
	pane: 'memory',
	label: () => 'uring',
	about: 'An io_uring was set up: requests through it make no system calls of their own.',
	subject: event =>
		`${event.entries} ${event.entries === 1 ? 'entry' : 'entries'} ${uringFlags(event.flags)}`.trimEnd(),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : String(event.result)),
	failure: failureOf,
	fields: {flags: uringFlags},
	also: event => ({flag_names: uringFlags(event.flags) || undefined}),
};

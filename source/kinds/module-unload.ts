// SPDX-License-Identifier: MIT
import type {ModuleUnload} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {unloadFlags} from './words/module.ts';

export const moduleUnload: Kind<ModuleUnload> = {
	pane: 'processes',
	label: () => 'modfree',
	about: 'A module was taken out of the kernel, or could not be.',
	subject: event => event.name,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({flag_names: event.flags ? unloadFlags(event.flags) : undefined}),
	fields: {flags: unloadFlags},
};

// SPDX-License-Identifier: MIT
import type {ModuleLoad} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {moduleFlags} from './words/module.ts';
import {bytesText} from './words/quantity.ts';

const what = ({source, path, name, image}: ModuleLoad) =>
	source === 'file' ? path : `${name} from memory, ${bytesText(image)}`.trimStart();

export const moduleLoad: Kind<ModuleLoad> = {
	pane: 'processes',
	label: () => 'modload',
	about: 'A module was loaded into the kernel, or could not be: from a file, or with its name from memory.',
	subject: event => `${what(event)} ${event.parameters}`.trimEnd(),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({flag_names: event.flags ? moduleFlags(event.flags) : undefined}),
	fields: {flags: moduleFlags},
};

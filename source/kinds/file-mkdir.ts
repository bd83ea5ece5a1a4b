// SPDX-License-Identifier: MIT
import type {FileMkdir} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {octal} from './words/flags.ts';

export const fileMkdir: Kind<FileMkdir> = {
	pane: 'files',
	label: () => 'mkdir',
	about: 'A directory was made; by io_uring too.',
	subject: event => event.path,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	fields: {mode: octal},
};

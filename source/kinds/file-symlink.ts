// SPDX-License-Identifier: MIT
import type {FileSymlink} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {symlinkedGroup} from './words/guarded.ts';

export const fileSymlink: Kind<FileSymlink> = {
	pane: 'files',
	label: () => 'symlink',
	about: 'A symbolic link was made, with the text in it; by io_uring too.',
	subject: event => `${event.path} -> ${event.target}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({sensitive_group: symlinkedGroup(event)}),
};

// SPDX-License-Identifier: MIT
import type {ProcessExec} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {commandLine} from './words/command.ts';
import {errnoName} from './words/errno.ts';

export const processExec: Kind<ProcessExec> = {
	pane: 'processes',
	label: () => 'exec',
	about: 'A program was started, or could not be: file, arguments, parent, terminal, cgroup.',
	subject: event => commandLine(event.argv) || event.exe,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
};

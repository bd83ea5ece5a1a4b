// SPDX-License-Identifier: MIT
import type {ProcessExec} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {commandLine} from './words/command.ts';
import {deviceText} from './words/device.ts';
import {errnoName} from './words/errno.ts';
import {octal} from './words/flags.ts';

/** What the kernel says of a process that nobody logged in for. */
const NO_SESSION = 0xffff_ffff;
/** Where a clock of the wall is not told. */
const wallTime = (ns: number) => (ns ? new Date(ns / 1e6).toISOString() : '');

export const processExec: Kind<ProcessExec> = {
	pane: 'processes',
	label: () => 'exec',
	about:
		'A program was started, or could not be: file, arguments, parent, terminal, cgroup, what its input and output are, and what is odd about the file.',
	subject: event => commandLine(event.argv) || event.exe,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	fields: {
		device: deviceText,
		fileMode: octal,
		mtime: wallTime,
		ctime: wallTime,
		auditSession: session => (session === NO_SESSION ? 'none' : String(session)),
	},
};

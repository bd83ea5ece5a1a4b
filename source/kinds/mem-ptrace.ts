// SPDX-License-Identifier: MIT
import type {MemPtrace} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {ptraceName} from './words/ptrace.ts';
import {targetText} from './words/target.ts';

/** Requests by which one process takes hold of another: ATTACH, SEIZE; and those that write into it. */
const TAKES = new Set([16, 0x4206]);
const WRITES = new Set([4, 5, 6, 13, 15, 19, 0x4205]);

export const memPtrace: Kind<MemPtrace> = {
	pane: 'memory',
	label: () => 'ptrace',
	about: 'A process was traced by another one: request, target, result.',
	subject: (event, names) => `${ptraceName(event.request)} ${targetText(event.target, names)}`.trimEnd(),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	severity: event => (WRITES.has(event.request) ? 'high' : TAKES.has(event.request) ? 'medium' : 'low'),
	fields: {request: ptraceName},
};

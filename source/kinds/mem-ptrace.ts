// SPDX-License-Identifier: MIT
import type {MemPtrace} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {ptraceName} from './words/ptrace.ts';
import {targetText} from './words/target.ts';

const TRACEME = 0;

export const memPtrace: Kind<MemPtrace> = {
	pane: 'memory',
	label: () => 'ptrace',
	about: 'A process was traced by another one: request, target, result.',
	subject: (event, names) =>
		event.request === TRACEME
			? `${ptraceName(event.request)}${event.tracer === 0 ? '' : `, by ${targetText(event.tracer, names)}`}`
			: `${ptraceName(event.request)} ${targetText(event.target, names)}`.trimEnd(),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	fields: {request: ptraceName},
	also: event => ({request_name: ptraceName(event.request)}),
};

// SPDX-License-Identifier: MIT
import type {NetRaw} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {newSocketAlso, newSocketFields, newSocketText} from './words/new-socket.ts';

export const netRaw: Kind<NetRaw> = {
	pane: 'network',
	label: () => 'raw',
	about: 'A raw or packet socket was made: it takes packets as they are on the wire, or forges them.',
	subject: newSocketText,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : String(event.result)),
	failure: failureOf,
	fields: newSocketFields,
	also: newSocketAlso,
};

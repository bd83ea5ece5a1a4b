// SPDX-License-Identifier: MIT
import type {NetSocket} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {newSocketAlso, newSocketFields, newSocketText} from './words/new-socket.ts';

export const netSocket: Kind<NetSocket> = {
	pane: 'network',
	label: () => 'socket',
	about: 'A socket of any other kind was made: TCP, UDP, UNIX, netlink ...',
	subject: newSocketText,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : String(event.result)),
	failure: failureOf,
	fields: newSocketFields,
	also: newSocketAlso,
};

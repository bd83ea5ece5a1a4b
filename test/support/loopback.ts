// SPDX-License-Identifier: MIT
import type {Step} from './deeds.ts';

/** The ways to reach this machine itself; `shown` is the remote address in the eyes of the client's socket. */
export const loopbacks = [
	{name: 'IPv4', family: 'inet', listen: '127.0.0.1', connect: '127.0.0.1', shown: '127.0.0.1'},
	{name: 'IPv6', family: 'inet6', listen: '::1', connect: '::1', shown: '::1'},
	{
		name: 'IPv4 by a socket of IPv6',
		family: 'inet6',
		listen: '::ffff:127.0.0.1',
		connect: '::ffff:127.0.0.1',
		shown: '::ffff:127.0.0.1',
	},
] as const;

/** Steps 0 to 2: a socket that listens, at a port that the kernel chooses. */
export const serve = (family: string, address: string, backlog = 8): readonly Step[] => [
	['socket', family, 'stream'],
	['bind', '=0', address, 0],
	['listen', '=0', backlog],
];

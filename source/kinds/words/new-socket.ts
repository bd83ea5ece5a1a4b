// SPDX-License-Identifier: MIT
import {socketFamily, socketProtocol, socketType, socketTypeWord} from './socket.ts';

/** The fields of struct new_socket. */
type NewSocket = {readonly domain: number; readonly type: number; readonly protocol: number};

const protocolOf = ({domain, type, protocol}: NewSocket) => socketProtocol(domain, type, protocol);

/** `packet raw all`, `inet stream tcp`, `unix dgram`. */
export const newSocketText = (made: NewSocket): string =>
	`${socketFamily(made.domain).slice('AF_'.length).toLowerCase()} ${socketTypeWord(made.type)} ${protocolOf(made)}`.trimEnd();

/** How the fields of a new socket read. */
export const newSocketFields = {
	domain: socketFamily,
	type: socketType,
	protocol: (_protocol: number, made: NewSocket) => protocolOf(made),
} as const;

/** The same in words, for JSON. */
export const newSocketAlso = (made: NewSocket) => ({
	domain_name: socketFamily(made.domain),
	type_name: socketType(made.type),
	protocol_name: protocolOf(made) || undefined,
});

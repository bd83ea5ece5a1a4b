// SPDX-License-Identifier: MIT
import {addressText, endText, familyName, protocolName} from './address.ts';

/** The fields of struct bee_endpoints. */
export type Ends = {
	readonly family: number;
	readonly protocol: number;
	readonly localAddress: Uint8Array;
	readonly localPort: number;
	readonly remoteAddress: Uint8Array;
	readonly remotePort: number;
};

/** Our end, as `address:port`. */
export const localEnd = (ends: Ends): string => endText(ends.localAddress, ends.localPort, ends.family);
/** The far end, as `address:port`. */
export const remoteEnd = (ends: Ends): string => endText(ends.remoteAddress, ends.remotePort, ends.family);

/** How the fields of both ends read. */
export const endFields = {
	family: familyName,
	protocol: protocolName,
	localAddress: (address: Uint8Array, ends: Ends) => addressText(address, ends.family),
	remoteAddress: (address: Uint8Array, ends: Ends) => addressText(address, ends.family),
} as const;

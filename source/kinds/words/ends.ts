// SPDX-License-Identifier: MIT
import type {BeeEvent} from '../../capture/layout.generated.ts';
import type {Names} from '../kind.ts';
import {addressText, endText, familyName, protocolName} from './address.ts';
import {type AddressScope, addressScope} from './address-scope.ts';

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

/** The far end with its name, where it was looked up: `example.org (93.184.216.34:443)`. */
export function namedRemote(event: BeeEvent & Ends, names: Names): string {
	const name = names.host(event, event.remoteAddress, event.family);
	return name === '' ? remoteEnd(event) : `${name} (${remoteEnd(event)})`;
}

/** Nobody looks these up, and nothing follows from it. */
const NEVER_ASKED: ReadonlySet<AddressScope> = new Set(['unspecified', 'loopback', 'multicast']);

/** What can be said of any event with two ends beside the ends themselves. `looked_up` tells whether anybody was seen to ask for the address. */
export function endsAlso(event: BeeEvent & Ends, direction: 'in' | 'out', names: Names) {
	const name = names.host(event, event.remoteAddress, event.family);
	const scope = addressScope(event.remoteAddress, event.family);
	const port = direction === 'out' ? event.remotePort : event.localPort;
	const asks = direction === 'out' && (name !== '' || !NEVER_ASKED.has(scope));
	return {
		direction,
		scope,
		service: names.service(port, protocolName(event.protocol)) || undefined,
		remote_name: name || undefined,
		looked_up: asks ? name !== '' : undefined,
	};
}

/** The far end where it is a name server. */
export const resolverAlso = (event: Ends) => ({
	resolver: remoteEnd(event),
	transport: protocolName(event.protocol),
	scope: addressScope(event.remoteAddress, event.family),
});

// SPDX-License-Identifier: MIT
// What is used of dns-packet; its own types leave these out.
declare module 'dns-packet' {
	/** A domain name at an offset, pointers followed backwards only and 253 characters at most; throws where there is none. */
	export const name: {
		readonly decode: {
			(bytes: Uint8Array, offset: number): string;
			/** How many bytes the last name took at its place. */
			readonly bytes: number;
		};
	};
}
declare module 'dns-packet/types.js' {
	/** `A`, or `UNKNOWN_` and the number. */
	const types: {readonly toString: (type: number) => string};
	export default types;
}
declare module 'dns-packet/rcodes.js' {
	/** `NXDOMAIN`, or `RCODE_` and the number. */
	const rcodes: {readonly toString: (rcode: number) => string};
	export default rcodes;
}

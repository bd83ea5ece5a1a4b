// SPDX-License-Identifier: MIT

/** A filter may have 4096 characters; some of them are for what stands around the value. */
const LONGEST = 3500;

/** A value as filters take it whatever it holds; undefined if it is longer than a filter may be. */
export function quoted(text: string): string | undefined {
	const value = `"${text.replace(/["\\]/g, '\\$&')}"`;
	return value.length > LONGEST ? undefined : value;
}

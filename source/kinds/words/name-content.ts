// SPDX-License-Identifier: MIT

/** Below it a text repeats itself, as words and numbers in a row do; that of hex is 4, of base32 5 where it is long enough. */
const DENSE_BITS = 3.2;
const RARE = 16;

/** Bits a character, as often as each occurs. */
function entropy(text: string): number {
	const counts = new Map<string, number>();
	for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
	return bits;
}

/**
 * How many characters of a domain name look like something else that is carried along: those of its long labels, dense as ciphers are,
 * in front of the last two, which somebody registered. Reverse look-ups have none: their labels are short.
 */
export function hiddenLength(name: string): number {
	const text = name
		.split('.')
		.slice(0, -2)
		.filter(label => label.length >= RARE)
		.join('');
	return text.length > 0 && entropy(text.toLowerCase()) >= DENSE_BITS ? text.length : 0;
}

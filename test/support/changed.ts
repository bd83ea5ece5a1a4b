// SPDX-License-Identifier: MIT
/** What nobody would write, as inputs of fast-check: changes of bytes, and other values in JSON. */
import fc, {type Arbitrary} from 'fast-check';

const EDGES = [
	0, 1, 7, 8, 15, 16, 63, 64, 65, 255, 4096, 0x7fff, 0x8000, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff,
];
/** Numbers of up to 32 bits, often those at which something ends. */
export const hostileNumber: Arbitrary<number> = fc.oneof(
	fc.constantFrom(...EDGES),
	fc.nat(0xffff),
	fc.nat(2 ** 31 - 1),
);

/** A place as a share of the length. */
export const share: Arbitrary<number> = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});

type Patch = {readonly at: number; readonly bytes: 1 | 2 | 4; readonly value: number};

/** Changes of some numbers, so many at the most. */
export const patches = (most: number): Arbitrary<readonly Patch[]> =>
	fc.array(
		fc.record({at: share, bytes: fc.constantFrom(1 as const, 2 as const, 4 as const), value: hostileNumber}),
		{minLength: 1, maxLength: most},
	);

/** A copy with these changes; `aligned` as the kernel's side aligns numbers. */
export function patched(bytes: Buffer, changes: readonly Patch[], aligned = false): Buffer {
	const copy = Buffer.from(bytes);
	for (const {at, bytes: width, value} of changes) {
		if (copy.length < width) continue;
		const place = Math.floor(at * (copy.length - width + 1));
		copy.writeUIntLE(value % 2 ** (8 * width), aligned ? place - (place % width) : place, width);
	}
	return copy;
}

/** Values for where JSON has others: edges of numbers, names that objects have already, text that acts, words of a head. */
export const hostileJson: Arbitrary<unknown> = fc.oneof(
	fc.constantFrom<unknown>(
		...[null, '', [], {}, true, -1, 0.5, 2 ** 32, 2 ** 53, 1e308, 65_535, 65_536],
		...['__proto__', 'constructor', '\u001b[2J', '\u009b1m', '\ud800', 'str', 'u64', 'chars', 'ip', 'argv'],
	),
	fc.jsonValue(),
);

type Place = {readonly owner: Record<string, unknown>; readonly key: string};

/** Every place below a value where a value stands. */
function placesBelow(value: unknown): readonly Place[] {
	if (typeof value !== 'object' || value === null) return [];
	const owner = value as Record<string, unknown>;
	return Object.keys(owner).flatMap(key => [{owner, key}, ...placesBelow(owner[key])]);
}

/** Puts a value in the place of one that stands anywhere in `json`; `which` is counted round. */
export function replaceIn(json: unknown, which: number, value: unknown): void {
	const places = placesBelow(json);
	const place = places[which % Math.max(1, places.length)];
	if (place) place.owner[place.key] = structuredClone(value);
}

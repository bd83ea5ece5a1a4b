// SPDX-License-Identifier: MIT

const STEPS = [0, 95, 135, 175, 215, 255] as const;
const [CUBE, GREYS] = [16, 232] as const;

/** The red, green and blue of one of the 256 colours from 16 on, as xterm has them: a cube of six steps, then 24 greys; undefined for others. */
export function colourOf256(code: number): readonly [number, number, number] | undefined {
	if (code < CUBE || code > 255) return undefined;
	if (code >= GREYS) {
		const grey = 8 + 10 * (code - GREYS);
		return [grey, grey, grey];
	}
	const at = (step: number) => STEPS[Math.floor((code - CUBE) / step) % 6] ?? 0;
	return [at(36), at(6), at(1)];
}

// SPDX-License-Identifier: MIT

/** Letters to change, add or leave out to make one word of the other. */
function distance(one: string, other: string): number {
	let row = Array.from({length: other.length + 1}, (_, at) => at);
	for (const [index, letter] of [...one].entries()) {
		const next = [index + 1];
		for (let at = 0; at < other.length; at++)
			next.push(
				Math.min(
					(next[at] ?? 0) + 1,
					(row[at + 1] ?? 0) + 1,
					(row[at] ?? 0) + (letter === other[at] ? 0 : 1),
				),
			);
		row = next;
	}
	return row[other.length] ?? 0;
}

const LONGEST = 64;

/** The word that was probably meant; undefined if none is near: a third of the letters may be wrong, at least two. */
export function nearest(given: string, words: readonly string[]): string | undefined {
	if (given.length > LONGEST) return undefined;
	const most = Math.max(2, Math.floor(given.length / 3));
	const [best] = words
		.map(word => ({word, far: distance(given.toLowerCase(), word)}))
		.sort((a, b) => a.far - b.far);
	return best && best.far <= Math.min(most, best.word.length - 1) ? best.word : undefined;
}

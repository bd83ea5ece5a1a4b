// SPDX-License-Identifier: MIT
import {distance} from 'fastest-levenshtein';

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

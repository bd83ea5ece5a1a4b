// SPDX-License-Identifier: MIT

const PLAIN = /^[ !#-[\]-~]*$/;
/** JSON lets these pass, yet a terminal acts on them: DEL, C1 controls, line separators, and every format character (bidi, zero-width, tags). */
const ACTIVE = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;

const escapeUnits = (text: string) =>
	Array.from(
		{length: text.length},
		(_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
	).join('');

/** JSON of the same value which does nothing to a terminal that it is printed on: in JSON such characters stand in strings alone. */
export const inertJson = (json: string): string => json.replace(ACTIVE, escapeUnits);

/** A JSON string of exactly this text which does nothing to a terminal that it is printed on: all that is not visible is escaped. */
export const jsonText = (text: string): string =>
	PLAIN.test(text) ? `"${text}"` : inertJson(JSON.stringify(text));

// SPDX-License-Identifier: MIT

const LONGEST = 4096;
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** Whether this can be a filter at all: one line of a length that a person types. Its grammar is checked apart. */
export const isFilterLine = (text: unknown): text is string =>
	typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST && !CONTROL.test(text);

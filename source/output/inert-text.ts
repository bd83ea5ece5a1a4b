// SPDX-License-Identifier: MIT

const ACTIVE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/gu;

/** The Control Picture of a character that has one. */
function visible(active: string): string {
	const code = active.charCodeAt(0);
	if (code < 0x20) return String.fromCharCode(0x2400 + code);
	return code === 0x7f ? '\u2421' : '\ufffd';
}

/**
 * A text of which nothing acts where it is opened or pasted: what steers a terminal, breaks a line or turns text round becomes a visible
 * character. All else stays as it is, also what the screen cannot show.
 */
export const inertText = (text: string): string => text.replace(ACTIVE, visible);

// SPDX-License-Identifier: MIT

/** Clicks and wheel (1000), with coordinates as text (1006). */
export const mouseOn = '\u001b[?1000h\u001b[?1006h';
export const mouseOff = '\u001b[?1006l\u001b[?1000l';

/**
 * Terminals that know how to write from right to left (VTE, mintty, iTerm2) turn such runs of a line around, and with a name in each of two
 * panes everything between them. On a screen of panes each character stands where it is put: BDSM of ECMA-48, reset.
 */
export const characterOrder = '\u001b[8l';
const terminalsOrder = '\u001b[8h';

/**
 * Gives the terminal back, whatever state it is in. The leading string terminator ends a sequence that a frame cut
 * short may have left open; then: synchronised update, mouse, bracketed paste and colours off, writing from right
 * to left and the cursor on, normal screen.
 */
export const leaveScreen = `\u001b\\\u001b[?2026l${mouseOff}\u001b[?2004l\u001b[0m${terminalsOrder}\u001b[?25h\u001b[?1049l`;

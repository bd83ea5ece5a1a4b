// SPDX-License-Identifier: MIT

/** Clicks and wheel (1000), with coordinates as text (1006). */
export const mouseOn = '\u001b[?1000h\u001b[?1006h';
export const mouseOff = '\u001b[?1006l\u001b[?1000l';

/**
 * Gives the terminal back, whatever state it is in. The leading string terminator ends a sequence that a frame cut
 * short may have left open; then: synchronised update, mouse, bracketed paste and colours off, cursor on, normal
 * screen.
 */
export const leaveScreen = `\u001b\\\u001b[?2026l${mouseOff}\u001b[?2004l\u001b[0m\u001b[?25h\u001b[?1049l`;

// SPDX-License-Identifier: MIT
//
// Copying by OSC 52: the terminal puts the text into the clipboard of the machine that the person sits at, also through ssh. No terminal says
// whether it did (many ask for a setting first), so the text is kept in a file besides.
import {keepCopied} from '../../output/export/copied-file.ts';

/** xterm takes sequences of 100,000 characters; four of them are three bytes. */
const MOST_BYTES = 74_994;
/** GNU screen takes one character less than its MAXSTR in a string, and types the rest: 768 since 4.2.1, 512 before. */
const SCREEN_CHUNK = 500;

const BELL = '\u0007';
const ESCAPE = '\u001b';
const DCS = '\u001bP';
const ST = '\u001b\\';

/** GNU screen hands on what stands in a DCS, in short pieces. */
function throughScreen(sequence: string): string {
	let wrapped = '';
	for (let from = 0; from < sequence.length; from += SCREEN_CHUNK)
		wrapped += DCS + sequence.slice(from, from + SCREEN_CHUNK) + ST;
	return wrapped;
}

/** tmux hands on a DCS of its own name where `allow-passthrough` is on, with every escape doubled. */
const throughTmux = (sequence: string): string =>
	`${DCS}tmux;${sequence.replaceAll(ESCAPE, ESCAPE + ESCAPE)}${ST}`;

/**
 * The sequence that puts a text into the clipboard; undefined where it is longer than terminals take (74,994 bytes). tmux takes the plain one
 * itself where `set-clipboard` is on, and lets a wrapped one pass where `allow-passthrough` is. sudo drops what tells which of tmux and GNU
 * screen is around, but leaves TERM: `screen` is the name that both use.
 */
export function clipboardSequence(
	text: string,
	{TMUX, STY, TERM = ''}: NodeJS.ProcessEnv = process.env,
): string | undefined {
	const bytes = Buffer.from(text);
	if (bytes.length > MOST_BYTES) return undefined;
	const plain = `${ESCAPE}]52;c;${bytes.toString('base64')}${BELL}`;
	if (TMUX || TERM.startsWith('tmux')) return plain + throughTmux(plain);
	if (STY) return throughScreen(plain);
	if (!TERM.startsWith('screen')) return plain;
	// What GNU screen cannot take in one string it would type on the screen.
	return (plain.length <= SCREEN_CHUNK ? plain : '') + throughScreen(plain);
}

/** What copying needs. */
type Copying = {
	/** Writes between two frames, as `painter.pass` does; false where the screen is not up. */
	readonly pass: (sequence: string) => boolean;
	/** Keeps the text in a file and returns its path. */
	readonly keep?: (text: string) => Promise<string | undefined>;
	readonly environment?: NodeJS.ProcessEnv;
};

/** Copies a text, by OSC 52 and into a file; returns the sentence that tells the person what became of it. Throws nothing. */
export async function copyText(
	text: string,
	{pass, keep = keepCopied, environment = process.env}: Copying,
): Promise<string> {
	const sequence = clipboardSequence(text, environment);
	const isPassed = sequence !== undefined && pass(sequence);
	const path = await keep(text);
	if (isPassed) return path === undefined ? 'copied (OSC 52)' : `copied (OSC 52); also in ${path}`;
	const why = sequence === undefined ? 'too long for the clipboard of a terminal' : 'the terminal is away';
	return path === undefined ? `not copied: ${why}` : `${why}; copied to ${path}`;
}

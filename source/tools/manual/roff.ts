// SPDX-License-Identifier: MIT
// The few requests of roff's man macros that the manual needs (groff_man(7), man(7)).

/** Text that stands as it is, whatever it begins with. Quotes are spelt, since roff would make others of them, and flags can be copied. */
export const escaped = (text: string): string =>
	text
		.replaceAll('\\', '\\e')
		.replaceAll("'", '\\(aq')
		.replaceAll('’', '\\(cq')
		.replaceAll('…', '...')
		.replaceAll('--', '\\-\\-')
		.replace(/^(?=\.)/gm, '\\&');

const TYPED: Readonly<Record<string, string>> = {'-': '\\-', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti'};

/** What is typed, and may be copied: a hyphen there is a minus, and the rest what the keyboard has. */
const literal = (text: string): string =>
	escaped(text).replace(/\\?[-`^~]/g, found => (found.startsWith('\\') ? found : (TYPED[found] ?? found)));

/** In bold: what is typed as it stands here. */
export const bold = (text: string): string => `\\fB${literal(text)}\\fR`;
/** In italics: what stands for something else. */
export const slanted = (text: string): string => `\\fI${literal(text)}\\fR`;

export const section = (title: string): string => `.SH ${title}`;
export const subsection = (title: string): string => `.SS ${title}`;
export const paragraph = (text: string): string => `.PP\n${text}`;

/** A term and what it means, the term already set. */
export const entry = (term: string, meaning: string): string => `.TP\n${term}\n${escaped(meaning)}`;

/** Lines that are left as they are. */
export const verbatim = (lines: readonly string[]): string =>
	['.PP', '.RS 4', '.nf', ...lines.map(line => `\\fB${literal(line)}\\fR`), '.fi', '.RE'].join('\n');

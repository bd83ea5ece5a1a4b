// SPDX-License-Identifier: MIT

/** One line of the help, or a few: what is explained, and what there is to say of it. Without the former it is a sentence across the page. */
export type HelpEntry = {readonly what: string; readonly says: string};

/** Entries under a heading. */
export type HelpPart = {readonly heading: string; readonly entries: readonly HelpEntry[]};

/** An entry. */
export const say = (what: string, says: string): HelpEntry => ({what, says});

// SPDX-License-Identifier: MIT

/** What a tab shows: finished lines, and those of them that the selected row takes, where it has one. */
export type TabPage = {
	/** What stays above while the rest is scrolled. */
	readonly head?: readonly string[];
	readonly content: readonly string[];
	readonly mark?: {readonly from: number; readonly to: number};
};

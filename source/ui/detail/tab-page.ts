// SPDX-License-Identifier: MIT

/** What a tab shows: finished lines, and those of them that the selected row takes, where it has one. */
export type TabPage = {
	readonly content: readonly string[];
	readonly mark?: {readonly from: number; readonly to: number};
};

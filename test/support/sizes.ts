// SPDX-License-Identifier: MIT

/** Columns and lines of screens, from one that is small to one that is large. */
export const fourSizes = [
	[60, 16],
	[80, 24],
	[120, 36],
	[200, 60],
] as const;

/** The same, and one that hardly anybody has. */
export const fiveSizes = [...fourSizes, [300, 100]] as const;

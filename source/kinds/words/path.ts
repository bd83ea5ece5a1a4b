// SPDX-License-Identifier: MIT

/** A path behind the directory it starts at; an empty directory means that the path stands alone. */
export const joined = (directory: string, path: string): string =>
	directory === '' ? path : directory.endsWith('/') ? directory + path : `${directory}/${path}`;

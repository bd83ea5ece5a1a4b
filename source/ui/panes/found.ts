// SPDX-License-Identifier: MIT

/**
 * A cell with every place painted that has what is looked for, and the rest with what the cell has otherwise. `wanted` is in lower case. A few
 * letters have another length in lower case; beside such ones only the case as it stands is found, since places would be wrong.
 */
export function withFound(
	cell: string,
	wanted: string,
	rest: (text: string) => string,
	found: (text: string) => string,
): string {
	const lower = cell.toLowerCase();
	const searched = lower.length === cell.length ? lower : cell;
	let next = searched.indexOf(wanted);
	if (wanted === '' || next < 0) return rest(cell);
	let [text, from] = ['', 0];
	for (; next >= 0; next = searched.indexOf(wanted, from)) {
		if (next > from) text += rest(cell.slice(from, next));
		from = next + wanted.length;
		text += found(cell.slice(next, from));
	}
	return from < cell.length ? text + rest(cell.slice(from)) : text;
}

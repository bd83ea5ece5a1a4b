// SPDX-License-Identifier: MIT

/** The cells of one record of CSV, read as RFC 4180 says. */
export function csvCells(line: string): readonly string[] {
	const cells: string[] = [];
	let rest = `${line},`;
	while (rest !== '') {
		const [whole = '', quoted, bare] = /^(?:"((?:[^"]|"")*)"|([^",]*)),/.exec(rest) ?? [];
		if (whole === '') throw new Error(`no cell begins at ${JSON.stringify(rest)}`);
		cells.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
		rest = rest.slice(whole.length);
	}
	return cells;
}

/** The rows of a CSV text, by the titles in its first line; each has as many cells as there are titles. */
export function csvRows(text: string): ReadonlyArray<Readonly<Record<string, string>>> {
	const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
	const titles = csvCells(head);
	return lines.map(line => {
		const cells = csvCells(line);
		if (cells.length !== titles.length) throw new Error(`${cells.length} cells: ${line}`);
		return Object.fromEntries(titles.map((title, index) => [title, cells[index] ?? '']));
	});
}

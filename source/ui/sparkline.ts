// SPDX-License-Identifier: MIT

/** The last `columns` values as bars, each relative to the largest of them; nothing at all for zero, so that silence looks like it. */
export function sparkline(values: readonly number[], columns: number, bars: string): string {
	const shown = values.slice(Math.max(0, values.length - columns));
	const most = Math.max(...shown, 1);
	const top = bars.length - 1;
	return shown
		.map(value => bars[value === 0 ? 0 : Math.max(1, Math.round((value / most) * top))] ?? '')
		.join('')
		.padStart(columns);
}

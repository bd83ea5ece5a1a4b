// SPDX-License-Identifier: MIT
import {inertJson} from '../json-text.ts';

/** One line for a plain object, without its end; nothing in it steers a terminal. Whole numbers that a double cannot hold are written as text. */
export const jsonRow = (row: Readonly<Record<string, unknown>>): string =>
	inertJson(
		JSON.stringify(row, (_, value: unknown) =>
			typeof value !== 'bigint'
				? value
				: value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
					? Number(value)
					: String(value),
		),
	);

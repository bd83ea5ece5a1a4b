// SPDX-License-Identifier: MIT
import {renderToString} from 'ink';
import manifest from '../../package.json' with {type: 'json'};
import type {Source} from '../capture/source.ts';
import {Table} from '../ui/parts/ink-table.ts';
import {fit, safeText, width} from '../ui/safe-text.ts';
import type {Theme} from '../ui/theme.ts';
import type {Size} from './once-options.ts';

/** Cells beside the values: the names, the frame, and blanks. */
const BESIDE = 18;

/** The frame of a table as ASCII has it. */
const ASCII_FRAME: ReadonlyArray<readonly [RegExp, string]> = [
	[/─/g, '-'],
	[/│/g, '|'],
	[/[┌┬┐├┼┤└┴┘]/g, '+'],
];

const localeOf = ({LC_ALL, LC_CTYPE, LANG}: NodeJS.ProcessEnv) => LC_ALL || LC_CTYPE || LANG || 'none';

/** What somebody who is told of a bug asks first, as a table for below the page on bee-top itself. */
export function aboutTable(source: Source, theme: Theme, {columns, lines}: Size): string {
	const {origin, scope} = source;
	const unattached = source.programs().filter(({attached, wanted}) => wanted && !attached);
	const rows: ReadonlyArray<readonly [string, string]> = [
		['bee-top', manifest.version],
		['Node', process.version],
		['kernel', origin.kernel],
		['source', source.live ? 'this machine' : 'a recording'],
		...(source.live
			? [['not attached', unattached.map(({name}) => name).join(', ') || 'none'] as const]
			: []),
		...(scope ? [['scope', scope.text] as const] : []),
		['drawn in', `${columns} x ${lines}`],
		['TERM', process.env.TERM || 'none'],
		['locale', localeOf(process.env)],
		['theme', `${theme.name}${theme.ascii ? ', ASCII' : ''}`],
	];
	const data = rows.map(([what, value]) => {
		const safe = safeText(value, theme.ascii);
		return {what, value: fit(safe, Math.min(width(safe), columns - BESIDE), 'left', 'end', theme.ascii)};
	});
	const table = renderToString(<Table data={data} />, {columns});
	return theme.ascii ? ASCII_FRAME.reduce((text, [from, to]) => text.replace(from, to), table) : table;
}

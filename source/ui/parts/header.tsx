// SPDX-License-Identifier: MIT
import type {ReactNode} from 'react';
import {LiveLine} from '../screen/live-line.tsx';
import {useScreen} from '../screen-context.ts';
import {headerRow} from './header-row.ts';

/** The first line, but for its last cell. */
export function Header({columns}: {readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	return <LiveLine id="header" columns={columns - 1} make={cells => headerRow(monitor, theme, cells)} />;
}

// SPDX-License-Identifier: MIT
import {Box, Text} from 'ink';
import {type ReactNode, useContext} from 'react';
import {LivePane, PainterContext} from '../screen/live-pane.tsx';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {headerRow} from './header-row.ts';

/** The name of the header's row for the painter. */
export const HEADER = 'header';

type HeaderProps = {readonly columns: number};

function InkHeader({columns}: HeaderProps): ReactNode {
	const {monitor, theme} = useScreen();
	useMonitorState(state => state.facts);
	useMonitorState(state => state.pausedAt);
	return <Text wrap="truncate-end">{headerRow(monitor, theme, columns)}</Text>;
}

/** The first line. It changes once a second however idle the machine is, so it is a live row: Ink would lay out the whole screen for it. */
export function Header({columns}: HeaderProps): ReactNode {
	const painter = useContext(PainterContext);
	if (!painter) return <InkHeader columns={columns} />;
	return (
		<Box width={columns} height={1}>
			<LivePane id={HEADER} />
		</Box>
	);
}

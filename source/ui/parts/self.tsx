// SPDX-License-Identifier: MIT
import {createContext, type ReactNode, useContext, useEffect, useState} from 'react';
import {openSelf, selfFigures} from '../../store/self.ts';
import {readSelf, type ScreenFigures} from '../../store/self-reading.ts';
import {useScreen} from '../screen-context.ts';
import {PAGE_MARGIN, Page} from './page.tsx';
import {selfLines} from './self-lines.ts';

/** What the screen knows of itself; undefined where frames are drawn without one. */
export const ScreenFiguresContext = createContext<ScreenFigures | undefined>(undefined);

/** What we cost, and how full we are: taken when the facts of a second are, and counted by the kernel only while this is shown. */
export function Self({columns, lines}: {readonly columns: number; readonly lines: number}): ReactNode {
	const {monitor, theme} = useScreen();
	const screen = useContext(ScreenFiguresContext);
	const [figures, setFigures] = useState(() => {
		const now = readSelf(monitor.source, monitor.model, screen);
		return selfFigures(now, now);
	});
	useEffect(() => {
		const meter = openSelf(monitor.source, monitor.model, screen);
		const stop = monitor.store.subscribe((state, before) => {
			if (state.facts !== before.facts) setFigures(meter.take());
		});
		return () => {
			stop();
			meter.close();
		};
	}, [monitor, screen]);
	return (
		<Page
			title="bee-top itself"
			content={selfLines(figures, columns - PAGE_MARGIN, theme)}
			columns={columns}
			lines={lines}
		/>
	);
}

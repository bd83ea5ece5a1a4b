// SPDX-License-Identifier: MIT
import {useApp, useStdout} from 'ink';
import {useCallback, useContext, useEffect} from 'react';
import {PainterContext} from './live-pane.tsx';
import {repaint} from './repaint.ts';

const settledAfterMs = 60;

/**
 * Draws the whole screen anew when the terminal was resized, when writes to it were lost, and when the process
 * was continued after a stop; returns the function that does so on demand (Ctrl-L).
 * Without it Ink 8 leaves wrong cells after one resize in four. Resizes count once they paused for `settledAfterMs`.
 */
export const useRepaint = (settleMs = settledAfterMs): (() => void) => {
	const {suspendTerminal} = useApp();
	const {stdout} = useStdout();
	const painter = useContext(PainterContext);
	const now = useCallback(() => {
		void repaint(painter, suspendTerminal);
	}, [painter, suspendTerminal]);

	useEffect(() => {
		let timer: NodeJS.Timeout | undefined;
		const later = () => {
			clearTimeout(timer);
			timer = setTimeout(now, settleMs);
		};
		stdout.on('resize', later);
		process.on('SIGCONT', later);
		const forget = painter?.onTorn(later);
		return () => {
			clearTimeout(timer);
			stdout.off('resize', later);
			process.off('SIGCONT', later);
			forget?.();
		};
	}, [stdout, painter, now, settleMs]);

	return now;
};

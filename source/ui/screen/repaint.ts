// SPDX-License-Identifier: MIT
import type {useApp} from 'ink';
import type {Painter} from './painter.ts';

type SuspendTerminal = ReturnType<typeof useApp>['suspendTerminal'];

let isRunning = false;
let isWantedAgain = false;

/**
 * Draws the whole screen anew. Suspending is the one way to make Ink forget what it has drawn; the painter drops
 * what Ink writes meanwhile (leaving and entering the alternate screen, which would flash the shell) and puts
 * Ink's next frame on a cleared screen.
 */
export const repaint = async (painter: Painter | null, suspendTerminal: SuspendTerminal): Promise<void> => {
	if (isRunning) {
		isWantedAgain = true;
		return;
	}
	if (painter?.away) return;
	isRunning = true;
	try {
		do {
			isWantedAgain = false;
			painter?.discardInk();
			await suspendTerminal(() => painter?.awaitInkFrame());
		} while (isWantedAgain);
	} catch {
		// Someone else has suspended the terminal, and draws everything anew on the way back.
	} finally {
		isRunning = false;
		painter?.passInk();
	}
};

// SPDX-License-Identifier: MIT
import type {useApp} from 'ink';
import {isForeground} from './foreground.ts';
import {leaveScreen} from './modes.ts';
import type {TtyStream} from './tty-stream.ts';

type SuspendTerminal = ReturnType<typeof useApp>['suspendTerminal'];

const drainMs = 500;
const stopMs = 100;
const backgroundPollMs = 200;

/**
 * What Ctrl-Z does: gives the terminal back, stops the job, and on `fg` draws everything anew. After `bg` the
 * process runs on, and the screen comes back with the next `fg`. `modes` are the sequences that the program itself
 * had turned on, such as `mouseOn`. Does nothing while the screen is just being repainted.
 */
export const suspend = async (
	{suspendTerminal}: {readonly suspendTerminal: SuspendTerminal},
	tty: TtyStream,
	modes = '',
): Promise<void> => {
	const handOver = async () => {
		// Ink has just left the alternate screen, but its writes reach the tty only when this turn ends; and the
		// shell's prompt must not come before the last of our output.
		await tty.drained(drainMs);
		tty.write(leaveScreen);
		await tty.drained(drainMs);
		tty.isLent = true;
		try {
			await stopJob();
			while (!isForeground()) await sleep(backgroundPollMs);
		} finally {
			tty.isLent = false; // or the guard would leave the terminal as it is
		}
	};
	try {
		await suspendTerminal(handOver);
	} catch {
		// Ink refuses to suspend twice: a repaint is under way.
		return;
	}
	if (modes !== '') tty.write(modes);
};

/** Stops the whole process group, as the terminal does on Ctrl-Z: a shell waits for all of `npm start` to stop. */
const stopJob = (): Promise<void> =>
	new Promise(resolve => {
		// Who listens to the signal is not stopped by it.
		const listeners = process.listeners('SIGTSTP');
		process.removeAllListeners('SIGTSTP');
		const go = () => {
			clearTimeout(timer);
			process.off('SIGCONT', go);
			for (const listener of listeners) process.on('SIGTSTP', listener);
			resolve();
		};
		process.on('SIGCONT', go);
		// A job that no shell controls is not stopped at all (the kernel discards SIGTSTP in an orphaned group).
		const timer = setTimeout(go, stopMs);
		process.kill(0, 'SIGTSTP');
	});

const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

// SPDX-License-Identifier: MIT
//
// Every way out of a full-screen program ends here: the terminal is given back first, then the error is told on
// the screen that the shell gets back, then the caller's last duty is done (closing the capture session), then
// the process exits. A stalled terminal may swallow all of that, but it cannot keep the process alive.
import fs from 'node:fs';
import process from 'node:process';
import {isatty} from 'node:tty';
import {safeLines} from '../safe-text.ts';
import {isForeground} from './foreground.ts';
import {leaveScreen} from './modes.ts';
import type {TtyStream} from './tty-stream.ts';
import {writeBounded} from './write-bounded.ts';

/** What the guard watches over, and what is left to do at the end. */
type GuardOptions = {
	readonly tty: TtyStream;
	/** The last duty, after the terminal is restored: close the capture session, write the recording's end. */
	readonly atEnd?: () => void | Promise<void>;
	/** How long `atEnd` may take. */
	readonly atEndMs?: number;
	/** What a person is told about an error; by default its stack, as every error that comes here is a fault. */
	readonly describe?: (error: unknown) => string;
};

/** The ways out. */
type Guard = {
	/** Ends the program; the text is told on the normal screen, on standard error. The second call is ignored. */
	readonly end: (code?: number, text?: string) => void;
	/** Ends the program with code 1 because of an error. */
	readonly fail: (error: unknown) => void;
	/** Ends the program when Ink does: with 0, or by `fail` when a component threw. */
	readonly watch: (app: {readonly waitUntilExit: () => Promise<unknown>}) => void;
};

/** Exit codes of the signals that can be caught: 128 + their number, as shells report them. */
const signalCodes = {SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143} as const;

/** A terminal that went away is the same ending as the hang-up that should have announced it. */
const goneCode = signalCodes.SIGHUP;

const defaultAtEndMs = 2000;
const stallMs = 300;
const inFlightMs = 20;

const stack = (error: unknown): string =>
	error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

/** Arms the guard; do it before Ink's `render`, as Ink's first write enters the alternate screen. */
export const guardTerminal = ({
	tty,
	atEnd,
	atEndMs = defaultAtEndMs,
	describe = stack,
}: GuardOptions): Guard => {
	let exitCode: number | undefined;
	let isRestored = false;

	/** A thread of the pool blocks on a stalled line: so would this one, and so would a normal exit. */
	const isStuck = () => !tty.nonBlocking && tty.inFlight;

	const restore = (): void => {
		if (isRestored) return;
		isRestored = true;
		const wasUsed = tty.bytesWritten > 0 || tty.busy;
		tty.stop();
		// Behind Ctrl-Z the terminal is restored already, and belongs to the shell.
		if (wasUsed && !tty.isGone && !tty.isLent && !isStuck()) {
			// A thread of the pool may be in the middle of a frame; on a terminal that takes bytes it is done at once.
			if (tty.inFlight) pause(inFlightMs);
			const isOut = writeBounded(tty.fd, leaveScreen, stallMs);
			// Leaving raw mode waits for the output to drain (tcsetattr with TCSADRAIN in libuv). Behind a line that
			// does not drain, Node's own reset at exit does it without waiting. From the background it would stop us.
			if (isOut && process.stdin.isTTY && isForeground()) attempt(() => process.stdin.setRawMode(false));
		}
		// Exit hooks of libraries write to the terminal (restore-cursor shows the cursor): that would block on a
		// stalled line, and is done already.
		process.stdout.write = () => true;
		process.stderr.write = () => true;
	};

	const tell = (text: string): void => {
		if (tty.isGone || isStuck()) return;
		attempt(() => {
			const safe = safeLines(text);
			const line = safe.endsWith('\n') ? safe : `${safe}\n`;
			if (isatty(2)) writeBounded(tty.fd, line, stallMs);
			else fs.writeSync(2, line);
		});
	};

	const exit = () => {
		// A normal exit would wait for the stuck thread; and from the background, Node's reset of the terminal's modes
		// would stop the process (SIGTTOU). Signals end it without either.
		if (isStuck() || !isForeground()) dieBySignal(exitCode);
		process.exit(exitCode);
	};

	const conclude = (text: string | undefined): void => {
		restore();
		if (text) tell(text);
		// This timer must keep the process alive: it bounds a duty that may wait for nothing.
		setTimeout(exit, atEndMs);
		Promise.resolve()
			.then(atEnd)
			.then(exit, error => {
				exitCode = exitCode || 1;
				tell(describe(error));
				exit();
			});
	};

	const finish = (code = 0, text?: string): void => {
		if (exitCode !== undefined) return;
		exitCode = code;
		if (!isStuck()) {
			conclude(text);
			return;
		}
		// Only the loop can tell whether the write was merely under way.
		tty.stop();
		setTimeout(conclude, stallMs, text);
	};

	const fail = (error: unknown): void => {
		if (exitCode === undefined) finish(1, describe(error));
		else tell(describe(error));
	};

	for (const [signal, code] of Object.entries(signalCodes)) {
		// Once more means that the person will not wait for the last duty.
		process.on(signal, () => (exitCode === undefined ? finish(code) : exit()));
	}
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	process.on('exit', restore);
	// A hang-up signal reaches only some processes of a session; the others see their terminal fail (EIO) or end.
	const hangUp = () => finish(goneCode);
	tty.on('gone', hangUp);
	process.stdin.on('end', hangUp);
	for (const stream of [process.stdin, process.stdout, process.stderr]) stream.on('error', hangUp);

	return {
		end: finish,
		fail,
		watch: app => {
			app.waitUntilExit().then(() => finish(0), fail);
		},
	};
};

const attempt = (action: () => void): void => {
	try {
		action();
	} catch {
		// The terminal is gone; there is nobody left to tell.
	}
};

/** Ends the process at once by the signal that the exit code stands for, or else by one that cannot fail. */
const dieBySignal = (code: number | undefined): void => {
	const [signal] = Object.entries(signalCodes).find(([, signalCode]) => signalCode === code) ?? ['SIGKILL'];
	process.removeAllListeners(signal);
	process.kill(process.pid, signal);
};

/** Stops this thread only; threads of the pool go on. */
const pause = (ms: number): void => {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};

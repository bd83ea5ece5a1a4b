// SPDX-License-Identifier: MIT
import fs from 'node:fs';

const pollMs = 5;

/**
 * Writes text to a non-blocking descriptor on the main thread, for at most `withinMs`; false if not all of it went
 * out. For the last words of a process: the event loop may never turn again.
 */
export const writeBounded = (fd: number, text: string, withinMs: number): boolean => {
	const bytes = Buffer.from(text);
	const deadline = performance.now() + withinMs;
	let from = 0;
	while (from < bytes.length) {
		try {
			from += fs.writeSync(fd, bytes, from);
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			if (code !== 'EAGAIN' && code !== 'EINTR') return false;
			if (performance.now() > deadline) return false;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
		}
	}
	return true;
};

// SPDX-License-Identifier: MIT
//
// A pipe that nobody reads, or a terminal that is stopped, takes nothing for as long as it likes. A write that waits for it holds the whole
// program: no signal is heard then. So it is opened a second time, not to wait; what it does not take is kept for later.
import {constants, fstatSync, openSync, writeSync} from 'node:fs';
import {isatty} from 'node:tty';

const NEWLINE = 10;

/** A descriptor of our own that does not wait, so that nobody who shares the other one is touched; the same where there can be none. */
function unwaiting(fd: number): number {
	try {
		const found = fstatSync(fd);
		// Nobody can open a socket again. Node keeps its own from waiting when it first looks at them.
		if (found.isSocket() && fd === process.stdout.fd) return fd;
		if (!found.isFIFO() && !isatty(fd)) return fd;
		return openSync(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
	} catch {
		return fd;
	}
}

/** Writes to a descriptor what it takes, and keeps the rest. Make it before rights are given up: the pipe may be another's. */
export class Outlet {
	readonly #fd: number;
	#waiting: Buffer[] = [];
	/** Bytes that were taken. */
	moved = 0;

	constructor(fd: number) {
		this.#fd = unwaiting(fd);
	}

	/** Takes bytes, which may be used again afterwards. Throws what the descriptor says (EPIPE, ENOSPC). */
	put(bytes: Uint8Array): void {
		this.#waiting.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		if (!this.ready()) this.#waiting.push(Buffer.from(this.#waiting.pop() ?? []));
	}

	/** Tries to get rid of what waits; whether all of it is gone. Throws as `put`. */
	ready(): boolean {
		for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
			let taken: number;
			try {
				taken = first.length > 0 ? writeSync(this.#fd, first) : 0;
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return false;
				throw error;
			}
			this.moved += taken;
			if (taken === first.length) this.#waiting.shift();
			else this.#waiting[0] = first.subarray(taken);
		}
		return true;
	}

	/** Lines that were not taken, or not to their end. */
	lines(): number {
		let lines = 0;
		for (const bytes of this.#waiting)
			for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
		return lines;
	}
}

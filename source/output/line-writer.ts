// SPDX-License-Identifier: MIT
import {writeSync} from 'node:fs';
import {ByteText} from './byte-text.ts';

/** So much is written at once, and what is left of the last line. */
const WAITING_BYTES = 256 << 10;
const NEWLINE = 10;
const NAP_MS = 5;

const nap = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes lines to a descriptor by way of one buffer, so that a line is garbage as soon as it is written: kept until the end of a batch they
 * would outlive the young generation, and collecting them cost more than making them. Throws what the descriptor says (EPIPE, ENOSPC).
 */
export class LineWriter {
	readonly #put: (bytes: Uint8Array) => void;
	/** The line that is being made, behind those that wait. */
	readonly text = new ByteText(WAITING_BYTES + (WAITING_BYTES >> 3));

	/** To a descriptor, or to whoever takes bytes that are used again as soon as he returns. */
	constructor(to: number | ((bytes: Uint8Array) => void)) {
		this.#put = typeof to === 'number' ? bytes => writeAll(to, bytes) : to;
	}

	/** Appends a line and its newline. */
	line(text: string): void {
		this.text.text(text);
		this.end();
	}

	/** Ends the line that was made in `text`. */
	end(): void {
		this.text.byte(NEWLINE);
		if (this.text.length >= WAITING_BYTES) this.flush();
	}

	/** Writes what is waiting. */
	flush(): void {
		const waiting = this.text.bytes;
		this.text.clear();
		this.#put(waiting);
	}
}

/** A descriptor that does not block is waited for in short naps. */
function writeAll(fd: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.length; ) {
		try {
			at += writeSync(fd, bytes, at);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
			Atomics.wait(nap, 0, 0, NAP_MS);
		}
	}
}

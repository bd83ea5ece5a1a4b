// SPDX-License-Identifier: MIT
import {writeSync} from 'node:fs';

const BUFFER_BYTES = 256 << 10;
/** A character is at most three bytes of UTF-8 for each unit of the string. */
const BYTES_PER_UNIT = 3;
const NAP_MS = 5;

const nap = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes lines to a descriptor by way of one buffer, so that a line is garbage as soon as it is written: kept until the end of a batch they
 * would outlive the young generation, and collecting them cost more than making them. Throws what the descriptor says (EPIPE, ENOSPC).
 */
export class LineWriter {
	readonly #put: (bytes: Uint8Array) => void;
	readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
	#used = 0;

	/** To a descriptor, or to whoever takes bytes that are used again as soon as he returns. */
	constructor(to: number | ((bytes: Uint8Array) => void)) {
		this.#put = typeof to === 'number' ? bytes => writeAll(to, bytes) : to;
	}

	/** Appends a line and its newline. */
	line(text: string): void {
		const most = text.length * BYTES_PER_UNIT + 1;
		if (this.#used + most > BUFFER_BYTES) this.flush();
		if (most > BUFFER_BYTES) {
			this.#put(Buffer.from(`${text}\n`));
			return;
		}
		this.#used += this.#buffer.write(text, this.#used);
		this.#buffer[this.#used++] = 10;
	}

	/** Writes what is waiting. */
	flush(): void {
		const waiting = this.#buffer.subarray(0, this.#used);
		this.#used = 0;
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

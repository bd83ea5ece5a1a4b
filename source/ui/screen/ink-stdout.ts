// SPDX-License-Identifier: MIT
import {EventEmitter} from 'node:events';

/** The terminal as the painter and Ink see it: a `TtyStream`, or a stand-in of the tests. */
export type Terminal = {
	readonly columns: number;
	readonly rows: number;
	/** True while earlier writes still wait: frames are dropped meanwhile. */
	readonly busy: boolean;
	write(text: string, written?: () => void): boolean;
	/** `idle`, `torn` and `resize` as in `TtyStream`. */
	on(event: 'idle' | 'torn' | 'resize', listener: () => void): unknown;
	getColorDepth?(env?: object): number;
	hasColors?(count?: number, env?: object): boolean;
};

/** Tells a writer that its bytes are out, or why not. */
export type Written = (error?: Error | null) => void;

/** What Ink is given as its stdout: it looks like the terminal, but every write goes to the painter. */
export class InkStdout extends EventEmitter implements NodeJS.WritableStream {
	readonly isTTY = true;
	readonly writable = true;
	readonly destroyed = false;
	readonly writableEnded = false;
	readonly #terminal: Terminal;
	readonly #take: (text: string, written: Written | undefined) => void;

	constructor(terminal: Terminal, take: (text: string, written: Written | undefined) => void) {
		super();
		this.#terminal = terminal;
		this.#take = take;
		// Every hook that reads the window size listens.
		this.setMaxListeners(0);
		terminal.on('resize', () => this.emit('resize'));
	}

	get columns(): number {
		return this.#terminal.columns;
	}

	get rows(): number {
		return this.#terminal.rows;
	}

	getColorDepth(env?: object): number {
		return this.#terminal.getColorDepth?.(env) ?? 8;
	}

	hasColors(count?: number, env?: object): boolean {
		return this.#terminal.hasColors?.(count, env) ?? true;
	}

	write(chunk: string | Uint8Array, encoding?: BufferEncoding | Written, written?: Written): boolean {
		const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
		this.#take(text, typeof encoding === 'function' ? encoding : written);
		return true;
	}

	end(): this {
		return this;
	}
}

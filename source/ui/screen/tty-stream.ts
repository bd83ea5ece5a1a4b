// SPDX-License-Identifier: MIT
//
// Node writes to a terminal synchronously: a reader that stops for two seconds stops the event loop, and with it
// the drain of the rings, for two seconds. Here fs.write runs on libuv's thread pool instead. Where the terminal
// can be opened anew it is opened non-blocking, so that a stalled line does not even hold a pool thread: Node
// joins those threads when it exits, and would hang.
import fs from 'node:fs';
import {Writable} from 'node:stream';
import type {WriteStream} from 'node:tty';

/** What this stream needs of the terminal's own stream: its size, its resizes, its colours. */
type TtySource = Pick<WriteStream, 'columns' | 'rows' | 'getColorDepth' | 'hasColors'> & {
	readonly fd: number;
	on(event: 'resize', listener: () => void): unknown;
	off(event: 'resize', listener: () => void): unknown;
};

type Done = (error?: Error | null) => void;

const retryFirstMs = 2;
const retryMostMs = 64;

/**
 * Bytes that may wait for a stalled line: some ten full screens. Beyond it, whole writes are dropped.
 * Ink's writes are differences, so after a drop the screen can only be drawn from scratch: `torn` says when.
 */
const queueLimitBytes = 128 * 1024;

/** Opens the terminal behind `fd` a second time, non-blocking; `undefined` if that is not allowed. */
const reopen = (fd: number): number | undefined => {
	try {
		// A new open file description: O_NONBLOCK on the inherited one would reach the shell that shares it.
		const flags = fs.constants.O_WRONLY | fs.constants.O_NONBLOCK | fs.constants.O_NOCTTY;
		return fs.openSync(`/proc/self/fd/${fd}`, flags);
	} catch {
		return undefined;
	}
};

/**
 * A terminal that never blocks the event loop. Give it to Ink by way of the painter. Events:
 * - `idle`: the queue is empty again.
 * - `torn`: the same, but writes were dropped while it was full, so everything must be drawn anew.
 * - `gone` (error): the terminal went away (EIO, EPIPE, EBADF). Once; nothing is written any more.
 * - `resize`: the terminal has another size.
 */
export class TtyStream extends Writable {
	readonly isTTY = true;
	/** Where the bytes go: the terminal, opened non-blocking where possible. */
	readonly fd: number;
	/** False where the terminal could not be opened anew: then a write to `fd` may block. */
	readonly nonBlocking: boolean;
	/** Bytes the terminal has taken. */
	bytesWritten = 0;
	/** Set while the terminal belongs to the shell (Ctrl-Z). */
	isLent = false;
	/** Writes dropped because the queue was full. */
	dropped = 0;
	readonly #source: TtySource;
	readonly #limit: number;
	readonly #onResize = () => this.emit('resize');
	#inFlight = false;
	#closed = false;
	#gone = false;
	#torn = false;

	constructor(source: TtySource = process.stdout, {limitBytes = queueLimitBytes, mayReopen = true} = {}) {
		super({highWaterMark: limitBytes});
		this.#source = source;
		this.#limit = limitBytes;
		const fd = mayReopen ? reopen(source.fd) : undefined;
		this.fd = fd ?? source.fd;
		this.nonBlocking = fd !== undefined;
		// Every hook that reads the window size listens.
		this.setMaxListeners(0);
		source.on('resize', this.#onResize);
	}

	get columns(): number {
		return this.#source.columns;
	}

	get rows(): number {
		return this.#source.rows;
	}

	/** True while anything waits for the terminal: the time to drop a frame. */
	get busy(): boolean {
		return this.writableLength > 0;
	}

	/** True while a thread of the pool may be writing. */
	get inFlight(): boolean {
		return this.#inFlight;
	}

	/** True once the terminal went away. */
	get isGone(): boolean {
		return this.#gone;
	}

	getColorDepth(env?: object): number {
		return this.#source.getColorDepth(env);
	}

	hasColors(count?: number, env?: object): boolean {
		return count === undefined ? this.#source.hasColors() : this.#source.hasColors(count, env);
	}

	/** Forgets what waits and writes nothing more; what a pool thread has begun may still appear. */
	stop(): void {
		this.#closed = true;
		this.#source.off('resize', this.#onResize);
	}

	/** Waits until nothing waits for the terminal any more, for at most `withinMs`; false when time was up. */
	drained(withinMs: number): Promise<boolean> {
		if (!this.busy) return Promise.resolve(true);
		return new Promise(resolve => {
			const finish = () => {
				clearTimeout(timer);
				this.off('idle', finish).off('torn', finish).off('gone', finish);
				resolve(!this.busy);
			};
			const timer = setTimeout(finish, withinMs);
			this.on('idle', finish).on('torn', finish).on('gone', finish);
		});
	}

	override write(chunk: string | Uint8Array, encoding?: BufferEncoding | Done, callback?: Done): boolean {
		const done = typeof encoding === 'function' ? encoding : callback;
		// An empty write is a barrier that someone waits for: it goes through the queue while there is one.
		const full = chunk.length > 0 && this.writableLength >= this.#limit;
		if (this.#closed || full) {
			if (full && !this.#closed) {
				this.#torn = true;
				this.dropped++;
			}
			if (done) process.nextTick(done);
			return false;
		}
		return typeof encoding === 'string'
			? super.write(chunk, encoding, done ?? noop)
			: super.write(chunk, done ?? noop);
	}

	override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
		this.#put(chunk, 0, retryFirstMs, done);
	}

	override _writev(chunks: ReadonlyArray<{chunk: Buffer}>, done: Done): void {
		this.#put(Buffer.concat(chunks.map(({chunk}) => chunk)), 0, retryFirstMs, done);
	}

	#put(bytes: Buffer, from: number, retryMs: number, done: Done): void {
		if (this.#closed || from >= bytes.length) {
			this.#finish(done);
			return;
		}
		this.#inFlight = true;
		fs.write(this.fd, bytes, from, bytes.length - from, null, (error, written) => {
			this.#inFlight = false;
			if (!error) {
				this.bytesWritten += written;
				this.#put(bytes, from + written, retryFirstMs, done);
			} else if (error.code === 'EAGAIN' || error.code === 'EINTR') {
				setTimeout(() => this.#put(bytes, from, Math.min(retryMs * 2, retryMostMs), done), retryMs);
			} else {
				this.#lose(error);
				this.#finish(done);
			}
		});
	}

	#finish(done: Done): void {
		// No error is handed on: a destroyed stream would make Ink throw where nothing can be drawn anyway.
		done();
		if (this.writableLength > 0 || this.#closed) return;
		const torn = this.#torn;
		this.#torn = false;
		this.emit(torn ? 'torn' : 'idle');
	}

	#lose(error: NodeJS.ErrnoException): void {
		if (this.#closed) return;
		this.#gone = true;
		this.stop();
		this.emit('gone', error);
	}
}

const noop = () => {};

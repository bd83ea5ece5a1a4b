// SPDX-License-Identifier: MIT
import {EventEmitter} from 'node:events';
import type {MouseReport} from '../../commands/mouse.ts';
import {MouseSplitter} from './mouse-splitter.ts';

/** What this needs of the terminal's own stream. */
type KeySource = {
	setEncoding(encoding: BufferEncoding): unknown;
	setRawMode(isRaw: boolean): unknown;
	ref(): unknown;
	unref(): unknown;
	read(): unknown;
	on(event: 'readable', listener: () => void): unknown;
	off(event: 'readable', listener: () => void): unknown;
};

/** As long as Ink waits, which then waits as long again; no person notices either. */
const keyWaitMs = 20;

/**
 * What Ink is given as its stdin: the keyboard, without the mouse. Reports are told by the event `mouse`, an Escape by itself by `escape`. The terminal is read only while
 * somebody listens to `readable`: a job in the background that reads is stopped.
 */
export class InkStdin extends EventEmitter {
	readonly isTTY = true;
	readonly #source: KeySource;
	readonly #splitter = new MouseSplitter();
	readonly #onReadable = () => this.#pump();
	#text = '';
	#timer: NodeJS.Timeout | undefined;

	constructor(source: KeySource = process.stdin) {
		super();
		this.#source = source;
		this.setMaxListeners(0);
		this.on('newListener', (event: string) => {
			if (event === 'readable' && this.listenerCount('readable') === 0)
				source.on('readable', this.#onReadable);
		});
		this.on('removeListener', (event: string) => {
			if (event === 'readable' && this.listenerCount('readable') === 0) this.#leave();
		});
	}

	setEncoding(encoding: BufferEncoding): this {
		this.#source.setEncoding(encoding);
		return this;
	}

	setRawMode(isRaw: boolean): this {
		this.#source.setRawMode(isRaw);
		return this;
	}

	ref(): this {
		this.#source.ref();
		return this;
	}

	unref(): this {
		this.#source.unref();
		return this;
	}

	/** What was typed since the last time; null if nothing was. */
	read(): string | null {
		const text = this.#text;
		this.#text = '';
		return text === '' ? null : text;
	}

	/** Calls for every report until the result is called. */
	onMouse(listener: (report: MouseReport) => void): () => void {
		this.on('mouse', listener);
		return () => this.off('mouse', listener);
	}

	/** Calls for every Escape by itself until the result is called. */
	onEscape(listener: () => void): () => void {
		this.on('escape', listener);
		return () => this.off('escape', listener);
	}

	#pump(): void {
		clearTimeout(this.#timer);
		for (let piece = this.#source.read(); piece !== null; piece = this.#source.read())
			for (const part of this.#splitter.push(String(piece))) {
				if (typeof part === 'string') this.#tell(part);
				else this.emit('mouse', part);
			}
		if (this.#splitter.holdsKey) this.#timer = setTimeout(() => this.#release(), keyWaitMs);
	}

	/**
	 * Hands over what was held back to see whether more follows. An Escape by itself goes past Ink, which would hold it once more, and forgets
	 * what it holds whenever it draws the screen anew.
	 */
	#release(): void {
		const text = this.#splitter.release();
		if (text === '\u001b') this.emit('escape');
		else this.#tell(text);
	}

	/** Ink reads at once when it is told, so keys and reports stay in their order. */
	#tell(text: string): void {
		this.#text += text;
		if (this.#text !== '') this.emit('readable');
	}

	#leave(): void {
		this.#source.off('readable', this.#onReadable);
	}
}

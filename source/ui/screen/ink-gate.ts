// SPDX-License-Identifier: MIT
import {beginUpdate} from './update.ts';

/** What of Ink's writes may reach the screen: everything, or nothing while it is about to be drawn from scratch. */
export class InkGate {
	#phase: 'pass' | 'discard' | 'await-frame' = 'pass';

	get isOpen(): boolean {
		return this.#phase === 'pass';
	}

	/** Step one of drawing from scratch: from now on, what Ink writes is dropped. */
	discard(): void {
		this.#phase = 'discard';
	}

	/** Step two: the next frame of Ink's is a whole one, and passes. */
	awaitFrame(): void {
		if (this.#phase === 'discard') this.#phase = 'await-frame';
	}

	/** Gives up on drawing from scratch, if Ink has not drawn a frame since. */
	open(): void {
		this.#phase = 'pass';
	}

	/** Whether this write begins the whole frame that was awaited; then the gate is open from here on. */
	opensAt(text: string): boolean {
		if (this.#phase !== 'await-frame' || text !== beginUpdate) return false;
		this.#phase = 'pass';
		return true;
	}
}

// SPDX-License-Identifier: MIT
import {type Source, TAKE_BYTES} from '../capture/source.ts';
import type {Bounds} from './options.ts';

/** How often the queue is emptied. The kernel side hands over every 50 ms at the latest, so this adds half of that on average. */
const EVERY_MS = 50;

/** Takes in the first `length` bytes of a batch; returns false when it has seen enough. */
export type Consume = (bytes: Uint8Array, length: number) => boolean;

/**
 * Drains a source without a screen until its end, the time bound, a signal, or until the consumer has enough; then closes it and drains
 * what was under way, so that nothing that was sent is left out.
 */
export async function drain(source: Source, bounds: Pick<Bounds, 'forMs'>, consume: Consume): Promise<void> {
	const buffer = new Uint8Array(TAKE_BYTES);
	let open = true;
	const takeAll = () => {
		for (let length = 1; length > 0 && open; ) {
			length = source.take(buffer);
			if (length > 0) open = consume(buffer, length);
		}
	};
	await new Promise<void>((resolve, reject) => {
		const deadline = performance.now() + bounds.forMs;
		let timer: NodeJS.Timeout;
		const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
		const settle = () => {
			clearTimeout(timer);
			for (const signal of signals) process.off(signal, finish);
		};
		const finish = () => {
			settle();
			resolve();
		};
		const step = () => {
			try {
				takeAll();
			} catch (error) {
				settle();
				reject(error);
				return;
			}
			const left = deadline - performance.now();
			if (!open || source.ended() || left <= 0) finish();
			else timer = setTimeout(step, source.live ? Math.min(EVERY_MS, left) : 0);
		};
		for (const signal of signals) process.on(signal, finish);
		step();
	}).finally(() => source.close());
	takeAll();
}

// SPDX-License-Identifier: MIT
import {setTimeout as sleep} from 'node:timers/promises';
import {type Source, TAKE_BYTES} from '../capture/source.ts';
import type {Bounds} from './options.ts';

/** How often the queue is emptied. The kernel side hands over every 50 ms at the latest, so this adds half of that on average. */
const EVERY_MS = 50;
/** And while nothing comes: something that does is told of. */
const REST_MS = 1000;
/** A flood that comes faster than it is consumed must not keep us from hearing that we shall end. */
const LOOK_MS = 100;
/** So long one who was told to end waits for a reader that takes nothing. */
const PATIENCE_MS = 1000;

/** Takes in the first `length` bytes of a batch; returns false when it has seen enough. */
type Consume = (bytes: Uint8Array, length: number) => boolean;

/** Who was told to end waited in vain for his outlet. */
export class NobodyReads extends Error {
	constructor() {
		super('nobody reads it');
	}
}

/** What may be asked beside. */
type Draining = {
	/** Done before the first look, when signals are heard already. */
	readonly begin?: (() => Promise<void>) | undefined;
	/** Done after every look, whether anything was there or not. */
	readonly each?: () => void;
	/** Where it all goes: nothing is taken from the source unless it is ready, and at the end it is waited for. */
	readonly outlet?: {readonly ready: () => boolean; readonly moved: number};
};

const open = {ready: () => true, moved: 0};

/**
 * Drains a source without a screen until its end, the time bound, a signal, or until the consumer has enough; then closes it and drains
 * what was under way, so that nothing that was sent is left out. Who is told to end by a signal does not wait for long for an outlet that
 * takes nothing: throws NobodyReads then.
 */
export async function drain(
	source: Source,
	bounds: Pick<Bounds, 'forMs'>,
	consume: Consume,
	{begin, each = () => {}, outlet = open}: Draining = {},
): Promise<void> {
	const buffer = new Uint8Array(TAKE_BYTES);
	let [enough, empty, took, told] = [false, false, false, false];
	/** Wakes the loop below. */
	let wake = new AbortController();
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	/** Once more means that nobody wants to wait any more: it ends the process as ever. */
	const settle = () => {
		for (const signal of signals) process.off(signal, tell);
	};
	const tell = () => {
		told = true;
		settle();
		wake.abort();
	};
	const nap = async (ms: number) => {
		wake = new AbortController();
		await sleep(ms, undefined, {signal: wake.signal}).catch(() => {});
	};
	/** While nothing comes; for so long at most. */
	const rest = (ms: number): Promise<void> => {
		const over = nap(Math.min(source.onArrival ? REST_MS : EVERY_MS, ms));
		source.onArrival?.(() => wake.abort());
		return over;
	};
	const takeAll = () => {
		const until = performance.now() + LOOK_MS;
		[empty, took] = [false, false];
		while (!empty && !enough && outlet.ready() && performance.now() < until) {
			const length = source.take(buffer);
			if (length > 0) [took, enough] = [true, !consume(buffer, length)];
			else empty = true;
		}
		each();
	};
	for (const signal of signals) process.on(signal, tell);
	try {
		try {
			await begin?.();
			const deadline = performance.now() + bounds.forMs;
			for (;;) {
				takeAll();
				const left = deadline - performance.now();
				if (told || enough || source.ended() || left <= 0) break;
				const waits = empty ? source.live : !outlet.ready();
				if (waits && empty && !took) await rest(left);
				else await nap(waits ? Math.min(EVERY_MS, left) : 0);
			}
		} finally {
			source.close();
		}
		let {moved} = outlet;
		for (let since = performance.now(); ; await nap(outlet.ready() ? 0 : EVERY_MS)) {
			takeAll();
			if (outlet.ready() && (empty || enough)) return;
			if (outlet.moved !== moved || !told) [moved, since] = [outlet.moved, performance.now()];
			if (performance.now() - since >= PATIENCE_MS) throw new NobodyReads();
		}
	} finally {
		settle();
	}
}

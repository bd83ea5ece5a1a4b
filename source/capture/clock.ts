// SPDX-License-Identifier: MIT

const SECOND = 1_000_000_000n;

/** The same moment on CLOCK_BOOTTIME, which stamps records, and on the wall, both in ns. */
export type ClockPair = {readonly boot: bigint; readonly wall: bigint};

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** Up to here a double holds every nanosecond: 104 days of uptime. */
const EXACT = Number.MAX_SAFE_INTEGER;

/** Turns stamps of records into times of day. It keeps the text of the second it was last asked for: most events share it. */
export class WallClock {
	readonly #offset: bigint;
	readonly #offsetSeconds: number;
	readonly #offsetNs: number;
	#second = Number.NaN;
	/** The stamp at which the second began that was turned to last. */
	#began = Number.NaN;
	#date = '';
	#localSecond = Number.NaN;
	#local = '';

	constructor(pair: ClockPair) {
		this.#offset = pair.wall - pair.boot;
		this.#offsetSeconds = Number(this.#offset / SECOND);
		this.#offsetNs = Number(this.#offset % SECOND);
	}

	/** RFC 3339 in UTC with nine digits: `2026-11-21T08:45:35.123456789Z`. `exact` gives the stamp where a double does not hold it. */
	rfc3339(boot: number, exact: () => bigint): string {
		const ns = this.turn(boot, exact);
		return `${this.#date}.${String(1e9 + ns).slice(1)}Z`;
	}

	/** Turns to the second of a stamp, whose text `second` is then; returns the nanoseconds beyond it. */
	turn(boot: number, exact: () => bigint): number {
		if (boot > EXACT) {
			const wall = exact() + this.#offset;
			const ns = ((wall % SECOND) + SECOND) % SECOND;
			this.#turn(Number((wall - ns) / SECOND));
			this.#began = Number.NaN;
			return Number(ns);
		}
		const since = boot - this.#began;
		if (since >= 0 && since < 1e9) return since;
		const seconds = Math.floor(boot / 1e9);
		const ns = boot - seconds * 1e9 + this.#offsetNs;
		const carry = Math.floor(ns / 1e9);
		this.#turn(seconds + this.#offsetSeconds + carry);
		const beyond = ns - carry * 1e9;
		this.#began = boot - beyond;
		return beyond;
	}

	/** `2026-11-21T08:45:35`, of the stamp that was turned to last. */
	get second(): string {
		return this.#date;
	}

	/** Milliseconds since 1970, as Date counts them. */
	wallMs(boot: number): number {
		return (boot + Number(this.#offset)) / 1e6;
	}

	/** `14:02:31` in the local time zone. */
	timeOfDay(boot: number): string {
		const second = Math.floor((boot + Number(this.#offset)) / 1e9);
		if (second !== this.#localSecond) {
			this.#localSecond = second;
			const date = new Date(second * 1000);
			this.#local = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
		}
		return this.#local;
	}

	#turn(second: number): void {
		if (second === this.#second) return;
		this.#second = second;
		const date = new Date(second * 1000);
		this.#date = Number.isNaN(date.getTime()) ? '1970-01-01T00:00:00' : date.toISOString().slice(0, 19);
	}
}

// SPDX-License-Identifier: MIT

const SECOND = 1_000_000_000n;

/** The same moment on CLOCK_BOOTTIME, which stamps records, and on the wall, both in ns. */
export type ClockPair = {readonly boot: bigint; readonly wall: bigint};

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** Turns stamps of records into times of day. It keeps the text of the second it was last asked for: most events share it. */
export class WallClock {
	readonly #offset: bigint;
	#second = -1n;
	#date = '';
	#localSecond = Number.NaN;
	#local = '';

	constructor(pair: ClockPair) {
		this.#offset = pair.wall - pair.boot;
	}

	/** RFC 3339 in UTC with nine digits: `2026-11-21T08:45:35.123456789Z`. */
	rfc3339(boot: bigint): string {
		const wall = boot + this.#offset;
		const second = wall / SECOND;
		if (second !== this.#second) {
			this.#second = second;
			const date = new Date(Number(second) * 1000);
			this.#date = Number.isNaN(date.getTime()) ? '1970-01-01T00:00:00' : date.toISOString().slice(0, 19);
		}
		return `${this.#date}.${String(wall % SECOND).padStart(9, '0')}Z`;
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
}

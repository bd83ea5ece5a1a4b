// SPDX-License-Identifier: MIT

const BYTES = ['B', 'K', 'M', 'G', 'T', 'P'] as const;
const COUNTS = ['', 'k', 'M', 'G', 'T'] as const;

function scaled(value: number, step: number, units: readonly string[]): string {
	let unit = 0;
	let left = value;
	// As it will be shown: 1023.6 would be a whole 1024.
	while (Math.round(left) >= step && unit < units.length - 1) {
		left /= step;
		unit++;
	}
	return `${unit === 0 || left >= 99.95 ? Math.round(left) : left.toFixed(1)}${units[unit]}`;
}

/** `512B`, `1.5K`, `84.0M`, `105M`: powers of 1,024. */
export const bytesText = (bytes: number): string => scaled(bytes, 1024, BYTES);

/** `214`, `12.4k`: powers of 1,000. */
export const countText = (count: number): string => scaled(count, 1000, COUNTS);

const MINUTE = 60e9;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Nanoseconds as `850ns`, `12.5us`, `3.1ms`, `2.40s`, `5m 12s`, `12d 3h`. */
export function durationText(ns: number): string {
	// What rounds up to a whole next unit is told in that.
	if (ns < 999.5) return `${Math.round(ns)}ns`;
	if (ns < 999_950) return `${(ns / 1e3).toFixed(1)}us`;
	if (ns < 999_950_000) return `${(ns / 1e6).toFixed(1)}ms`;
	if (ns < MINUTE - 5e6) return `${(ns / 1e9).toFixed(2)}s`;
	const [large, unit, small, part] =
		ns < HOUR ? [MINUTE, 'm', 1e9, 's'] : ns < DAY ? [HOUR, 'h', MINUTE, 'm'] : [DAY, 'd', HOUR, 'h'];
	const whole = Math.max(ns, MINUTE);
	return `${Math.floor(whole / large)}${unit} ${Math.floor((whole % large) / small)}${part}`;
}

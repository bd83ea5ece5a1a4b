// SPDX-License-Identifier: MIT
// A moment as a person writes it: `14:02:31`, `14:02`, `2026-11-21 14:02:31`, `-5m`, `+10s`.
import ms, {type StringValue} from 'ms';
import type {WallClock} from '../capture/clock.ts';

/** What a moment is understood by; all on the clock of the records in ns. */
type Around = {
	readonly clock: WallClock;
	/** What `-5m` counts from. */
	readonly now: number;
	/** A time of day without a date is the last one not after this. */
	readonly latest: number;
};

/** How a moment may be written, for whoever wrote it otherwise. */
export const MOMENTS = '14:02:31, 14:02, -5m, +10s or 2026-11-21 14:02:31';

const RELATIVE = /^([+-]) ?(\d{1,9}(?:\.\d{1,3})?) ?(ms|s|m|h|d)$/;
const ABSOLUTE = /^(?:(\d{4})-(\d\d?)-(\d\d?)[ T]+)?(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,3}))?)?$/;
const DAYS_BACK = 1;

/** The moment on the clock of the records in ns; undefined where the text is none. Times of day are those of the local time zone. */
export function momentOf(text: string, {clock, now, latest}: Around): number | undefined {
	const trimmed = text.trim();
	const relative = RELATIVE.exec(trimmed);
	if (relative) {
		const [, sign, amount, unit] = relative;
		return now + (sign === '-' ? -1 : 1) * ms(`${amount}${unit}` as StringValue) * 1e6;
	}
	const absolute = ABSOLUTE.exec(trimmed);
	if (!absolute) return undefined;
	const [year, month, day, hour = 0, minute = 0, second = 0] = absolute
		.slice(1, 7)
		.map(part => (part === undefined ? undefined : Number(part)));
	if (hour > 23 || minute > 59 || second > 59) return undefined;
	const part = Number((absolute[7] ?? '').padEnd(3, '0'));
	// From the wall to the clock of the records.
	const bootOf = (date: Date) => latest + (date.getTime() - clock.wallMs(latest)) * 1e6;
	if (year !== undefined && month !== undefined && day !== undefined) {
		const date = new Date(year, month - 1, day, hour, minute, second, part);
		return date.getMonth() === month - 1 && date.getDate() === day ? bootOf(date) : undefined;
	}
	const today = new Date(clock.wallMs(latest));
	const onDay = (back: number) =>
		bootOf(
			new Date(today.getFullYear(), today.getMonth(), today.getDate() - back, hour, minute, second, part),
		);
	return onDay(0) <= latest ? onDay(0) : onDay(DAYS_BACK);
}

// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';

const SECOND = 1_000_000_000n;
/** The text of a stamp, as the writer of lines asks for it. */
const told = (clock: WallClock, boot: bigint) => clock.rfc3339(Number(boot), () => boot);
const wall = BigInt(Date.UTC(2026, 10, 21, 8, 45, 35)) * 1_000_000n;

describe('the time of a record', () => {
	test('is RFC 3339 in UTC with all nine digits', () => {
		const clock = new WallClock({boot: 5n * SECOND, wall});
		expect(told(clock, 5n * SECOND)).toBe('2026-11-21T08:45:35.000000000Z');
		expect(told(clock, 5n * SECOND + 7n)).toBe('2026-11-21T08:45:35.000000007Z');
		expect(told(clock, 6n * SECOND - 1n)).toBe('2026-11-21T08:45:35.999999999Z');
		expect(told(clock, 6n * SECOND)).toBe('2026-11-21T08:45:36.000000000Z');
	});

	test('may be before the moment that the clocks were compared', () => {
		expect(told(new WallClock({boot: 5n * SECOND, wall}), 4n * SECOND + 1n)).toBe(
			'2026-11-21T08:45:34.000000001Z',
		);
	});

	test('keeps its last digit after years of uptime, where a double has lost it', () => {
		const boot = 2n ** 53n + 1n;
		const clock = new WallClock({boot: 0n, wall: 0n});
		expect(told(clock, boot)).toBe('1970-04-15T05:59:59.254740993Z');
		expect(Number(boot)).toBe(2 ** 53);
	});

	test('is the same by way of a double and of all digits, where both are exact', () => {
		for (const boot of [0n, 1n, 999_999_999n, 1_000_000_000n, 2n ** 53n - 1n])
			expect(told(new WallClock({boot: 3n, wall}), boot)).toBe(
				told(new WallClock({boot: 3n + 2n ** 54n, wall}), boot + 2n ** 54n),
			);
	});

	test('goes back as well as forth', () => {
		const clock = new WallClock({boot: 0n, wall});
		const times = [3n, 1n, 2n, 1n].map(seconds => told(clock, seconds * SECOND));
		expect(times.map(time => time.slice(17, 19))).toEqual(['38', '36', '37', '36']);
	});

	test('beyond the calendar is the beginning of it, not an error', () => {
		const clock = new WallClock({boot: 0n, wall: 2n ** 63n - 1n});
		expect(told(clock, 2n ** 64n - 1n)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/);
		expect(told(new WallClock({boot: 0n, wall: 10n ** 30n}), 1n)).toMatch(/^1970-01-01T00:00:00\.\d{9}Z$/);
	});

	test('before 1970 has nine digits too', () => {
		expect(told(new WallClock({boot: SECOND, wall: 0n}), SECOND / 2n)).toBe('1969-12-31T23:59:59.500000000Z');
	});
});

test('the time of day is that of the local time zone, from one second to the next', () => {
	const clock = new WallClock({boot: 0n, wall});
	expect([0, 0.999e9, 1e9, 60e9, 0].map(boot => clock.timeOfDay(boot))).toEqual([
		'08:45:35',
		'08:45:35',
		'08:45:36',
		'08:46:35',
		'08:45:35',
	]);
});

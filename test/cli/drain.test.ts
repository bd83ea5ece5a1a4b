// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {NO_COUNTERS} from '../../source/capture/recording.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {drain} from '../../source/cli/drain.ts';
import {summary} from '../../source/cli/summary.ts';
import {fixture, fixturePath, openRecording} from '../support/recordings.ts';

const forever = {forMs: Number.POSITIVE_INFINITY};

describe('a source that is drained', () => {
	test('hands over everything up to its end and is closed', async () => {
		const source = openRecording(fixturePath('demo'));
		let count = 0;
		await drain(source, forever, (bytes, length) => {
			eachRecord(new RecordReader(bytes), length, source.codec, () => count++);
			return true;
		});
		expect(count).toBe(fixture('demo').events.length);
		expect(source.ended()).toBe(true);
	});

	test('hands over nothing more to one who has enough', async () => {
		const source = openRecording(fixturePath('flood'));
		let calls = 0;
		await drain(source, forever, () => ++calls < 2);
		expect(calls).toBe(2);
		expect(() => source.close()).not.toThrow();
	});

	test('ends when its time is over', async () => {
		const source = openRecording(fixturePath('demo'), 1);
		const began = performance.now();
		await drain(source, {forMs: 120}, () => true);
		expect(performance.now() - began).toBeGreaterThanOrEqual(115);
	});

	test('is closed where its consumer fails, and says what it said', async () => {
		const source = openRecording(fixturePath('kinds'));
		const failing = drain(source, forever, () => {
			throw new Error('disk full');
		});
		await expect(failing).rejects.toThrow('disk full');
		expect(source.ended()).toBe(true);
	});

	test('leaves no handler of a signal behind', async () => {
		const before = process.listenerCount('SIGTERM');
		await drain(openRecording(fixturePath('kinds')), forever, () => true);
		await drain(openRecording(fixturePath('kinds')), forever, () => {
			throw new Error('disk full');
		}).catch(() => {});
		expect(process.listenerCount('SIGTERM')).toBe(before);
	});
});

test('the last line tells how much, how long, and what was lost and why', () => {
	const lossy = {...NO_COUNTERS, kinds: {file_open: {sent: 5, ring_full: 7, no_slot: 0, unpaired: 1}}};
	expect(summary(5, 'written', 1234, NO_COUNTERS, 0)).toBe('5 events written in 1.2 s, lost 0');
	expect(summary(5, 'written', 1234, NO_COUNTERS, 0, 7)).toBe(
		'5 events written in 1.2 s, lost 0, scoped out 7',
	);
	expect(summary(5, 'written', 900, lossy, 2)).toBe(
		'5 events written in 0.9 s, lost 8 (file_open ring_full 7, file_open unpaired 1), undecodable 2',
	);
});

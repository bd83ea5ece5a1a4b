// SPDX-License-Identifier: MIT
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {Failure} from '../../source/cli/failure.ts';
import {type Beginning, record} from '../../source/cli/record.ts';
import {isNotice, paneOf} from '../../source/kinds/index.ts';
import {eventsOf, fixture, fixturePath, openRecording} from '../support/recordings.ts';

const folder = () => {
	const made = mkdtempSync(join(tmpdir(), 'bee-top-record-'));
	onTestFinished(() => rmSync(made, {recursive: true}));
	return made;
};

/** Records the events of kinds.bee once more; returns what is told in the end. */
async function recordKinds(path: string, count: number, beginning: Beginning = {}): Promise<string> {
	const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	onTestFinished(() => told.mockRestore());
	const bounds = {count, forMs: Number.POSITIVE_INFINITY};
	await record(openRecording(fixturePath('kinds')), path, '0.0.0', bounds, beginning);
	return told.mock.calls.join('');
}

test('a recording that could not begin leaves no file', async () => {
	const place = folder();
	const begin = () => Promise.reject(new Failure('the rights cannot be given up'));
	await expect(recordKinds(join(place, 'made.bee'), 10, {begin})).rejects.toThrow(
		new Failure('the rights cannot be given up'),
	);
	expect(readdirSync(place)).toEqual([]);
});

describe('a recording of so many events', () => {
	test('ends with the last of them', async () => {
		const path = join(folder(), 'made.bee');
		expect(await recordKinds(path, 10)).toMatch(/^bee-top: 10 events recorded to /);
		const all = fixture('kinds').recorded;
		let seen = 0;
		const tenth = all.findIndex(event => paneOf(event) !== null && !isNotice(event.kind) && ++seen === 10);
		expect(eventsOf(openRecording(path)).events).toEqual(all.slice(0, tenth + 1));
	});

	test('is all of it where there are no more', async () => {
		const path = join(folder(), 'made.bee');
		await recordKinds(path, 1e6);
		expect(eventsOf(openRecording(path)).events).toEqual(fixture('kinds').recorded);
	});
});

// SPDX-License-Identifier: MIT
import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {Text} from 'ink';
import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {Monitor} from '../../source/store/monitor.ts';
import {seekTo, togglePlayback} from '../../source/store/playback.ts';
import {Progress, type Progressed, progressParts} from '../../source/ui/parts/progress.tsx';
import {ScreenContext} from '../../source/ui/screen-context.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {fixturePath, openRecording} from '../support/recordings.ts';
import {monitorOf} from '../support/stepped.ts';

const S = 1e9;
const at = (position: number, end: number, rest: Partial<Progressed> = {}): Progressed => ({
	start: 7 * S,
	position: (7 + position) * S,
	end: (7 + end) * S,
	speed: 1,
	paused: false,
	...rest,
});
const line = (...[progressed, columns, ascii]: Parameters<typeof progressParts>) =>
	Object.values(progressParts(progressed, columns, ascii)).join('');

test('tells the time gone by, the whole, the speed and a pause', () => {
	expect(line(at(30, 90), 30)).toBe('00:30 / 01:30 ━━━━───────── x1');
	expect(line(at(12, 90, {speed: 10, paused: true}), 40)).toBe('00:12 / 01:30 ━━───────────── x10 paused');
	expect(line(at(12, 90, {speed: 10, paused: true}), 40, true)).toBe(
		'00:12 / 01:30 ==------------- x10 paused',
	);
	expect(line(at(3725, 7322), 30)).toBe('1:02:05 / 2:02:02 ━━━━━──── x1');
	expect(line(at(5, 7322), 30)).toMatch(/^0:00:05 \/ 2:02:02 /);
});

test('the bar is empty at the start and full at the end alone', () => {
	expect(line(at(0, 90), 30)).toBe(`00:00 / 01:30 ${'─'.repeat(13)} x1`);
	expect(line(at(89.9, 90), 30)).toBe(`01:29 / 01:30 ${'━'.repeat(12)}─ x1`);
	expect(line(at(90, 90), 30)).toBe(`01:30 / 01:30 ${'━'.repeat(13)} x1`);
	expect(line(at(0, 0), 30)).toBe(`00:00 / 00:00 ${'━'.repeat(13)} x1`);
});

test('has exactly the width it was given, however long the recording and however narrow the line', () => {
	const spans = fc.tuple(
		fc.double({min: 0, max: 1, noNaN: true}),
		fc.double({min: 0, max: 1e10, noNaN: true}),
	);
	fc.assert(
		fc.property(spans, fc.nat(200), fc.boolean(), fc.boolean(), ([share, whole], columns, paused, ascii) => {
			const text = line(at(share * whole, whole, {paused, speed: 100}), columns, ascii);
			expect(text.length).toBe(columns);
			if (ascii) expect(text).toMatch(/^[ -~]*$/);
		}),
	);
});

test('where there is no room for a bar the times stay', () => {
	const paused = at(30, 90, {paused: true});
	expect(line(paused, 25)).toBe('00:30 / 01:30 ─ x1 paused');
	expect(line(paused, 24)).toBe('00:30 / 01:30 x1 paused ');
	expect(line(paused, 18)).toBe('00:30 / 01:30 x1 …');
	expect(line(paused, 18, true)).toBe('00:30 / 01:30 x1 ~');
});

const theme = createTheme({name: 'none', ascii: false});
const drawn = (monitor: Monitor) =>
	render(
		<ScreenContext value={{monitor, theme}}>
			<Text>before</Text>
			<Progress columns={50} />
		</ScreenContext>,
	);
const plain = (frame: string | undefined) => stripVTControlCharacters(frame ?? '');

test('is drawn for a replay, follows it, and shows a pause and a seek', async () => {
	const source = openRecording(fixturePath('demo'), 1);
	const monitor = new Monitor(source);
	const {lastFrame} = drawn(monitor);
	togglePlayback(monitor);
	await expect.poll(() => plain(lastFrame())).toMatch(/^before\n00:00 \/ 00:(39|40) ─+ x1 paused$/);
	seekTo(monitor, (source.playback?.start ?? 0) + 20 * S);
	monitor.frame();
	await expect.poll(() => plain(lastFrame())).toMatch(/\n00:20 \/ 00:(39|40) ━+─+ x1 paused$/);
	expect(plain(lastFrame()).split('\n')[1]).toHaveLength(50);
});

test('is nothing where events are live', () => {
	expect(plain(drawn(monitorOf('kinds')).lastFrame())).toBe('before');
});

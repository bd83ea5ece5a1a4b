// SPDX-License-Identifier: MIT
// What the monitor holds after ten minutes of a load, when its history and its books are full.
import {startFlood} from './load.ts';
import {memoryOf, openScreen} from './pty.ts';
import type {Group, Row} from './row.ts';

const PER_SECOND = 100_000;
const MINUTES = 10;
const PIECE_MS = 10_000;
const BAR_MB = 100;

export const memory: Group = {
	name: 'memory',
	seconds: MINUTES * 60 + 10,
	live: true,
	asked: true,
	async *measure(): AsyncGenerator<Row> {
		const flood = startFlood();
		const screen = openScreen(['--pid', String(flood.pid)]);
		await screen.firstFrame();
		const how = `VmRSS, default history, ${PER_SECOND.toLocaleString('en')} opens a second`;
		const row = (minute: number): Row => ({
			name: `RSS after ${minute} minutes`,
			figure: memoryOf(screen.pid).now,
			unit: 'MB',
			how,
		});
		let opens = 0;
		for (let minute = 1; minute <= MINUTES; minute++) {
			for (let ms = 0; ms < 60_000; ms += PIECE_MS) opens += (await flood.run(PER_SECOND, PIECE_MS)).opens;
			yield minute < MINUTES ? row(minute) : {...row(minute), bar: BAR_MB};
		}
		yield {name: 'opened meanwhile', figure: opens, unit: 'events', how: 'as the load counted'};
		const [, lost = ''] = /lost ([\d,]+)/.exec(await screen.quit()) ?? [];
		flood.end();
		const figure = Number.parseInt(lost.replaceAll(',', ''), 10);
		yield {name: 'lost meanwhile', figure, unit: 'events', bar: 0, how: 'as the monitor said at its end'};
	},
};

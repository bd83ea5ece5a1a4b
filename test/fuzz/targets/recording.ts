// SPDX-License-Identifier: MIT
// Files that claim to be recordings, through everything that a stream, a replay and the monitor do with them.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {RecordReader} from '../../../source/capture/record-reader.ts';
import {RecordingError} from '../../../source/capture/recording.ts';
import {eachRecord} from '../../../source/capture/records.ts';
import {openReplay, type Replay} from '../../../source/capture/replay.ts';
import {TAKE_BYTES} from '../../../source/capture/source.ts';
import {panes} from '../../../source/kinds/kind.ts';
import {createMasker} from '../../../source/masking/masker.ts';
import {jsonLines} from '../../../source/output/json-line.ts';
import {textLine} from '../../../source/output/text-line.ts';
import {fieldRows} from '../../../source/store/field-rows.ts';
import {Monitor} from '../../../source/store/monitor.ts';
import {listNames} from '../../../source/store/views.ts';
import {paneRows} from '../../../source/ui/panes/pane-rows.ts';
import {createTheme} from '../../../source/ui/theme.ts';
import {mustBeDrawn, mustBeInert} from '../drawn.ts';
import {bytesFile, must, type Target, targetFolder} from '../target.ts';
import {bases, changedRecordings} from './changed-recordings.ts';

const SIZE = {width: 100, height: 30} as const;
const theme = createTheme({name: '16-colours', ascii: false});
/** Events of which every field is looked at. */
const LOOKED_AT = 20;

const folder = targetFolder();
const path = join(folder, 'made.bee');

/** The file as a source; undefined where it is refused, which must be with a sentence. */
function opened(speed: number, masked = false): Replay | undefined {
	try {
		return masked
			? openReplay(path, speed, createMasker, () => ticks)
			: openReplay(path, speed, undefined, () => ticks);
	} catch (error) {
		must(error instanceof RecordingError, `refused with ${(error as Error).stack}`);
		return undefined;
	}
}
/** The present, for what is played. */
let ticks = 0;

/** All that it hands over, batch by batch. */
function* batchesOf(source: Replay): Generator<Buffer> {
	const into = new Uint8Array(TAKE_BYTES);
	for (let length = source.take(into); length > 0; length = source.take(into))
		yield Buffer.from(into.subarray(0, length));
}

/** What stands before the first changed byte is read as it was. */
function checkWhole(file: Buffer, read: Buffer): void {
	for (const {bytes, blocks} of bases) {
		let same = 0;
		while (same < file.length && file[same] === bytes[same]) same++;
		const whole = blocks.filter(({end}) => end <= same);
		const expected = Buffer.concat(whole.filter(({type}) => type === 2).map(block => block.bytes));
		// All files of one program begin alike; what was changed is the one whose first block is whole.
		if (whole.length > 0)
			must(
				read.subarray(0, expected.length).equals(expected),
				`of ${expected.length} whole bytes ${read.length} were read`,
			);
	}
}

function readThrough(source: Replay): Buffer {
	const monitor = new Monitor({...sourceOf(source), take: () => 0}, {historyBytes: 1 << 17});
	const {model, clock} = monitor;
	const json = jsonLines(source.codec, model, clock);
	const read: Buffer[] = [];
	let looked = 0;
	for (const batch of batchesOf(source)) {
		// Ingest writes its own marks into what it takes.
		read.push(Buffer.from(batch));
		model.ingest(batch, batch.length);
		const reader = new RecordReader(batch);
		eachRecord(reader, batch.length, source.codec, record => {
			const event = record.decode(reader);
			const line = json(record, reader);
			JSON.parse(line);
			mustBeInert(line);
			mustBeInert(textLine(event, model.names, clock));
			if (looked++ < LOOKED_AT) fieldRows(event, monitor);
		});
	}
	must(source.ended(), 'it handed over nothing and had not ended');
	source.counters();
	const damage = source.damage();
	if (damage !== undefined) mustBeInert(damage);
	return Buffer.concat(read);
}

/** What the monitor asks of it, with methods that stay its own. */
function sourceOf(source: Replay): Replay {
	return {
		head: source.head,
		origin: source.origin,
		codec: source.codec,
		live: false,
		playback: source.playback,
		take: into => source.take(into),
		ended: () => source.ended(),
		damage: () => source.damage(),
		now: () => source.now(),
		counters: () => source.counters(),
		programs: () => [],
		close: () => source.close(),
	};
}

/** Plays it on the screen: from its beginning, to its middle and end, and back. */
function play(source: Replay): void {
	const monitor = new Monitor(sourceOf(source), {historyBytes: 1 << 17});
	const {playback} = source;
	const draw = () => {
		monitor.frame();
		for (const list of listNames)
			for (const row of paneRows(monitor, list, SIZE, theme)) mustBeDrawn(row, SIZE.width);
	};
	draw();
	if (!playback) return;
	must(playback.start <= playback.end, `it plays from ${playback.start} to ${playback.end}`);
	playback.pause();
	playback.step();
	draw();
	playback.resume();
	for (const share of [0.5, 1, 0]) {
		playback.seek(playback.start + share * (playback.end - playback.start));
		ticks += 100;
		draw();
		must(
			playback.position >= playback.start && playback.position <= playback.end,
			`it stands at ${playback.position}`,
		);
	}
	for (const pane of panes) monitor.store.setState(({faces}) => ({faces: {...faces, [pane]: 'top'}}));
	draw();
}

export const recording: Target<Buffer> = {
	inputs: changedRecordings,
	file: bytesFile,
	check: file => {
		writeFileSync(path, file);
		const source = opened(Number.POSITIVE_INFINITY);
		if (source) {
			try {
				checkWhole(file, readThrough(source));
			} finally {
				source.close();
			}
		}
		const played = opened(1, true);
		must(
			(played === undefined) === (source === undefined),
			'it is refused at one speed and not at the other',
		);
		if (!played) return;
		try {
			play(played);
		} finally {
			played.close();
		}
	},
};

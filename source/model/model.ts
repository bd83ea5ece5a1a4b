// SPDX-License-Identifier: MIT
// The one place where facts change: records come in, history, processes and totals follow.
import type {Codec, RecordCodec} from '../capture/codec.ts';
import type {BeeEvent} from '../capture/layout.generated.ts';
import {limits} from '../capture/limits.ts';
import {RecordReader} from '../capture/record-reader.ts';
import {eachRecord, strideOf} from '../capture/records.ts';
import type {Origin} from '../capture/source.ts';
import {kinds} from '../kinds/index.ts';
import {type Names, panes} from '../kinds/kind.ts';
import {createHistory, type History, type Lane} from './history.ts';
import {Processes} from './processes.ts';
import {Totals} from './totals.ts';

/** Records that change the process table; all others are counted and kept as bytes, not decoded. */
const TEACHES = new Set(['process_known', 'process_exec', 'process_fork', 'process_exit']);

/** What ingest needs to know of a kind, by its number, looked up once. */
type Route = {
	readonly record: RecordCodec;
	readonly pane: number;
	readonly lane: Lane | undefined;
	readonly teaches: boolean;
};

/** What is known: history, processes and totals, kept up by `ingest` alone. */
export class Model {
	readonly history: History;
	readonly processes = new Processes();
	readonly totals = new Totals();
	readonly names: Names;
	/** Records that could not be read; anything but 0 is a defect, ours or a damaged recording's. */
	undecodable = 0;
	readonly #codec: Codec;
	readonly #routes: Map<RecordCodec, Route>;

	/** `historyBytes` is the ceiling of what is kept of the records. */
	constructor(codec: Codec, origin: Pick<Origin, 'users'>, historyBytes: number = limits.historyBytes) {
		this.#codec = codec;
		this.history = createHistory(historyBytes);
		this.names = {
			user: uid => origin.users[uid] ?? String(uid),
			command: pid => this.processes.live(pid)?.comm ?? '',
		};
		this.#routes = new Map(
			codec.records.flatMap(record => {
				if (!record) return [];
				const {pane} = kinds[record.name];
				const lane = pane ? this.history[pane] : undefined;
				return [
					[record, {record, pane: pane ? panes.indexOf(pane) : -1, lane, teaches: TEACHES.has(record.name)}],
				];
			}),
		);
	}

	/** Takes in the first `length` bytes of a batch. Neighbours that go to the same lane are copied in one piece. */
	ingest(bytes: Uint8Array, length: number): void {
		const reader = new RecordReader(bytes);
		let lane: Lane | undefined;
		let from = 0;
		let to = 0;
		let end = 0;
		const flush = () => {
			if (lane && end > from) lane.fill(to, bytes.subarray(from, end));
		};
		this.undecodable += eachRecord(reader, length, this.#codec, (record, start, size) => {
			const route = this.#routes.get(record);
			if (!route) return;
			if (route.teaches) this.processes.learn(record.decode(reader));
			if (!route.lane) return;
			this.totals.count(route.pane, record.name, reader.u64(0));
			const stride = strideOf(size);
			const place = route.lane.place(stride);
			if (route.lane !== lane || start !== end || place !== to + (start - from)) {
				flush();
				[lane, from, to] = [route.lane, start, place];
			}
			end = start + stride;
		});
		flush();
	}

	/** The event that a record of the history holds. */
	decode(reader: RecordReader): BeeEvent | undefined {
		return this.#codec.records[reader.kind]?.decode(reader);
	}
}

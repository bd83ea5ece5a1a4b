// SPDX-License-Identifier: MIT
import {ownCodec} from '../../source/capture/codec.ts';
import type {KindName} from '../../source/capture/layout.generated.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {TAKE_BYTES} from '../../source/capture/source.ts';
import type {Session} from './addon.ts';

const placeOf = (field: string): number => {
	const place = ownCodec.records.find(record => record)?.fields.find(({name}) => name === field);
	if (!place) throw new Error(`no record has a field ${field}`);
	return place.at;
};
const AT = placeOf('at');
const TID = placeOf('tid');

/** Takes the records of a session and keeps books of them; reads no more of them than kind, time and thread. */
export class Taker {
	/** How many records were taken; those of processes that were there before (`process_known`) are not counted by the kernel's side either. */
	records = 0;
	known = 0;
	undecodable = 0;
	/** Records that came after a later one of their thread. */
	readonly late: string[] = [];
	/** The kinds of each thread's records, in order. */
	readonly kinds = new Map<number, KindName[]>();
	readonly #last = new Map<number, number>();
	readonly #session: Session;
	readonly #buffer = new Uint8Array(TAKE_BYTES);
	readonly #reader = new RecordReader(this.#buffer);

	constructor(session: Session) {
		this.#session = session;
	}

	/** Takes what there is now. */
	take(): void {
		for (let length = 1; length > 0; ) {
			length = this.#session.take(this.#buffer);
			this.undecodable += eachRecord(this.#reader, length, ownCodec, ({name}) => this.#note(name));
		}
	}

	#note(kind: KindName): void {
		if (kind === 'process_known') {
			this.known++;
			return;
		}
		this.records++;
		const at = this.#reader.u64(AT);
		const tid = this.#reader.u32(TID);
		const last = this.#last.get(tid) ?? 0;
		if (at < last) this.late.push(`${kind} of thread ${tid}, ${last - at} ns`);
		this.#last.set(tid, at);
		const kinds = this.kinds.get(tid);
		if (kinds) kinds.push(kind);
		else this.kinds.set(tid, [kind]);
	}
}

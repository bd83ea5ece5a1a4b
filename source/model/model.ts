// SPDX-License-Identifier: MIT
// The one place where facts change: records come in, history, processes and totals follow.
import type {Codec, RecordCodec} from '../capture/codec.ts';
import type {BeeEvent, KindName} from '../capture/layout.generated.ts';
import {limits} from '../capture/limits.ts';
import {judge, judgementOf, UNGRADED} from '../capture/marks.ts';
import {RecordReader} from '../capture/record-reader.ts';
import {eachRecord, strideOf} from '../capture/records.ts';
import type {Origin} from '../capture/source.ts';
import type {ContainerStates} from '../context/container-states.ts';
import {isNotice, kindOf, kinds, paneOf} from '../kinds/index.ts';
import {type Names, type Pane, panes} from '../kinds/kind.ts';
import {isOutside} from '../scope/outside.ts';
import {createGrader, type Grader} from '../severity/grade.ts';
import type {Rule} from '../severity/rule.ts';
import {graded, severities, severityOf, writeSeverity} from '../severity/severity.ts';
import {AlertBook, isAlert, issueKey} from './alerts.ts';
import {type AllBooks, Books, type Tally} from './books.ts';
import {Contexts} from './context.ts';
import {createHistory, type History, type Lane} from './history.ts';
import {Hosts} from './hosts.ts';
import {processKey} from './process-key.ts';
import {Processes} from './processes.ts';
import {Totals} from './totals.ts';

/** Records that change what is known: the process table, names of addresses. */
const TEACHES: ReadonlySet<KindName> = new Set([
	'process_known',
	'process_exec',
	'process_fork',
	'process_exit',
	'dns_answer',
]);
/** Whose memory it was; nothing where it is its own. */
const targetOf = (event: BeeEvent): string =>
	'targetStarted' in event ? processKey(event.target, event.targetStarted) : '';
const always = () => true;
const never = () => false;

/** What does not teach, and matters only where the kernel side marked it, is left alone otherwise: it comes in floods. */
function meetsOf(kind: KindName, sensitive: number, grader: Grader): Route['meets'] {
	if (TEACHES.has(kind) || grader.eachMatters(kind)) return always;
	return grader.canMatter(kind) ? reader => (reader.marks & sensitive) !== 0 : never;
}

/** What ingest needs to know of a kind, by its number, looked up once. */
type Route = {
	readonly pane: number;
	readonly lane: Lane | undefined;
	/** It must be decoded at once: it changes what is known, or may matter. */
	readonly meets: (reader: RecordReader) => boolean;
	readonly tally: Tally | undefined;
	/** It is shown but counted as no event, and each one has a pane of its own. */
	readonly notice: boolean;
};

/** What a model asks of the world around it. */
type Surroundings = {
	/** Names of containers of this machine; a recording has none. */
	readonly containers?: ContainerStates | undefined;
	readonly grader?: Grader | undefined;
};

/** What is known: history, processes and totals, kept up by `ingest` alone. */
export class Model {
	readonly history: History;
	readonly processes = new Processes();
	readonly hosts = new Hosts();
	readonly totals = new Totals();
	readonly names: Names;
	readonly contexts: Contexts;
	/** What was counted since the start, by process and by what the top of a pane shows. */
	readonly books: AllBooks;
	/** What was graded medium and up since the start. */
	readonly alerts = new AlertBook();
	/** Records that could not be read; anything but 0 is a defect, ours or a damaged recording's. */
	undecodable = 0;
	readonly #codec: Codec;
	readonly #grader: Grader;
	/** By kind number. */
	readonly #routes: ReadonlyArray<Route | undefined>;

	/** `historyBytes` is the ceiling of what is kept of the records. */
	constructor(
		codec: Codec,
		origin: Pick<Origin, 'users'> & Partial<Pick<Origin, 'groups' | 'services'>>,
		historyBytes: number = limits.historyBytes,
		{containers, grader = createGrader()}: Surroundings = {},
	) {
		this.#grader = grader;
		this.#codec = codec;
		this.contexts = new Contexts(containers);
		this.history = createHistory(historyBytes);
		this.names = {
			user: uid => origin.users[uid] ?? String(uid),
			group: gid => origin.groups?.[gid] ?? '',
			command: pid => this.processes.live(pid)?.comm ?? '',
			host: (event, address, family) => this.hosts.find(event, address, family),
			service: (port, protocol) => origin.services?.[`${port}/${protocol}`] ?? '',
		};
		const books = new Books(this);
		this.books = books.byPane;
		this.#routes = Array.from(codec.records, record => {
			if (!record) return undefined;
			const {pane} = kinds[record.name];
			const lane = pane ? this.history[pane] : undefined;
			const meets = meetsOf(record.name, codec.marks.sensitive ?? 0, this.#grader);
			const tally = books.tallyOf(record);
			const notice = isNotice(record.name);
			return {pane: pane ? panes.indexOf(pane) : -1, lane, meets, tally, notice};
		});
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
			const route = this.#routes[reader.kind];
			if (!route) return;
			if (isOutside(reader)) {
				this.learn(record.decode(reader));
				return;
			}
			const event = route.meets(reader) ? this.meet(record, reader, bytes, start) : undefined;
			// Live it is so already.
			if (!event && judgementOf(reader) !== UNGRADED) judge(bytes, start, UNGRADED);
			if (!route.lane) return;
			if (route.notice) {
				flush();
				lane = undefined;
				this.#notice(event ?? record.decode(reader), bytes.subarray(start, start + size));
				return;
			}
			this.totals.count(route.pane, record.name, reader.u64(0));
			if (event) this.totals.mark(route.pane, severities.indexOf(severityOf(event)));
			const stride = strideOf(size);
			const place = route.lane.place(stride);
			route.tally?.(reader, route.lane.next - 1, event);
			if (event && isAlert(event)) this.#alert(event, route.lane.next - 1, size);
			if (route.lane !== lane || start !== end || place !== to + (start - from)) {
				flush();
				[lane, from, to] = [route.lane, start, place];
			}
			end = start + stride;
		});
		flush();
	}

	/** All that `ingest` does of the record under the reader, but for history and totals; whatever the record said before, it is graded then. */
	attend(record: RecordCodec, reader: RecordReader, bytes: Uint8Array, start: number): void {
		if (this.#routes[reader.kind]?.meets(reader)) this.meet(record, reader, bytes, start);
		else judge(bytes, start, UNGRADED);
	}

	/** Learns from an event who is there, and what addresses are called. */
	learn(event: BeeEvent): void {
		this.processes.learn(event);
		if (event.kind === 'dns_answer') this.hosts.learn(event);
	}

	/** Decodes the record under the reader, learns from it, and writes into its bytes how much it matters. */
	meet(record: RecordCodec, reader: RecordReader, bytes: Uint8Array, start: number): BeeEvent {
		const event = record.decode(reader);
		this.learn(event);
		const severity = this.#grader.canMatter(record.name) ? (this.ruleOf(event)?.severity ?? 'info') : 'info';
		writeSeverity(bytes, start, severity);
		return {...event, marks: graded(event.marks, severity)};
	}

	/** Why an event matters; undefined if it does not. */
	ruleOf(event: BeeEvent): Rule | undefined {
		const process = this.processes.find(event.tgid, event.started);
		return this.#grader.ruleOf(event, {
			exe: process?.exe ?? '',
			parentExe: process?.parent?.exe ?? '',
			neverAsked: (address, family, name) => this.hosts.contradicts(event, address, family, name),
		});
	}

	/** A notice among the events that it is about: a row and maybe an alert, but in no total and no book. */
	#notice(event: BeeEvent, record: Uint8Array): void {
		const pane: Pane | null = paneOf(event);
		if (!pane) return;
		const lane = this.history[pane];
		lane.fill(lane.place(strideOf(record.length)), record);
		this.totals.mark(panes.indexOf(pane), severities.indexOf(severityOf(event)));
		if (isAlert(event)) this.#alert(event, lane.next - 1, record.length);
	}

	#alert(event: BeeEvent, number: number, size: number): void {
		const pane = paneOf(event);
		const {label, subject} = kindOf(event);
		const rule = this.ruleOf(event);
		if (!pane || !rule) return;
		const exe = this.processes.find(event.tgid, event.started)?.exe || event.comm;
		const severity = severityOf(event);
		// What is done to memory is told with its address: one tracer would make a group of each.
		const what = pane === 'memory' ? targetOf(event) : subject(event, this.names);
		const parts = [event.kind, severity, rule.why, exe, label(event), what];
		const key = issueKey(parts);
		const issue = this.alerts.find(key)?.issue ?? {key, severity, why: rule.why};
		this.alerts.count(issue, event, {pane, number}, size);
	}

	/** The bits of `marks` by name. */
	get marks(): Readonly<Record<string, number>> {
		return this.#codec.marks;
	}

	/** The event that a record of the history holds. */
	decode(reader: RecordReader): BeeEvent | undefined {
		return this.#codec.records[reader.kind]?.decode(reader);
	}
}

// SPDX-License-Identifier: MIT
// The loop between the source and the screen: a frame takes records in, a key changes what is chosen, `select` says what is to be seen.
import {WallClock} from '../capture/clock.ts';
import {limits} from '../capture/limits.ts';
import {RecordReader} from '../capture/record-reader.ts';
import {type Source, TAKE_BYTES} from '../capture/source.ts';
import {eachPane, type Pane, panes} from '../kinds/kind.ts';
import {freezeHistory, type History} from '../model/history.ts';
import {Model} from '../model/model.ts';
import {jsonLines} from '../output/json-line.ts';
import type {Test} from '../query/compile.ts';
import {everything, Matches, type Numbers} from '../query/matches.ts';
import {Subject} from '../query/subject.ts';
import type {Grader} from '../severity/grade.ts';
import {following, moved, placeOf} from './cursor.ts';
import {createMeter, takeFacts} from './facts.ts';
import {type Row, selectRows} from './select.ts';
import {createMonitorStore, type State, type Store, type View, views} from './store.ts';

const SECOND_MS = 1000;

/** How a monitor may differ from the plain one. */
export type MonitorOptions = {
	/** A sentence that stays on the screen. */
	readonly notice?: string | undefined;
	/** The ceiling of what is kept of the records. */
	readonly historyBytes?: number | undefined;
	readonly grader?: Grader | undefined;
};

/** A source on its way to the screen, and what the keys do to it. Draws nothing itself. */
export class Monitor {
	readonly source: Source;
	readonly clock: WallClock;
	readonly store: Store;
	readonly #buffer = new Uint8Array(TAKE_BYTES);
	readonly #meter = createMeter();
	readonly #newModel: () => Model;
	#model: Model;
	#json: ReturnType<typeof jsonLines>;
	/** Which playing of the recording the model was made from. */
	#generation: number | undefined;
	/** What a paused screen shows. */
	#frozen: History | undefined;
	#test: Test | undefined;
	#rows: Record<Pane, Numbers>;
	/** Rows that each pane last had room for: what a page is. */
	readonly #heights: Record<Pane, number> = eachPane(() => 1);
	/** Lines of the page that is read which do not fit on the screen: what there is to scroll. */
	pageBelow = 0;
	/** The last filter is in force, or refused, when this settles. */
	settled: Promise<void> = Promise.resolve();
	#factsTaken = Number.NEGATIVE_INFINITY;
	/** Somebody did what the next frame has to tell, although the second is not over. */
	#factsAsked = false;

	constructor(source: Source, {notice, historyBytes, grader}: MonitorOptions = {}) {
		this.source = source;
		this.#newModel = () =>
			new Model(source.codec, source.origin, historyBytes, {containers: source.containers, grader});
		this.#model = this.#newModel();
		this.#generation = source.playback?.generation;
		this.clock = new WallClock(source.origin.clock);
		this.store = createMonitorStore(takeFacts(source, this.model, Number.NaN), notice);
		this.#json = jsonLines(source.codec, this.model, this.clock);
		this.#rows = this.#openRows();
	}

	/** What is known of the records. Another one after a recording was sought back in: nobody keeps it beyond a frame. */
	get model(): Model {
		return this.#model;
	}

	/** Takes in what came; once a frame. A second's figures are taken when it is over. Returns whether there is anything new to draw. */
	frame(): boolean {
		let changed = this.#beginAgain();
		// As much as the queue can hold: under a flood there is always more, and the screen has its turn too.
		for (let length = 1, taken = 0; length > 0 && taken < limits.queueBytes; taken += length) {
			length = this.source.take(this.#buffer);
			this.model.ingest(this.#buffer, length);
			changed ||= length > 0;
		}
		for (const pane of panes) {
			const rows = this.#rows[pane];
			if (rows instanceof Matches && rows.advance()) changed = true;
		}
		const now = performance.now();
		const second = now - this.#factsTaken >= SECOND_MS;
		if (second) this.#factsTaken = now;
		if (second || this.#factsAsked) this.#tell(second ? this.#meter() : this.store.getState().facts.cpu);
		return changed;
	}

	/** The next frame takes the figures anew, and draws. */
	askForFacts(): void {
		this.#factsAsked = true;
	}

	/** Takes the figures of this moment; a recording that is paused is paused where it was sought or stepped to. */
	#tell(cpu: number): void {
		this.#factsAsked = false;
		const facts = takeFacts(this.source, this.model, cpu);
		const {playback} = this.source;
		this.store.setState(
			playback ? {facts, pausedAt: playback.paused ? playback.position : undefined} : {facts},
		);
	}

	/** Where the records come again from the first one on, forgets all that was made of them; cursors stay, since record numbers do. */
	#beginAgain(): boolean {
		const generation = this.source.playback?.generation;
		if (generation === this.#generation) return false;
		this.#generation = generation;
		this.#model = this.#newModel();
		this.#frozen = undefined;
		this.#json = jsonLines(this.source.codec, this.#model, this.clock);
		this.#rows = this.#openRows();
		return true;
	}

	/** The rows that a pane of this height shows now. */
	select(pane: Pane, height: number): readonly Row[] {
		this.#heights[pane] = height;
		const {cursors} = this.store.getState();
		return selectRows(this.#rows[pane], cursors[pane], height, number => this.#event(pane, number));
	}

	/** How many rows a pane could show, scrolled through. */
	count(pane: Pane): number {
		return this.#rows[pane].count;
	}

	/** Whether the whole past of a pane has been looked through for the filter. */
	searched(pane: Pane): boolean {
		const rows = this.#rows[pane];
		return !(rows instanceof Matches) || rows.complete;
	}

	look(view: View): void {
		this.store.setState(({focus}) => ({view, focus: view === 'overview' ? focus : view}));
	}

	/** The next or previous pane: in the overview its focus moves, else the view changes. */
	turn(by: 1 | -1): void {
		const {view, focus} = this.store.getState();
		if (view === 'overview') {
			const next = panes[(panes.indexOf(focus) + by + panes.length) % panes.length];
			if (next) this.store.setState({focus: next});
		} else {
			const next = views[(views.indexOf(view) + by + views.length) % views.length];
			if (next) this.look(next);
		}
	}

	/** Moves the selection of the focused pane by rows, or by pages. */
	move(by: number, unit: 'row' | 'page' = 'row'): void {
		this.#moveCursor((pane, cursor) => {
			const height = this.#heights[pane];
			return moved(cursor, this.#rows[pane], height, unit === 'page' ? by * Math.max(1, height - 1) : by);
		});
	}

	toOldest(): void {
		this.#moveCursor(pane => {
			const rows = this.#rows[pane];
			return rows.count > 0 ? {follow: false, selected: rows.at(0), top: rows.at(0)} : following;
		});
	}

	follow(): void {
		this.#moveCursor(() => following);
	}

	/** Freezes what is seen, or goes on; capture never stops. */
	togglePause(): void {
		const paused = this.#frozen !== undefined;
		this.#frozen = paused ? undefined : freezeHistory(this.model.history);
		this.#rows = this.#openRows();
		this.store.setState({pausedAt: paused ? undefined : this.source.now()});
	}

	/**
	 * Filters by this text; rows that are selected stay selected where they pass. While it cannot be understood, what was understood last
	 * goes on, and the state says what is wrong. The language is loaded when it is first used, so this settles when the filter is in force.
	 */
	filter(text: string): Promise<void> {
		this.store.setState({filter: text, offers: []});
		this.settled = this.#apply(text);
		return this.settled;
	}

	async #apply(text: string): Promise<void> {
		const {compileFilter, FilterError} = await import('../query/language.ts');
		// Somebody typed on meanwhile.
		if (this.store.getState().filter !== text) return;
		try {
			this.#test = compileFilter(text);
		} catch (error) {
			if (!(error instanceof FilterError)) throw error;
			this.store.setState({filterError: {message: error.message, column: error.column}});
			return;
		}
		this.#rows = this.#openRows();
		this.store.setState({filterError: undefined});
	}

	/** Puts in what is certain of the word that is being typed, and offers what may follow. */
	completeFilter(): Promise<void> {
		this.settled = this.#complete();
		return this.settled;
	}

	async #complete(): Promise<void> {
		const {filter} = this.store.getState();
		const {complete, sharedStart} = await import('../query/language.ts');
		const {from, words} = complete(filter);
		const [only] = words;
		if (only === undefined) return;
		const text = filter.slice(0, from) + (words.length === 1 ? `${only} ` : sharedStart(words));
		this.store.setState({filter: text});
		await this.#apply(text);
		this.store.setState({offers: words.length === 1 ? [] : words});
	}

	/** Puts the selected event of the focused pane under the glass. */
	inspect(): void {
		const {focus, cursors} = this.store.getState();
		const rows = this.#rows[focus];
		const {selected} = placeOf(cursors[focus], rows, this.#heights[focus]);
		if (selected < 0) return;
		const reader = this.#history[focus].at(rows.at(selected));
		const record = reader && this.source.codec.records[reader.kind];
		if (!reader || !record) return;
		const event = record.decode(reader);
		// The reader goes on to other records; the line is made from a copy of this one.
		const copy = new RecordReader(reader.bytes.slice()).seek(0);
		this.store.setState({
			mode: 'detail',
			scroll: 0,
			inspected: {event, json: this.#json(record, copy, event)},
		});
	}

	/** Whether the focused pane follows its newest row. */
	get following(): boolean {
		const {focus, cursors} = this.store.getState();
		return cursors[focus].follow;
	}

	/** Scrolls the page that is read, as far as there is something to see. */
	scroll(by: number): void {
		this.store.setState(({scroll}) => ({scroll: Math.max(0, Math.min(scroll + by, this.pageBelow))}));
	}

	/** Whether the focused pane has anything to put under the glass. */
	get selectable(): boolean {
		return this.#rows[this.store.getState().focus].count > 0;
	}

	/** Ends capture. */
	close(): void {
		this.source.close();
	}

	get #history(): History {
		return this.#frozen ?? this.model.history;
	}

	#event(pane: Pane, number: number) {
		const reader = this.#history[pane].at(number);
		return reader && this.model.decode(reader);
	}

	#openRows(): Record<Pane, Numbers> {
		const test = this.#test;
		const subject = new Subject({model: this.model, clock: this.clock});
		const open = (pane: Pane): Numbers => {
			const lane = this.#history[pane];
			return test ? new Matches(lane, reader => test(subject.turn(reader))) : everything(lane);
		};
		return eachPane(open);
	}

	#moveCursor(move: (pane: Pane, cursor: State['cursors'][Pane]) => State['cursors'][Pane]): void {
		this.store.setState(({focus, cursors}) => ({
			cursors: {...cursors, [focus]: move(focus, cursors[focus])},
		}));
	}
}

// SPDX-License-Identifier: MIT
// The loop between the source and the screen: a frame takes records in, a key changes what is chosen, lists say what is to be seen.
import {WallClock} from '../capture/clock.ts';
import type {BeeEvent} from '../capture/layout.generated.ts';
import {limits} from '../capture/limits.ts';
import {type Source, TAKE_BYTES} from '../capture/source.ts';
import {type ScreenSettings, screenDefaults} from '../configuration/screen.ts';
import type {Pane} from '../kinds/kind.ts';
import type {Group} from '../model/book.ts';
import type {History, RecordPlace} from '../model/history.ts';
import {Model} from '../model/model.ts';
import {jsonLines} from '../output/json-line.ts';
import type {Test} from '../query/compile.ts';
import type {Grader} from '../severity/grade.ts';
import {placeOf} from './cursor.ts';
import {createMeter, takeFacts} from './facts.ts';
import type {Keeper} from './keeper.ts';
import {cursorOf, facetOf, type Level, levelOf, listOf, sortOf} from './level.ts';
import {type Key, type Listing, type Row, windowOf} from './listing.ts';
import {Lists} from './lists.ts';
import {rooms} from './rooms.ts';
import {Shelf} from './shelf.ts';
import {live, type Shown, still} from './still.ts';
import {createMonitorStore, type Store} from './store.ts';
import {testOf} from './test-of.ts';
import {Unseen} from './unseen.ts';
import type {ListName} from './views.ts';

const SECOND_MS = 1000;

/** How a monitor may differ from the plain one. */
export type MonitorOptions = {
	/** A sentence that stays on the screen. */
	readonly notice?: string | undefined;
	/** The ceiling of what is kept of the records. */
	readonly historyBytes?: number | undefined;
	readonly grader?: Grader | undefined;
	/** Tells how to begin, until the first key. */
	readonly greets?: boolean | undefined;
	/** How the screen looks. */
	readonly screen?: ScreenSettings | undefined;
	/** Where settings and filters are kept; without it they last as long as the screen. */
	readonly keeper?: Keeper | undefined;
};

/** A row that was chosen. */
type Selected = RecordPlace & {readonly event: BeeEvent};

/** A source on its way to the screen. Draws nothing itself; what keys do to it is in the files beside this one. */
export class Monitor {
	readonly source: Source;
	readonly clock: WallClock;
	readonly store: Store;
	readonly keeper: Keeper | undefined;
	/** Writes an event as a line. */
	json: ReturnType<typeof jsonLines>;
	readonly #buffer = new Uint8Array(TAKE_BYTES);
	/** Something was taken in since the last frame. */
	#fresh = false;
	readonly #meter = createMeter();
	readonly #newModel: () => Model;
	#model: Model;
	/** Which playing of the recording the model was made from. */
	#generation: number | undefined;
	/** What counts everything, and goes on whatever is shown. */
	#shelf: Shelf;
	/** What a paused screen shows. */
	#still: Shown | undefined;
	#filter: Test | undefined;
	#lists: Lists;
	/** Rows that each list last had room for: what a page is. */
	readonly #heights = new Map<ListName, number>();
	/** What was begun last has been done, or refused, when this settles: the language of filters is loaded when it is first used. */
	settled: Promise<void> = Promise.resolve();
	/** Which alerts were not looked at yet. */
	readonly unseen = new Unseen();
	/** What goes on a piece at a time, once a frame, until it says that it is done. */
	errand: (() => boolean) | undefined;
	/** Columns of time that the screen last had room for. */
	stripColumns = 60;
	#factsTaken = Number.NEGATIVE_INFINITY;
	/** Somebody did what the next frame has to tell, although the second is not over. */
	#factsAsked = false;

	constructor(
		source: Source,
		{notice, historyBytes, grader, greets = false, screen = screenDefaults, keeper}: MonitorOptions = {},
	) {
		this.source = source;
		this.keeper = keeper;
		this.#newModel = () =>
			new Model(source.codec, source.origin, historyBytes, {containers: source.containers, grader});
		this.#model = this.#newModel();
		this.#generation = source.playback?.generation;
		this.clock = new WallClock(source.origin.clock);
		this.store = createMonitorStore(takeFacts(source, this.model, Number.NaN), screen, notice);
		if (greets) this.store.setState({greets});
		this.json = jsonLines(source.codec, this.model, this.clock);
		this.#shelf = new Shelf(this, this.model.history);
		this.#lists = this.#openLists();
	}

	/** What is known of the records. Another one after a recording was sought back in: nobody keeps it beyond a frame. */
	get model(): Model {
		return this.#model;
	}

	/**
	 * Takes in what came, for the next frame to show: where frames are far apart the queue would be full long before. Returns whether
	 * anything came.
	 */
	takeIn(): boolean {
		let taken = 0;
		// As much as the queue can hold: under a flood there is always more, and the screen has its turn too.
		for (let length = 1; length > 0 && taken < limits.queueBytes; taken += length) {
			length = this.source.take(this.#buffer);
			this.model.ingest(this.#buffer, length);
		}
		this.#fresh ||= taken > 0;
		return taken > 0;
	}

	/** Takes in what came; once a frame. A second's figures are taken when it is over. Returns whether there is anything new to draw. */
	frame(): boolean {
		let changed = this.#beginAgain();
		this.takeIn();
		if (this.#fresh) changed = true;
		this.#fresh = false;
		if (this.#lists.advance()) changed = true;
		if (this.store.getState().view === 'alerts') this.unseen.look(this.#lists.alerts.all);
		if (this.errand?.()) this.errand = undefined;
		// While the screen stands still what counts everything goes on.
		if (this.#still) this.#shelf.advance();
		const now = performance.now();
		const second = now - this.#factsTaken >= SECOND_MS;
		if (second) {
			this.#factsTaken = now;
			(this.#still ? this.#shelf : this.#lists).tick(this.source.now());
		}
		if (second || this.#factsAsked) this.#tell(second ? this.#meter() : this.store.getState().facts.cpu);
		return changed;
	}

	/** Whether the next frame has something to do although nothing comes: what is looked through, or asked for. */
	get behind(): boolean {
		return (
			this.#factsAsked ||
			this.errand !== undefined ||
			this.#lists.behind ||
			(this.#still !== undefined && this.#shelf.behind)
		);
	}

	/** When the next second's figures are due, on the clock of `performance.now`. */
	get secondEnds(): number {
		return this.#factsTaken + SECOND_MS;
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
		this.#still = undefined;
		this.json = jsonLines(this.source.codec, this.#model, this.clock);
		this.#shelf = new Shelf(this, this.#model.history);
		this.#lists = this.#openLists();
		return true;
	}

	/** The rows of this level. */
	get lists(): Lists {
		return this.#lists;
	}

	/** Whether anything is left out: a filter, a level or a stretch of time is in force. */
	get isPart(): boolean {
		return this.#lists.isPart;
	}

	/** What a paused screen shows, or what goes on. */
	get history(): History {
		return this.#shown.history;
	}

	/** The rows that a list shows now. */
	listing(list: ListName): Listing {
		return rooms[list].listing(this);
	}

	/** The groups that the top of a pane shows. */
	top(pane: Pane): Listing<Group> {
		const state = this.store.getState();
		return this.#lists.top(pane, facetOf(state, pane), sortOf(state, pane));
	}

	/** The part of a listing that a list of this height shows now. */
	window<Item>(list: ListName, listing: Listing<Item>, height: number): ReadonlyArray<Row<Item>> {
		this.#heights.set(list, height);
		return windowOf(listing, cursorOf(this.store.getState(), list), height);
	}

	/** How many rows a list last had room for. */
	heightOf(list: ListName): number {
		return this.#heights.get(list) ?? 1;
	}

	/** The key of the selected row of the list that keys act on; undefined where there is none. */
	get selectedKey(): Key | undefined {
		const state = this.store.getState();
		const list = listOf(state);
		const listing = list && this.listing(list);
		if (!list || !listing) return undefined;
		const {selected} = placeOf(cursorOf(state, list), listing, this.heightOf(list));
		return selected < 0 ? undefined : listing.keyAt(selected);
	}

	/** The event of the selected row, of a group the latest one; undefined where there is none, or none any more. */
	get selected(): Selected | undefined {
		const state = this.store.getState();
		const list = listOf(state);
		const key = this.selectedKey;
		if (!list || key === undefined) return undefined;
		const place = rooms[list].placeOf(this, key);
		const event = place && this.#lists.event(place.pane, place.number);
		return event && {...place, event};
	}

	/** Freezes what is seen, or goes on; capture never stops. */
	togglePause(): void {
		const paused = this.#still !== undefined;
		this.#still = paused ? undefined : still(this.model, this.#shelf);
		this.#lists = this.#openLists();
		this.store.setState({pausedAt: paused ? undefined : this.source.now()});
	}

	/**
	 * Filters by this text; rows that are selected stay selected where they pass. While it cannot be understood, what was understood last
	 * goes on, and the state says what is wrong. Settles when the filter is in force.
	 */
	filter(text: string): Promise<void> {
		this.store.setState({filter: text});
		this.settled = this.#apply(text);
		return this.settled;
	}

	/** Looks at another level: its rows are looked up anew, its filter is in force when this settles. */
	enter(level: Level, below: readonly Level[]): Promise<void> {
		this.store.setState({...level, below, filterError: undefined});
		this.#filter = undefined;
		this.#lists = this.#openLists();
		return level.filter === '' ? Promise.resolve() : this.filter(level.filter);
	}

	/** Looks the rows up anew, after what they are chosen by has changed. */
	reopen(): void {
		this.#lists = this.#openLists();
	}

	/** The level that is looked at. */
	get level(): Level {
		return levelOf(this.store.getState());
	}

	async #apply(text: string): Promise<void> {
		const {compileFilter, FilterError} = await import('../query/language.ts');
		// Somebody typed on meanwhile.
		if (this.store.getState().filter !== text) return;
		try {
			this.#filter = compileFilter(text);
		} catch (error) {
			if (!(error instanceof FilterError)) throw error;
			this.store.setState({filterError: {message: error.message, column: error.column}});
			return;
		}
		this.#lists = this.#openLists();
		this.store.setState({filterError: undefined});
	}

	/** Ends capture. */
	close(): void {
		this.source.close();
	}

	get #shown(): Shown {
		return this.#still ?? live(this.model, this.#shelf);
	}

	#openLists(): Lists {
		return new Lists({around: this, ...this.#shown, test: testOf(this.store.getState(), this.#filter)});
	}
}

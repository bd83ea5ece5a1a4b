// SPDX-License-Identifier: MIT
//
// Ink lays out and draws everything that changes on a key or once a second; the live rows inside its boxes are
// drawn here, because Ink renders the whole screen anew for every frame. Both share one terminal, so what Ink
// writes passes through here too:
// - Ink's writes are held back to the end of the turn. By then React has run its layout effects, so the panes
//   and covers that belong to Ink's frame are known, and frame and live rows leave as one synchronised update:
//   nothing blinks.
// - Ink erases from the first changed column of a row to its end, live cells included. Those are painted again.
// - No row is ended with an erase: after the last column it would eat the last cell, and before it the neighbour.
import {InkGate} from './ink-gate.ts';
import {InkProgress} from './ink-progress.ts';
import {InkStdout, type Terminal, type Written} from './ink-stdout.ts';
import {Listeners} from './listeners.ts';
import {PaneLayout} from './pane-layout.ts';
import type {Measure} from './place.ts';
import type {Rectangle} from './rectangle.ts';
import {beginUpdate, clearScreen, endUpdate} from './update.ts';
import {UpdateWriter} from './update-writer.ts';

/** Draws live rows into rectangles that Ink leaves empty. */
export class Painter {
	/** Give this to Ink's `render` as `stdout`. */
	readonly inkStdout: InkStdout;
	/** Lines that are asked for what they show whenever live rows are drawn, by the names of their rectangles. */
	readonly lines = new Map<string, (columns: number) => string>();
	/** Flushes that were put off because the terminal was busy. */
	dropped = 0;
	readonly #terminal: Terminal;
	readonly #layout = new PaneLayout();
	readonly #gate = new InkGate();
	readonly #progress = new InkProgress(() => this.#tear());
	readonly #writer: UpdateWriter;
	readonly #layoutListeners = new Listeners();
	readonly #inkListeners = new Listeners();
	readonly #tornListeners = new Listeners();
	/** What Ink wrote in this turn. */
	#held = '';
	#isTurnEnding = false;
	#isLate = false;
	/** Set while rows wait for Ink to draw their layout. */
	#waiting: NodeJS.Timeout | undefined;
	#isSuspended = false;

	constructor(terminal: Terminal) {
		this.#terminal = terminal;
		this.#writer = new UpdateWriter(terminal, this.#layout, this.#progress);
		this.inkStdout = new InkStdout(terminal, (text, written) => this.#takeInk(text, written));
		terminal.on('idle', () => {
			if (this.#isLate) this.flush();
		});
		terminal.on('torn', () => this.#tear());
		terminal.on('resize', () => this.#forget());
	}

	/** Bytes handed to the terminal, Ink's included. */
	get bytes(): number {
		return this.#writer.bytes;
	}

	/** While true no live row is drawn. On the way back all of them are. */
	get suspended(): boolean {
		return this.#isSuspended;
	}

	set suspended(suspended: boolean) {
		this.#isSuspended = suspended;
		if (!suspended) this.#forget();
	}

	/** True while the terminal shows its normal screen: before Ink's first frame, behind Ctrl-Z, after the end. */
	get away(): boolean {
		return this.#writer.isAway;
	}

	/** Takes a rectangle. `measure` is asked again whenever Ink writes, so that both always agree. */
	claim(id: string, measure: Measure): void {
		this.release(id);
		this.#layout.claim(id, measure);
		this.#noteMount();
		this.#endTurn();
		this.#layoutListeners.tell();
	}

	/** Gives a rectangle back; its cells are blanked where nothing else takes them. */
	release(id: string): void {
		if (this.#layout.release(id)) this.#noteRemoval();
	}

	/** Keeps live rows off the cells of something that Ink draws over them, such as a dialog. */
	cover(id: string, measure: Measure): void {
		this.uncover(id);
		this.#layout.cover(id, measure);
		this.#noteMount();
	}

	/** Lets live rows appear again where a cover was. */
	uncover(id: string): void {
		if (this.#layout.uncover(id)) this.#noteRemoval();
	}

	/** The cells that rows for `id` have to fill; empty while nothing has claimed them. */
	rectangle(id: string): Rectangle {
		return this.#layout.rectangle(id);
	}

	/** Tells when any rectangle has changed: the moment to draw rows of the new size. */
	onLayout(listener: () => void): () => void {
		return this.#layoutListeners.add(listener);
	}

	/** Tells before a frame of Ink's is written: what is drawn then leaves with it, in one update. */
	onInk(listener: () => void): () => void {
		return this.#inkListeners.add(listener);
	}

	/** Tells when the screen can only be put right by drawing everything anew. */
	onTorn(listener: () => void): () => void {
		return this.#tornListeners.add(listener);
	}

	/**
	 * Sets what a rectangle shows from the next flush on: one string a row, sanitised, exactly as wide as the
	 * rectangle, with SGR that ends in the row itself. Missing rows are blank, rows too many are ignored.
	 */
	draw(id: string, rows: readonly string[]): void {
		this.#layout.draw(id, rows);
	}

	/** Writes the rows that changed. Writes nothing if none did, and nothing now if the terminal is busy. */
	flush(): void {
		// A frame of Ink's that waits for the end of the turn takes the rows with it.
		if (this.#held !== '' || this.#isSuspended || this.away || !this.#gate.isOpen) return;
		if (this.#terminal.busy) {
			this.#isLate = true;
			this.dropped++;
			return;
		}
		this.#isLate = false;
		const {patience} = this.#progress;
		if (patience > 0) {
			this.#waiting ??= setTimeout(() => {
				this.#waiting = undefined;
				this.flush();
			}, patience);
			return;
		}
		if (this.#layout.remeasure()) {
			this.#progress.layoutChanged(false);
			this.#layoutListeners.tell();
		}
		this.#writer.writeRows();
	}

	/** Writes a sequence that draws nothing (the clipboard, the title) between two updates; false while the screen is away. */
	pass(sequence: string): boolean {
		if (this.away) return false;
		this.#writer.writeAside(sequence);
		return true;
	}

	/** Step one of drawing from scratch: from now on, what Ink writes is dropped. */
	discardInk(): void {
		this.#gate.discard();
	}

	/** Step two: the next frame of Ink's is a whole one; it is drawn on a cleared screen. */
	awaitInkFrame(): void {
		this.#gate.awaitFrame();
	}

	/** Gives up on drawing from scratch, if Ink has not drawn a frame since. */
	passInk(): void {
		this.#gate.open();
		this.#endTurn();
	}

	#takeInk(text: string, written: Written | undefined): void {
		if (this.#gate.opensAt(text)) {
			this.#held += clearScreen;
		} else if (this.#gate.isOpen && text !== beginUpdate && text !== endUpdate && text !== '') {
			// First of all: who hears of the new layout may flush, and rows must not leave before their frame does.
			this.#held += text;
			// Inside Ink's write the layout is the one that Ink has just drawn.
			const isMoved = this.#layout.remeasure();
			this.#progress.inkDraws(isMoved);
			if (isMoved) this.#layoutListeners.tell();
		}
		if (written) {
			// Someone waits until all of it is out.
			this.#writeHeld();
			this.#terminal.write('', () => written());
		} else {
			this.#endTurn();
		}
	}

	#endTurn(): void {
		if (this.#isTurnEnding) return;
		this.#isTurnEnding = true;
		queueMicrotask(() => {
			this.#isTurnEnding = false;
			if (this.#held === '') this.flush();
			else this.#writeHeld();
		});
	}

	#writeHeld(): void {
		const ink = this.#held;
		if (ink === '') return;
		this.#inkListeners.tell();
		this.#held = '';
		this.#progress.turnEnds();
		this.#writer.writeInk(ink, !this.#isSuspended);
	}

	/** Ink has drawn what React mounts if it has written in this turn. */
	#noteMount(): void {
		this.#progress.layoutChanged(this.#held !== '');
	}

	#noteRemoval(): void {
		this.#progress.layoutChanged(false);
		this.#endTurn();
	}

	/** Draws every live row again when the turn ends. */
	#forget(): void {
		this.#layout.forget();
		this.#endTurn();
	}

	#tear(): void {
		this.#forget();
		// Later: whoever repaints calls back into this object.
		queueMicrotask(() => this.#tornListeners.tell());
	}
}

// SPDX-License-Identifier: MIT
//
// Ink lays out and draws everything that changes on a key or once a second; the live rows inside its boxes are
// drawn here, because Ink renders the whole screen anew for every frame. Both share one terminal, so what Ink
// writes passes through here too:
// - Ink's writes are held back to the end of the turn. By then React has run its layout effects, so the panes
//   and covers that belong to Ink's frame are known, and frame and live rows leave as one synchronised update
//   (DEC private mode 2026): nothing blinks.
// - Ink erases from the first changed column of a row to its end, live cells included. Those are painted again.
// - No row is ended with an erase: after the last column it would eat the last cell, and before it the neighbour.
import {InkStdout, type Terminal} from './ink-stdout.ts';
import {coversRow, type Rectangle, sameRectangle, uncovered} from './rectangle.ts';
import {leavesScreen, scanDamage} from './scan.ts';
import {sliceRow} from './slice-row.ts';

const beginUpdate = '\u001b[?2026h';
const endUpdate = '\u001b[?2026l';
const saveCursor = '\u001b7\u001b[0m';
const restoreCursor = '\u001b8';
const clearScreen = '\u001b[0m\u001b[H\u001b[2J';

type Measure = () => Rectangle;

type Pane = {
	readonly measure: Measure;
	rectangle: Rectangle;
	rows: readonly string[];
	/** The rows as they stand on the screen; `undefined` where that is not known. */
	shown: (string | undefined)[];
	painted: boolean;
};

type Cover = {readonly measure: Measure; rectangle: Rectangle};

/** What Ink writes is passed on, or dropped while the screen is about to be drawn from scratch. */
type InkPhase = 'pass' | 'discard' | 'await-frame';

/**
 * Whether Ink has drawn the present layout (`level`), and if not, whether the painter has drawn in it since. When
 * Ink draws after having been overtaken, it is `catching-up` until the turn ends: React may mount more.
 */
type InkProgress = 'level' | 'behind' | 'overtaken' | 'catching-up';

const nowhere: Rectangle = {x: 0, y: 0, width: 0, height: 0};

/** Draws live rows into rectangles that Ink leaves empty. */
export class Painter {
	/** Give this to Ink's `render` as `stdout`. */
	readonly inkStdout: InkStdout;
	/** Bytes handed to the terminal, Ink's included. */
	bytes = 0;
	/** Synchronised updates written. */
	frames = 0;
	/** Flushes that were put off because the terminal was busy. */
	dropped = 0;
	readonly #terminal: Terminal;
	readonly #panes = new Map<string, Pane>();
	readonly #covers = new Map<string, Cover>();
	readonly #layoutListeners = new Set<() => void>();
	readonly #tornListeners = new Set<() => void>();
	/** Rectangles that were given up and may still show live rows. */
	#stale: Rectangle[] = [];
	/** What Ink wrote in this turn. */
	#held = '';
	#isTurnEnding = false;
	#isLate = false;
	#isAway = true;
	#isSuspended = false;
	#inkPhase: InkPhase = 'pass';
	#ink: InkProgress = 'level';

	constructor(terminal: Terminal) {
		this.#terminal = terminal;
		this.inkStdout = new InkStdout(terminal, (text, written) => this.#takeInk(text, written));
		terminal.on('idle', () => {
			if (this.#isLate) this.flush();
		});
		terminal.on('torn', () => this.#tear());
		terminal.on('resize', () => this.invalidate());
	}

	/** While true no live row is drawn. On the way back all of them are. */
	get suspended(): boolean {
		return this.#isSuspended;
	}

	set suspended(suspended: boolean) {
		this.#isSuspended = suspended;
		if (!suspended) this.invalidate();
	}

	/** True while the terminal shows its normal screen: before Ink's first frame, behind Ctrl-Z, after the end. */
	get away(): boolean {
		return this.#isAway;
	}

	/** Takes a rectangle. `measure` is asked again whenever Ink writes, so that both always agree. */
	claim(id: string, measure: Measure): void {
		this.release(id);
		const rectangle = onGrid(measure());
		this.#panes.set(id, {measure, rectangle, rows: [], shown: [], painted: false});
		this.#changeLayout(this.#held !== '');
		this.#touch(rectangle);
		this.#endTurn();
		this.#tellLayout();
	}

	/** Gives a rectangle back; its cells are blanked where nothing else takes them. */
	release(id: string): void {
		const pane = this.#panes.get(id);
		if (!pane) return;
		this.#panes.delete(id);
		if (pane.painted) this.#stale.push(pane.rectangle);
		this.#changeLayout(false);
		this.#endTurn();
	}

	/** Keeps live rows off the cells of something that Ink draws over them, such as a dialog. */
	cover(id: string, measure: Measure): void {
		this.uncover(id);
		const rectangle = onGrid(measure());
		this.#covers.set(id, {measure, rectangle});
		this.#changeLayout(this.#held !== '');
		this.#touch(rectangle);
	}

	/** Lets live rows appear again where a cover was. */
	uncover(id: string): void {
		const cover = this.#covers.get(id);
		if (!cover) return;
		this.#covers.delete(id);
		this.#changeLayout(false);
		this.#touch(cover.rectangle);
		this.#endTurn();
	}

	/** The cells that rows for `id` have to fill; empty while nothing has claimed them. */
	rectangle(id: string): Rectangle {
		return this.#panes.get(id)?.rectangle ?? nowhere;
	}

	/** Tells when any rectangle has changed: the moment to draw rows of the new size. */
	onLayout(listener: () => void): () => void {
		this.#layoutListeners.add(listener);
		return () => this.#layoutListeners.delete(listener);
	}

	/** Tells when the screen can only be put right by drawing everything anew. */
	onTorn(listener: () => void): () => void {
		this.#tornListeners.add(listener);
		return () => this.#tornListeners.delete(listener);
	}

	/**
	 * Sets what a rectangle shows from the next flush on: one string a row, sanitised, exactly as wide as the
	 * rectangle, with SGR that ends in the row itself. Missing rows are blank, rows too many are ignored.
	 */
	draw(id: string, rows: readonly string[]): void {
		const pane = this.#panes.get(id);
		if (pane) pane.rows = rows;
	}

	/** Writes the rows that changed. Writes nothing if none did, and nothing now if the terminal is busy. */
	flush(): void {
		// A frame of Ink's that waits for the end of the turn takes the rows with it.
		if (this.#held !== '' || this.#isSuspended || this.#isAway || this.#inkPhase !== 'pass') return;
		if (this.#terminal.busy) {
			this.#isLate = true;
			this.dropped++;
			return;
		}
		this.#isLate = false;
		this.#measure(false);
		const cells = this.#blankStale() + this.#paintRows(false);
		if (cells === '') return;
		this.#overtake();
		this.#write(saveCursor + cells + restoreCursor);
	}

	/** Forgets what the screen shows, so that every live row is drawn again. */
	invalidate(): void {
		for (const pane of this.#panes.values()) pane.shown = [];
		this.#endTurn();
	}

	/** Step one of drawing from scratch: from now on, what Ink writes is dropped. */
	discardInk(): void {
		this.#inkPhase = 'discard';
	}

	/** Step two: the next frame of Ink's is a whole one; it is drawn on a cleared screen. */
	awaitInkFrame(): void {
		if (this.#inkPhase === 'discard') this.#inkPhase = 'await-frame';
	}

	/** Gives up on drawing from scratch, if Ink has not drawn a frame since. */
	passInk(): void {
		this.#inkPhase = 'pass';
		this.#endTurn();
	}

	#takeInk(text: string, written: ((error?: Error | null) => void) | undefined): void {
		if (this.#inkPhase === 'await-frame' && text === beginUpdate) {
			this.#inkPhase = 'pass';
			this.#held += clearScreen;
		} else if (this.#inkPhase === 'pass' && text !== beginUpdate && text !== endUpdate && text !== '') {
			// Inside Ink's write the layout is the one that Ink has just drawn.
			this.#measure(true);
			this.#held += text;
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
		this.#held = '';
		if (this.#ink === 'catching-up') this.#ink = 'level';
		this.#isAway = leavesScreen(ink, this.#isAway);
		if (this.#isAway || this.#isSuspended) {
			for (const pane of this.#panes.values()) pane.shown = [];
			this.#write(ink);
			return;
		}
		this.#damage(ink);
		// What was given up is blanked before Ink's cells: Ink may have drawn something else there.
		const stale = this.#blankStale();
		const rows = this.#paintRows(this.#terminal.busy);
		if (stale !== '' || rows !== '') this.#overtake();
		this.#write(
			(stale === '' ? '' : saveCursor + stale + restoreCursor) +
				ink +
				(rows === '' ? '' : saveCursor + rows + restoreCursor),
		);
	}

	#damage(ink: string): void {
		const damage = scanDamage(ink, this.#terminal.rows);
		for (const {rectangle, shown} of this.#panes.values()) {
			const right = rectangle.x + rectangle.width;
			for (let i = 0; i < rectangle.height; i++) {
				if (!damage || right > (damage[rectangle.y + i] ?? 0)) shown[i] = undefined;
			}
		}
	}

	#measure(isInkWriting: boolean): void {
		let changed = false;
		for (const pane of this.#panes.values()) {
			const rectangle = onGrid(pane.measure());
			if (!sameRectangle(rectangle, pane.rectangle)) {
				if (pane.painted) this.#stale.push(pane.rectangle);
				// Rows of another width would spill over the pane's edge.
				if (rectangle.width !== pane.rectangle.width) pane.rows = [];
				pane.rectangle = rectangle;
				pane.shown = [];
				pane.painted = false;
				this.#touch(rectangle);
				changed = true;
			}
		}
		for (const cover of this.#covers.values()) {
			const rectangle = onGrid(cover.measure());
			if (sameRectangle(rectangle, cover.rectangle)) continue;
			changed = true;
			this.#touch(cover.rectangle);
			cover.rectangle = rectangle;
			this.#touch(rectangle);
		}
		if (isInkWriting) {
			const wasOvertaken = this.#ink === 'overtaken' || this.#ink === 'catching-up';
			if (wasOvertaken && changed) this.#tear();
			this.#ink = wasOvertaken ? 'catching-up' : 'level';
		} else if (changed) {
			this.#changeLayout(false);
		}
		if (changed) this.#tellLayout();
	}

	/**
	 * Ink may draw a new layout later than React commits it. Until then it takes cells for its own on which the
	 * painter already draws. If the layout changes once more meanwhile, perhaps back to what Ink has drawn, Ink
	 * would not draw those cells again.
	 * What React mounts (`isDrawn`) it mounts after Ink's write for the same commit, if Ink writes at once; what it
	 * removes, before.
	 */
	#changeLayout(isDrawn: boolean): void {
		if (this.#ink === 'overtaken' || this.#ink === 'catching-up') this.#tear();
		else if (!isDrawn) this.#ink = 'behind';
	}

	#overtake(): void {
		if (this.#ink === 'behind') this.#ink = 'overtaken';
	}

	/** Has every pane row that shares a screen row with the rectangle drawn again. */
	#touch(rectangle: Rectangle): void {
		for (const pane of this.#panes.values()) {
			for (let i = 0; i < pane.rectangle.height; i++) {
				if (coversRow(rectangle, pane.rectangle.y + i)) pane.shown[i] = undefined;
			}
		}
	}

	#blankStale(): string {
		let cells = '';
		if (this.#stale.length === 0) return '';
		const taken = [...this.#coverRectangles(), ...[...this.#panes.values()].map(pane => pane.rectangle)];
		for (const rectangle of this.#stale) {
			const right = Math.min(rectangle.x + rectangle.width, this.#terminal.columns);
			const bottom = Math.min(rectangle.y + rectangle.height, this.#terminal.rows);
			for (let y = rectangle.y; y < bottom; y++) {
				for (const span of uncovered(y, rectangle.x, right, taken)) {
					cells += at(span.from, y) + ' '.repeat(span.to - span.from);
				}
			}
		}
		this.#stale = [];
		return cells;
	}

	/** The sequences that bring the panes up to date, or only those of their rows that are not known. */
	#paintRows(unknownOnly: boolean): string {
		let cells = '';
		for (const pane of this.#panes.values()) {
			const {x, y, width, height} = pane.rectangle;
			// In the middle of a resize the layout may still be wider or higher than the terminal.
			if (width <= 0 || x + width > this.#terminal.columns) continue;
			const visible = Math.min(height, this.#terminal.rows - y);
			for (let i = 0; i < visible; i++) {
				const row = pane.rows[i] ?? ' '.repeat(width);
				const shown = pane.shown[i];
				if (shown === row || (unknownOnly && shown !== undefined)) continue;
				pane.shown[i] = row;
				if (this.#covers.size === 0) {
					cells += at(x, y + i) + row;
					continue;
				}
				for (const span of uncovered(y + i, x, x + width, this.#coverRectangles())) {
					const isWhole = span.to - span.from === width;
					cells += at(span.from, y + i) + (isWhole ? row : sliceRow(row, span.from - x, span.to - x));
				}
			}
			pane.painted = true;
		}
		return cells;
	}

	*#coverRectangles(): Generator<Rectangle> {
		for (const cover of this.#covers.values()) yield cover.rectangle;
	}

	#write(cells: string): void {
		const text = beginUpdate + cells + endUpdate;
		this.frames++;
		this.bytes += Buffer.byteLength(text);
		this.#terminal.write(text);
	}

	#tear(): void {
		this.invalidate();
		// Later: whoever repaints calls back into this object.
		queueMicrotask(() => {
			for (const listener of this.#tornListeners) listener();
		});
	}

	#tellLayout(): void {
		for (const listener of this.#layoutListeners) listener();
	}
}

const at = (x: number, y: number): string => `\u001b[${y + 1};${x + 1}H`;

const onGrid = ({x, y, width, height}: Rectangle): Rectangle => {
	const left = Math.round(x);
	const top = Math.round(y);
	return {
		x: left,
		y: top,
		width: Math.max(0, Math.round(x + width) - left),
		height: Math.max(0, Math.round(y + height) - top),
	};
};

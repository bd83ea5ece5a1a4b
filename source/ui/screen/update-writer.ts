// SPDX-License-Identifier: MIT
import type {InkProgress} from './ink-progress.ts';
import type {Terminal} from './ink-stdout.ts';
import type {PaneLayout} from './pane-layout.ts';
import {leavesScreen, scanDamage} from './scan.ts';
import {aside, beginUpdate, endUpdate} from './update.ts';

/** Writes what Ink and the live panes have to show, each time as one synchronised update. */
export class UpdateWriter {
	/** Bytes handed to the terminal. */
	bytes = 0;
	readonly #terminal: Terminal;
	readonly #layout: PaneLayout;
	readonly #progress: InkProgress;
	#isAway = true;

	constructor(terminal: Terminal, layout: PaneLayout, progress: InkProgress) {
		this.#terminal = terminal;
		this.#layout = layout;
		this.#progress = progress;
	}

	/** True while the terminal shows its normal screen: before Ink's first frame, behind Ctrl-Z, after the end. */
	get isAway(): boolean {
		return this.#isAway;
	}

	/** Writes the live rows that changed; nothing if none did. */
	writeRows(): void {
		const cells = this.#layout.blankStale(this.#terminal) + this.#layout.paintRows(this.#terminal, false);
		if (cells === '') return;
		this.#progress.painterDraws();
		this.#write(aside(cells));
	}

	/** Writes what Ink wrote in a turn, with the live rows unless the screen is to have none. */
	writeInk(ink: string, withRows: boolean): void {
		this.#isAway = leavesScreen(ink, this.#isAway);
		if (this.#isAway || !withRows) {
			this.#layout.forget();
			this.#write(ink);
			return;
		}
		this.#layout.damage(scanDamage(ink, this.#terminal.rows));
		// What was given up is blanked before Ink's cells: Ink may have drawn something else there.
		const stale = this.#layout.blankStale(this.#terminal);
		// To a busy terminal goes no more than what Ink has overwritten.
		const rows = this.#layout.paintRows(this.#terminal, this.#terminal.busy);
		if (stale !== '' || rows !== '') this.#progress.painterDraws();
		this.#write(aside(stale) + ink + aside(rows));
	}

	/** Writes what is no part of an update. */
	writeAside(sequence: string): void {
		this.bytes += Buffer.byteLength(sequence);
		this.#terminal.write(sequence);
	}

	#write(text: string): void {
		this.writeAside(beginUpdate + text + endUpdate);
	}
}

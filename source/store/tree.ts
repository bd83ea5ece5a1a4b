// SPDX-License-Identifier: MIT
// The processes of a level, each under its parent.

import {eachPane, type Pane, panes} from '../kinds/kind.ts';
import {commandLine} from '../kinds/words/command.ts';
import type {AlertBook, AlertCount} from '../model/alerts.ts';
import {type Book, figures} from '../model/book.ts';
import {processKey} from '../model/process-key.ts';
import type {Process, Processes} from '../model/processes.ts';
import type {Key, Listing} from './listing.ts';
import {chosenProcesses, withAncestors} from './tree-choice.ts';

/** One process of the tree. */
export type TreeRow = {
	readonly key: string;
	readonly process: Process;
	/** For each ancestor whether another child of it comes further down: where a line goes on. The last one is of the row itself. */
	readonly goesOn: readonly boolean[];
	readonly hasChildren: boolean;
	/** How many descendants are not shown, as somebody folded them. */
	readonly hidden: number;
	/** It is there for the sake of its descendants: it ended, or passes no filter. */
	readonly dim: boolean;
	/** Its own events, of what passes. */
	readonly counts: Readonly<Record<Pane, number>>;
	/** Those of them that are alerts. */
	readonly alerts: AlertCount | undefined;
};

/** What a tree is made of. */
type TreeOf = {
	/** The model's, or a still copy of them. */
	readonly processes: Processes;
	/** Whether only what passes is shown: then processes that did nothing of it go, unless they are ancestors. */
	readonly isFiltered: boolean;
	/** The events of a pane by process. */
	readonly bookOf: (pane: Pane) => Book;
	/** The alerts that are shown. */
	readonly alerts: AlertBook;
};

/** Under a flood of processes it is made anew so often. */
const REST_MS = 250;

type Node = {
	readonly key: string;
	readonly process: Process;
	readonly children: Node[];
	readonly isChosen: boolean;
};

/** Of the kernel's own there are many, and they do nothing that is seen here: they come last. */
const KTHREADD = 2;
const isKernels = ({process: {pid, ppid}}: Node) => pid === KTHREADD && ppid === 0;

const byStart = (a: Process, b: Process) => a.started - b.started || a.pid - b.pid;

/** The tree of a level. It is made when it is looked at, and again when something has changed, four times a second at most. */
export class Tree {
	readonly #of: TreeOf;
	#made: {readonly folded: readonly string[]; readonly listing: Listing<TreeRow>} | undefined;
	#atMs = 0;
	#revision = 0;

	constructor(of: TreeOf) {
		this.#of = of;
	}

	/** Sees whether something has changed; returns whether the tree is another one by that. Once a frame. */
	advance(): boolean {
		if (performance.now() - this.#atMs < REST_MS || !this.behind) return false;
		this.#made = undefined;
		return true;
	}

	/** Whether something has changed since it was made. */
	get behind(): boolean {
		return this.#made !== undefined && this.#revision !== this.#now();
	}

	/** The rows, without the descendants of those whose keys are in `folded`. */
	listing(folded: readonly string[]): Listing<TreeRow> {
		if (this.#made?.folded !== folded) {
			this.#atMs = performance.now();
			this.#revision = this.#now();
			this.#made = {folded, listing: listingOf(this.#rows(new Set(folded)))};
		}
		return this.#made.listing;
	}

	#now(): number {
		const {processes, bookOf, alerts} = this.#of;
		const counted = panes.reduce((sum, pane) => sum + bookOf(pane).revision, alerts.revision);
		return counted + processes.revision;
	}

	#rows(folded: ReadonlySet<string>): readonly TreeRow[] {
		const books = eachPane(this.#of.bookOf);
		const rows: TreeRow[] = [];
		const lines: boolean[] = [];
		const show = ({key, process, children, isChosen}: Node, isHidden: boolean): number => {
			const at = rows.length;
			const isFolded = isHidden || (folded.has(key) && children.length > 0);
			if (!isHidden)
				rows.push({
					key,
					process,
					goesOn: lines.slice(),
					hasChildren: children.length > 0,
					hidden: 0,
					dim: !isChosen || process.ended !== undefined,
					counts: eachPane(pane => countOf(books[pane], key)),
					alerts: this.#of.alerts.ofProcess(key),
				});
			let below = 0;
			for (const [index, child] of children.entries()) {
				lines.push(index < children.length - 1);
				below += 1 + show(child, isFolded);
				lines.pop();
			}
			const row = rows[at];
			if (isFolded && !isHidden && row) rows[at] = {...row, hidden: below};
			return below;
		};
		for (const root of this.#roots(books)) show(root, false);
		return rows;
	}

	#roots(books: Readonly<Record<Pane, Book>>): readonly Node[] {
		const {processes, isFiltered} = this.#of;
		const chosen = chosenProcesses(processes, isFiltered ? panes.map(pane => books[pane]) : undefined);
		const nodes = new Map<Process, Node>();
		const roots: Node[] = [];
		for (const process of [...withAncestors(chosen)].sort(byStart))
			nodes.set(process, {
				key: processKey(process.pid, process.started),
				process,
				children: [],
				isChosen: chosen.has(process),
			});
		for (const node of nodes.values()) {
			const parent = node.process.parent && nodes.get(node.process.parent);
			(parent?.children ?? roots).push(node);
		}
		return [...roots.filter(root => !isKernels(root)), ...roots.filter(isKernels)];
	}
}

function countOf(book: Book, key: string): number {
	const place = book.placeOf(key);
	return place === undefined ? 0 : book.figure(place, figures.count);
}

function listingOf(rows: readonly TreeRow[]): Listing<TreeRow> {
	const indexes = new Map<Key, number>(rows.map(({key}, index) => [key, index]));
	return {
		follows: 'first',
		count: rows.length,
		keyAt: index => rows[index]?.key ?? '',
		find: key => indexes.get(key),
		item: key => rows[indexes.get(key) ?? -1],
		textOf: key => {
			const process = rows[indexes.get(key) ?? -1]?.process;
			return process ? `${process.pid} ${process.comm} ${commandLine(process.argv)}`.toLowerCase() : '';
		},
	};
}

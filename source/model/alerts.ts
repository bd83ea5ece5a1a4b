// SPDX-License-Identifier: MIT
import {createHash} from 'node:crypto';
import type {BeeEvent} from '../capture/layout.generated.ts';
import {limits} from '../capture/limits.ts';
import {type Severity, severities, severityOf} from '../severity/severity.ts';
import type {RecordPlace} from './history.ts';
import {Latest} from './latest.ts';
import {processKey} from './process-key.ts';
import {Ring} from './ring.ts';

const LEAST = severities.indexOf('medium');

/** Severities that are alerts, least first. */
export const alertSeverities = severities.slice(LEAST) as readonly Severity[];

/** Whether an event is an alert: of severity medium and up. */
export const isAlert = (event: BeeEvent): boolean => severities.indexOf(severityOf(event)) >= LEAST;

/** What alerts that repeat have in common. */
type Issue = {
	readonly key: string;
	readonly severity: Severity;
	/** The sentence of its rule. */
	readonly why: string;
};

/** One alert, with the place of its record, which may be overwritten. */
export type SingleAlert = RecordPlace & {
	readonly issue: Issue;
	/** On CLOCK_BOOTTIME in ns. */
	readonly at: number;
};

/** Alerts that repeat, with the place of the latest one. */
export type Alert = RecordPlace & {
	readonly issue: Issue;
	readonly count: number;
	/** When the first and the last one were, on CLOCK_BOOTTIME in ns. */
	readonly first: number;
	readonly last: number;
	/** The latest one. */
	readonly event: BeeEvent;
	/** The number of the one that came last among all single ones. */
	readonly serial: number;
	/** What it costs to keep, about. */
	readonly bytes: number;
};

/** How many alerts a process has caused, and how severe the worst of them was. */
export type AlertCount = {readonly count: number; readonly severity: Severity};

/** Longer keys are told apart by a digest of what is too long: a command line may be as long as it likes. */
const KEY_LONGEST = 200;
/** As many as are known after they ended. */
const PROCESSES_KEPT = 16_384;

/** What alerts are grouped by: all of these have to be the same. */
export function issueKey(parts: readonly string[]): string {
	const text = parts.join('\0');
	return text.length <= KEY_LONGEST
		? text
		: text.slice(0, KEY_LONGEST) + createHash('sha256').update(text).digest('base64');
}

/** How an alert book differs from the plain one. */
type AlertBookOptions = {
	/** How many groups are kept. */
	readonly groups?: number;
	/** What their latest events may take together. */
	readonly bytes?: number;
	/** How many single alerts are kept. */
	readonly singles?: number;
};

type Sorted = {readonly revision: number; readonly groups: readonly Alert[]};

/** Groups of alerts, counted since the start, and the latest single ones. The group that was silent the longest makes room for a new one. */
export class AlertBook {
	/** Grows with every change. */
	revision = 0;
	/** Groups that had to make room, and the alerts that were counted in them. */
	readonly givenUp = {groups: 0, alerts: 0};
	/** The latest ones in the order in which they came, numbered from 0. */
	readonly singles: Ring<SingleAlert>;
	readonly #options: Required<AlertBookOptions>;
	/** The one that was silent the longest first. */
	#groups = new Map<string, Alert>();
	#totals = new Map<Severity, number>();
	/** By the keys of processes; the one that was silent the longest first. */
	#processes = new Latest<AlertCount>(PROCESSES_KEPT);
	#bytes = 0;
	#sorted: Sorted | undefined;
	#worst: Sorted | undefined;

	constructor({
		groups = limits.alertGroups,
		bytes = limits.alertBytes,
		singles = limits.alerts,
	}: AlertBookOptions = {}) {
		this.#options = {groups, bytes, singles};
		this.singles = new Ring(singles);
	}

	/** Counts an alert; `bytes` is the size of its record. One that is older than those before never makes room for itself. */
	count(issue: Issue, event: BeeEvent, {pane, number}: RecordPlace, bytes: number, older = false): void {
		this.revision++;
		this.#totals.set(issue.severity, this.total(issue.severity) + 1);
		this.#blame(processKey(event.tgid, event.started), issue.severity);
		const serial = this.singles.push({issue, pane, number, at: event.at});
		const before = this.#groups.get(issue.key);
		if (!before && older && this.#groups.size >= this.#options.groups) {
			this.givenUp.alerts++;
			return;
		}
		// In the filtered past the latest one comes first.
		const latest =
			before && event.at < before.last ? before : {event, pane, number, bytes: bytes + issue.key.length};
		const after: Alert = {
			issue: before?.issue ?? issue,
			event: latest.event,
			pane: latest.pane,
			number: latest.number,
			bytes: latest.bytes,
			serial,
			count: (before?.count ?? 0) + 1,
			first: Math.min(before?.first ?? event.at, event.at),
			last: Math.max(before?.last ?? event.at, event.at),
		};
		this.#groups.delete(issue.key);
		this.#groups.set(issue.key, after);
		this.#bytes += after.bytes - (before?.bytes ?? 0);
		this.#makeRoom();
	}

	/** Alerts since the start, of one severity or all. */
	total(severity?: Severity): number {
		if (severity !== undefined) return this.#totals.get(severity) ?? 0;
		let total = 0;
		for (const count of this.#totals.values()) total += count;
		return total;
	}

	/** The alerts of a process, by its key; undefined if it caused none, or is the one that was forgotten for newer ones. */
	ofProcess(key: string): AlertCount | undefined {
		return this.#processes.get(key);
	}

	/** All groups, the one with the latest alert first. */
	get groups(): readonly Alert[] {
		if (this.#sorted?.revision !== this.revision) {
			const groups = [...this.#groups.values()].reverse().sort((a, b) => b.last - a.last);
			this.#sorted = {revision: this.revision, groups};
		}
		return this.#sorted.groups;
	}

	/** All groups, the most severe first, and of those the one with the latest alert. */
	get worst(): readonly Alert[] {
		if (this.#worst?.revision !== this.revision) {
			const rank = ({issue}: Alert) => severities.indexOf(issue.severity);
			this.#worst = {
				revision: this.revision,
				groups: this.groups.toSorted((a, b) => rank(b) - rank(a) || b.last - a.last),
			};
		}
		return this.#worst.groups;
	}

	/** The group of a key. */
	find(key: string): Alert | undefined {
		return this.#groups.get(key);
	}

	/** A copy that stands still while this one goes on. */
	freeze(): AlertBook {
		const copy = new AlertBook(this.#options);
		copy.#groups = new Map(this.#groups);
		copy.#totals = new Map(this.#totals);
		copy.#processes = new Latest(PROCESSES_KEPT, this.#processes);
		copy.revision = this.revision;
		copy.singles.copy(this.singles);
		Object.assign(copy.givenUp, this.givenUp);
		return copy;
	}

	#blame(key: string, severity: Severity): void {
		const before = this.#processes.get(key);
		const isWorse = severities.indexOf(severity) > severities.indexOf(before?.severity ?? 'info');
		this.#processes.set(key, {
			count: (before?.count ?? 0) + 1,
			severity: isWorse ? severity : (before?.severity ?? severity),
		});
	}

	#makeRoom(): void {
		for (const [key, {count, bytes}] of this.#groups) {
			const {size} = this.#groups;
			if (size <= this.#options.groups && (this.#bytes <= this.#options.bytes || size === 1)) return;
			this.#groups.delete(key);
			this.#bytes -= bytes;
			this.givenUp.groups++;
			this.givenUp.alerts += count;
		}
	}
}

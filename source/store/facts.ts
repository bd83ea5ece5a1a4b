// SPDX-License-Identifier: MIT
// The figures that the header and the titles of the panes show, taken once a second.
import type {KindName} from '../capture/layout.generated.ts';
import type {Source} from '../capture/source.ts';
import {optInKinds} from '../kinds/index.ts';
import {eachPane, type Pane} from '../kinds/kind.ts';
import type {LossRow} from '../model/loss.ts';
import {lossRows, lostTotal} from '../model/loss.ts';
import type {Model} from '../model/model.ts';
import {residentBytes} from './own-memory.ts';

/** Events per second, oldest first; the last one is the last whole second. */
type Rates = readonly number[];

/** What the programs see. */
type Sight = {
	/** What is watched only because somebody asked for it. */
	readonly optedIn: readonly KindName[];
	/** Kinds that cannot be seen here, with the reason. */
	readonly unavailable: readonly {readonly kind: string; readonly reason: string}[];
};

/** One second of figures. */
export type Facts = Sight & {
	/** The clock of the records, in ns. */
	readonly now: number;
	readonly rates: Rates;
	readonly paneRates: Readonly<Record<Pane, Rates>>;
	readonly lost: number;
	readonly losses: readonly LossRow[];
	readonly undecodable: number;
	/** Our own use: of one core, in per cent; resident bytes. */
	readonly cpu: number;
	readonly rss: number;
	/** Something that the person should know besides: why a recording ends early. */
	readonly notice: string | undefined;
	/** A replay that has come to its end. */
	readonly ended: boolean;
};

const SECONDS = 30;

/** Over less time the start itself would be measured. */
const SHORTEST_MS = 500;

/** Measures our own CPU between two calls, in per cent of one core; NaN while there is too little to measure. */
export function createMeter(): () => number {
	let since = performance.now();
	let used = process.cpuUsage();
	return () => {
		const [now, usage] = [performance.now(), process.cpuUsage()];
		const micros = usage.user + usage.system - used.user - used.system;
		const percent = now - since > SHORTEST_MS ? micros / (now - since) / 10 : Number.NaN;
		[since, used] = [now, usage];
		return percent;
	};
}

const noticeOf = (source: Source) => {
	const damage = source.damage();
	return damage && `the recording ends early: ${damage}`;
};

/** Programs are attached before a source is there, and stay as they are. */
const sights = new WeakMap<Source, Sight>();

function sightOf(source: Source): Sight {
	const known = sights.get(source);
	if (known) return known;
	const programs = source.programs();
	const sight: Sight = {
		optedIn: optInKinds.filter(name => programs.some(({kind, attached}) => kind === name && attached)),
		unavailable: programs.flatMap(({kind, serves, attached, wanted, reason}) =>
			attached || !wanted
				? []
				: (kind === null ? serves : [kind]).map(kind => ({kind, reason: reason ?? 'not attached'})),
		),
	};
	sights.set(source, sight);
	return sight;
}

/** Takes the figures of this moment; `cpu` is what the meter says. */
export function takeFacts(source: Source, model: Model, cpu: number): Facts {
	const counters = source.counters();
	const now = source.now();
	const rates = (pane?: Pane) => model.totals.rates(now, SECONDS, pane);
	return {
		now,
		rates: rates(),
		paneRates: eachPane(rates),
		lost: lostTotal(counters),
		losses: lossRows(counters),
		undecodable: model.undecodable,
		cpu,
		rss: residentBytes(),
		notice: noticeOf(source),
		ended: source.ended(),
		...sightOf(source),
	};
}

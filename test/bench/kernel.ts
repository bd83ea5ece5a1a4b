// SPDX-License-Identifier: MIT
// What tracing costs the processes that are traced.
import type {Scope} from '../../source/capture/live.ts';
import {kinds, seenByItself} from '../../source/kinds/index.ts';
import type {Pane} from '../../source/kinds/kind.ts';
import {type Attacher, type Load, startAttacher, startCalls} from './load.ts';
import {syscallTracers} from './others.ts';
import {sleep} from './pty.ts';
import {type Group, median, type Row} from './row.ts';
import {SessionProcess} from './session.ts';

const PAIRS = 9;
/** With fewer, the figures are shown and no bar is judged by them. */
const PAIRS_LEAST = 7;
/** Pairs in which somebody else traced are made again, for so long. */
const PATIENCE_MS = 90_000;
const NAP_MS = 200;
/** How often each is called for one figure. */
const CALLS = {
	open: 45_000,
	getppid: 600_000,
	read: 150_000,
	send: 60_000,
	connect: 4_500,
	mmap: 60_000,
	exec: 450,
} as const;
type Call = keyof typeof CALLS;
const NAMES: Record<Call, string> = {
	open: 'open+close',
	getppid: 'getppid',
	read: 'read of 4 KiB',
	send: 'send+recv of 64 bytes',
	connect: 'connect+accept+close',
	mmap: 'mmap+mprotect+munmap',
	exec: 'fork+exec+exit',
};

/** The kinds of a pane. Opt-in kinds cost what they cost only who asks for them. */
const ofPane = (pane: Pane): Scope => ({kinds: seenByItself.filter(name => kinds[name].pane === pane)});

/** No scope: none of our programs but one that does nothing. */
type Measurement = {readonly scope?: Scope; readonly calls: readonly Call[]};

/**
 * Everything, with all calls; then a group of kinds alone, with the calls that it is about, tells what a piece costs. A kind that the loop
 * never meets leaves the dispatcher alone.
 */
const SCOPES = {
	'all kinds': {scope: {}, calls: Object.keys(CALLS) as Call[]},
	'files only': {scope: ofPane('files'), calls: ['open', 'read']},
	'processes only': {scope: ofPane('processes'), calls: ['exec']},
	'network only': {scope: ofPane('network'), calls: ['connect', 'send']},
	'memory only': {scope: ofPane('memory'), calls: ['mmap', 'open']},
	'file_open only': {scope: {kinds: ['file_open']}, calls: ['open']},
	'mem_ptrace only': {scope: {kinds: ['mem_ptrace']}, calls: ['getppid']},
	'an empty program': {calls: ['getppid', 'open']},
} as const satisfies Record<string, Measurement>;
type ScopeName = keyof typeof SCOPES;
const measurements: Readonly<Record<ScopeName, Measurement>> = SCOPES;

const BARS: Partial<Record<`${Call} ${ScopeName}`, {readonly ratio?: number; readonly added?: number}>> = {
	'open all kinds': {ratio: 1.6},
	'getppid all kinds': {added: 90},
};

type Pair = {readonly untraced: number; readonly traced: number};

const time = async (load: Load, call: Call): Promise<number> =>
	(await load.ask(`${call} ${CALLS[call]}`))[0] ?? Number.NaN;

type Times = ReadonlyMap<Call, number>;

async function timeEach(load: Load, calls: readonly Call[]): Promise<Times> {
	const times = new Map<Call, number>();
	for (const call of calls) times.set(call, await time(load, call));
	return times;
}

type Both = {readonly untraced: Times; readonly traced: Times; readonly quiet: boolean};

type Tracers = {readonly session: SessionProcess; readonly empty: Attacher};

/** `quiet` if at no border of its two halves anybody but us traced system calls. */
async function measurePair(load: Load, tracers: Tracers, name: ScopeName): Promise<Both> {
	const {calls, scope} = measurements[name];
	let others = syscallTracers();
	const untraced = await timeEach(load, calls);
	others += syscallTracers();
	if (scope) await tracers.session.open(scope);
	else await tracers.empty.open();
	others += syscallTracers() - 1;
	const traced = await timeEach(load, calls);
	others += syscallTracers() - 1;
	await (scope ? tracers.session : tracers.empty).close();
	return {untraced, traced, quiet: others === 0};
}

type Measured = {readonly pairs: ReadonlyMap<string, readonly Pair[]>; readonly quiet: boolean};

/** Untraced and traced in turn, and every scope in every round: the machine's moods meet them all alike. */
async function measurePairs(): Promise<Measured> {
	const scopes = Object.keys(SCOPES) as ScopeName[];
	const found = new Map<ScopeName, {quiet: Both[]; disturbed: Both[]}>(
		scopes.map(scope => [scope, {quiet: [], disturbed: []}]),
	);
	const load = startCalls();
	const tracers = {session: new SessionProcess(), empty: startAttacher('empty.bpf.o')};
	const deadline = performance.now() + PATIENCE_MS;
	const fewest = () => Math.min(...[...found.values()].map(({quiet}) => quiet.length));
	while (fewest() < PAIRS && performance.now() < deadline) {
		for (const [scope, {quiet, disturbed}] of found) {
			while (syscallTracers() > 0 && performance.now() < deadline) await sleep(NAP_MS);
			if (quiet.length >= PAIRS) continue;
			const pair = await measurePair(load, tracers, scope);
			(pair.quiet ? quiet : disturbed).push(pair);
		}
	}
	tracers.session.end();
	tracers.empty.end();
	load.end();
	const quiet = fewest() >= PAIRS_LEAST;
	const pairs = new Map<string, Pair[]>();
	for (const [scope, each] of found)
		for (const call of measurements[scope].calls)
			pairs.set(
				`${call} ${scope}`,
				(quiet ? each.quiet : [...each.quiet, ...each.disturbed]).map(({untraced, traced}) => ({
					untraced: untraced.get(call) ?? Number.NaN,
					traced: traced.get(call) ?? Number.NaN,
				})),
			);
	return {pairs, quiet};
}

export const kernel: Group = {
	name: 'kernel',
	seconds: 60,
	live: true,
	async *measure(): AsyncGenerator<Row> {
		const {pairs, quiet} = await measurePairs();
		for (const call of Object.keys(CALLS) as Call[]) {
			const name = NAMES[call];
			const all = [...pairs].filter(([key]) => key.startsWith(`${call} `)).flatMap(([, pair]) => pair);
			const how = quiet
				? `${call === 'exec' || call === 'connect' ? 'elapsed' : 'CPU'} time, ${all.length} quiet pairs`
				: 'NOT UNTRACED: others traced system calls meanwhile, so no bar is judged';
			yield {name: `${name}, untraced`, figure: median(all.map(pair => pair.untraced)), unit: 'ns', how};
			for (const scope of Object.keys(SCOPES) as ScopeName[]) {
				const own = pairs.get(`${call} ${scope}`);
				if (!own) continue;
				const {ratio, added} = BARS[`${call} ${scope}`] ?? {};
				const row = (what: string, unit: string, of: (pair: Pair) => number, bar?: number): Row => ({
					name: `${name}, ${scope}: ${what}`,
					figure: median(own.map(of)),
					unit,
					how: quiet ? `median of ${own.length} quiet pairs` : 'others traced meanwhile',
					...(bar !== undefined && quiet && {bar}),
				});
				yield row('traced', 'ns', pair => pair.traced);
				yield row('ratio', 'x', pair => pair.traced / pair.untraced, ratio);
				yield row('added', 'ns', pair => pair.traced - pair.untraced, added);
			}
		}
	},
};

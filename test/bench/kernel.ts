// SPDX-License-Identifier: MIT
// What tracing costs the processes that are traced.
import {type Load, startCalls} from './load.ts';
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
const CALLS = {open: 45_000, getppid: 600_000} as const;
type Call = keyof typeof CALLS;

/** Everything; then one kind alone tells what a piece costs. A kind that the loop never meets leaves the dispatcher alone. */
const SCOPES = {
	'all kinds': {},
	'file_open only': {kinds: ['file_open']},
	'mem_ptrace only': {kinds: ['mem_ptrace']},
} as const;
type ScopeName = keyof typeof SCOPES;

const BARS: Partial<Record<`${Call} ${ScopeName}`, {readonly ratio?: number; readonly added?: number}>> = {
	'open all kinds': {ratio: 1.6},
	'getppid all kinds': {added: 90},
};

type Pair = {readonly untraced: number; readonly traced: number};

const time = async (load: Load, call: Call): Promise<number> =>
	(await load.ask(`${call} ${CALLS[call]}`))[0] ?? Number.NaN;

const timeBoth = async (load: Load): Promise<Record<Call, number>> => ({
	open: await time(load, 'open'),
	getppid: await time(load, 'getppid'),
});

type Both = {
	readonly untraced: Record<Call, number>;
	readonly traced: Record<Call, number>;
	readonly quiet: boolean;
};

/** `quiet` if at no border of its two halves anybody but us traced system calls. */
async function measurePair(load: Load, session: SessionProcess, scope: ScopeName): Promise<Both> {
	let others = syscallTracers();
	const untraced = await timeBoth(load);
	others += syscallTracers();
	await session.open(SCOPES[scope]);
	others += syscallTracers() - 1;
	const traced = await timeBoth(load);
	others += syscallTracers() - 1;
	await session.close();
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
	const session = new SessionProcess();
	const deadline = performance.now() + PATIENCE_MS;
	const fewest = () => Math.min(...[...found.values()].map(({quiet}) => quiet.length));
	while (fewest() < PAIRS && performance.now() < deadline) {
		for (const [scope, {quiet, disturbed}] of found) {
			while (syscallTracers() > 0 && performance.now() < deadline) await sleep(NAP_MS);
			if (quiet.length >= PAIRS) continue;
			const pair = await measurePair(load, session, scope);
			(pair.quiet ? quiet : disturbed).push(pair);
		}
	}
	session.end();
	load.end();
	const quiet = fewest() >= PAIRS_LEAST;
	const pairs = new Map<string, Pair[]>();
	for (const [scope, each] of found)
		for (const call of ['open', 'getppid'] as const)
			pairs.set(
				`${call} ${scope}`,
				(quiet ? each.quiet : [...each.quiet, ...each.disturbed]).map(({untraced, traced}) => ({
					untraced: untraced[call],
					traced: traced[call],
				})),
			);
	return {pairs, quiet};
}

export const kernel: Group = {
	name: 'kernel',
	seconds: 20,
	live: true,
	async *measure(): AsyncGenerator<Row> {
		const {pairs, quiet} = await measurePairs();
		for (const call of ['open', 'getppid'] as const) {
			const name = call === 'open' ? 'open+close' : call;
			const all = [...pairs].filter(([key]) => key.startsWith(call)).flatMap(([, pair]) => pair);
			const how = quiet
				? `CPU time, ${all.length} quiet pairs`
				: 'NOT UNTRACED: others traced system calls meanwhile, so no bar is judged';
			yield {name: `${name}, untraced`, figure: median(all.map(pair => pair.untraced)), unit: 'ns', how};
			for (const scope of Object.keys(SCOPES) as ScopeName[]) {
				const own = pairs.get(`${call} ${scope}`) ?? [];
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

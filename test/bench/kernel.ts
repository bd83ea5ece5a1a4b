// SPDX-License-Identifier: MIT
// What tracing costs the processes that are traced.
import {type Load, startCalls} from './load.ts';
import {type Group, median, type Row} from './row.ts';
import {SessionProcess} from './session.ts';

const PAIRS = 9;
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

/** Untraced and traced in turn, and every scope in every round: the machine's moods meet them all alike. */
async function measurePairs(): Promise<Map<string, Pair[]>> {
	const pairs = new Map<string, Pair[]>();
	const load = startCalls();
	const session = new SessionProcess();
	for (let round = 0; round < PAIRS; round++) {
		for (const [scope, bounds] of Object.entries(SCOPES)) {
			const untraced = {open: await time(load, 'open'), getppid: await time(load, 'getppid')};
			await session.open(bounds);
			const traced = {open: await time(load, 'open'), getppid: await time(load, 'getppid')};
			await session.close();
			for (const call of ['open', 'getppid'] as const) {
				const key = `${call} ${scope}`;
				pairs.set(key, [...(pairs.get(key) ?? []), {untraced: untraced[call], traced: traced[call]}]);
			}
		}
	}
	session.end();
	load.end();
	return pairs;
}

export const kernel: Group = {
	name: 'kernel',
	seconds: 45,
	live: true,
	async *measure(): AsyncGenerator<Row> {
		const pairs = await measurePairs();
		const how = `CPU time, ${PAIRS} interleaved pairs`;
		for (const call of ['open', 'getppid'] as const) {
			const name = call === 'open' ? 'open+close' : call;
			const all = [...pairs].filter(([key]) => key.startsWith(call)).flatMap(([, pair]) => pair);
			yield {name: `${name}, untraced`, figure: median(all.map(pair => pair.untraced)), unit: 'ns', how};
			for (const scope of Object.keys(SCOPES) as ScopeName[]) {
				const own = pairs.get(`${call} ${scope}`) ?? [];
				const {ratio, added} = BARS[`${call} ${scope}`] ?? {};
				const row = (what: string, unit: string, of: (pair: Pair) => number, bar?: number): Row => ({
					name: `${name}, ${scope}: ${what}`,
					figure: median(own.map(of)),
					unit,
					how: 'median of the pairs',
					...(bar !== undefined && {bar}),
				});
				yield row('traced', 'ns', pair => pair.traced);
				yield row('ratio', 'x', pair => pair.traced / pair.untraced, ratio);
				yield row('added', 'ns', pair => pair.traced - pair.untraced, added);
			}
		}
	},
};

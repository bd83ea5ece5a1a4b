// SPDX-License-Identifier: MIT
// The verifier follows only what the constants of a load leave: so a program that passes with all kinds and for everybody may be refused in a
// narrower scope. Which pids and uids are meant is data (maps), and so are the tables of sensitive paths; code are whether there are such
// maps, which kinds are on and which only learnt from, and who wakes the reader. Each switch is tried with each other one, and each kind
// alone and left out. What no scope sets is the cast of pointers, which only kernels before 6.2 lack: npm run test:kernels boots such ones.
// All together, some ten thousand loads: BEE_TOP_VERIFIER=all npx vitest run --project live test/live/verifier.test.ts
import {describe, expect} from 'vitest';
import {eventKinds, unaskedKinds} from '../../source/kinds/index.ts';
import {compileSensitive} from '../../source/sensitive/compile.ts';
import {compileEnvironment, secretNames} from '../../source/sensitive/environment.ts';
import {defaultGroups} from '../../source/sensitive/groups.ts';
import {openSession, type Settings} from '../support/addon.ts';
import {liveTest as it} from '../support/live.ts';

const ownKinds = [...eventKinds, ...unaskedKinds];
const everything = process.env.BEE_TOP_VERIFIER === 'all';
/** Why a program is not there although nothing is wrong with it. */
const UNWANTED = /^(switched off|no kind needs it|no handler needs it)$/;

type Loaded = {readonly name: string; readonly attached: boolean; readonly reason: string | null};

function load(settings: Settings): readonly Loaded[] {
	const session = openSession({vitalBytes: 1 << 16, bulkBytes: 1 << 16, ...settings});
	try {
		return session.programs();
	} finally {
		session.close();
	}
}

/** What this kernel takes with all kinds and for everybody: what it refuses then is its own affair. */
let taken: ReadonlySet<string> | undefined;
const takenByItself = () => {
	taken ??= new Set(load({kinds: ownKinds}).flatMap(({name, attached}) => (attached ? [name] : [])));
	return taken;
};

/** Of the programs that are wanted all are there; returns how many. */
function expectLoaded(settings: Settings): number {
	const wanted = load(settings).filter(
		({name, reason}) => takenByItself().has(name) && !UNWANTED.test(reason ?? ''),
	);
	expect(wanted.filter(({attached}) => !attached)).toEqual([]);
	return wanted.length;
}

/** One of each list in every combination. */
const combined = (lists: ReadonlyArray<readonly Settings[]>): readonly Settings[] =>
	lists.reduce<readonly Settings[]>(
		(all, list) => all.flatMap(one => list.map(other => ({...one, ...other}))),
		[{}],
	);

const LINEAGE = ['process_exec', 'process_fork', 'process_exit'];
const switches: ReadonlyArray<readonly Settings[]> = [
	[{}, {pids: [1]}],
	[{}, {uids: [0]}],
	[{}, {learnt: LINEAGE}, {learnt: ownKinds}],
	[{}, {lowLatency: true}],
];
/** Tables that the test of the addon needs as bytes. */
const tables: ReadonlyArray<readonly Settings[]> = [
	[{}, {sensitive: compileSensitive(defaultGroups) as never}],
	[{}, {environment: compileEnvironment(secretNames) as never}],
];
const scopes = combined(everything ? [...switches, ...tables] : switches);
const narrowest = scopes.at(-1) ?? {};
const told = (settings: Settings) => Object.keys(settings).join(', ') || 'everybody';

describe('the verifier takes all that is wanted', () => {
	for (const scope of scopes)
		it(`of all kinds with ${told(scope)}`, () => {
			expect(expectLoaded({kinds: ownKinds, ...scope})).toBe(takenByItself().size);
		});

	for (const scope of combined(tables))
		it(`of all kinds with tables: ${told(scope)}`, () => {
			expect(expectLoaded({kinds: ownKinds, ...scope})).toBe(takenByItself().size);
		});

	for (const kind of ownKinds) {
		const tried = everything ? scopes : [narrowest];
		it(`of ${kind} alone`, {timeout: 10 * 60_000}, () => {
			for (const scope of tried) expect(expectLoaded({...scope, kinds: [kind]})).toBeGreaterThan(0);
		});

		it(`of all kinds but ${kind}`, {timeout: 10 * 60_000}, () => {
			const others = ownKinds.filter(other => other !== kind);
			for (const scope of tried) expect(expectLoaded({...scope, kinds: others})).toBeGreaterThan(0);
		});
	}
});

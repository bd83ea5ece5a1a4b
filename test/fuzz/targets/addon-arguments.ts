// SPDX-License-Identifier: MIT
// The addon with arguments that TypeScript would not let pass, in any order of calls. No program of the kernel's is loaded: nothing here
// calls load or begin with settings that could be right.
import {createRequire} from 'node:module';
import {join} from 'node:path';
import fc from 'fast-check';
import {jsonFile, must, type Target} from '../target.ts';

type Session = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
const addonPath = process.env.BEE_ADDON ?? join(import.meta.dirname, '../../../native/build/bee.node');
const addon = createRequire(import.meta.url)(addonPath) as {
	readonly Session: new (...args: readonly unknown[]) => Session;
};

/** What JSON cannot hold is named. */
const NAMED: Readonly<Record<string, () => unknown>> = {
	undefined: () => undefined,
	nan: () => Number.NaN,
	infinity: () => Number.POSITIVE_INFINITY,
	bigint: () => 2n ** 70n,
	symbol: () => Symbol('x'),
	function: () => () => 1,
	bytes: () => new Uint8Array(1 << 18),
	few: () => new Uint8Array(7),
	shared: () => new Uint8Array(new SharedArrayBuffer(1 << 18)),
	resizable: () => new Uint8Array(new ArrayBuffer(1 << 18, {maxByteLength: 1 << 20})),
	shrunk: () => {
		const buffer = new ArrayBuffer(1 << 18, {maxByteLength: 1 << 18});
		const bytes = new Uint8Array(buffer);
		buffer.resize(8);
		return bytes;
	},
	detached: () => {
		const bytes = new Uint8Array(1 << 18);
		structuredClone(bytes.buffer, {transfer: [bytes.buffer]});
		return bytes;
	},
	view: () => new DataView(new ArrayBuffer(1 << 18)),
	floats: () => new Float64Array(1 << 16),
	holes: () => Array(64),
	long: () => Array(1e6).fill(1),
	text: () => 'x'.repeat(1 << 16),
	thrower: () => new Proxy([], {get: () => thrown()}),
	proxy: () => new Proxy({}, {get: () => 1, has: () => true, ownKeys: () => ['kinds', 'kinds2']}),
	session: () => new addon.Session(),
	date: () => new Date(Number.NaN),
	self: () => {
		const self: unknown[] = [];
		self.push(self);
		return self;
	},
};
const thrown = () => {
	throw new RangeError('mine');
};

type Named = {readonly named: string};
const isNamed = (value: unknown): value is Named =>
	typeof value === 'object' && value !== null && 'named' in value;
function made(value: unknown): unknown {
	if (isNamed(value)) return NAMED[value.named]?.();
	if (Array.isArray(value)) return value.map(made);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, made(inner)]));
}

const named = fc.constantFrom(...Object.keys(NAMED)).map(name => ({named: name}));
const number = fc.oneof(
	fc.constantFrom(
		0,
		-1,
		-0,
		1,
		64,
		1000,
		65_536,
		65_537,
		1 << 20,
		2 ** 28,
		2 ** 31,
		2 ** 32,
		2 ** 53,
		2 ** 63,
		-(2 ** 63),
		1e308,
		0.5,
	),
	fc.integer(),
	fc.double(),
);
const plain = fc.oneof(
	number,
	named,
	fc.constantFrom('file_open', 'process_exec', '', '__proto__', 'x', true, null),
	fc.string({unit: 'binary', maxLength: 9}),
	fc.array(fc.oneof(number, named, fc.constantFrom('file_open', 'process_exec')), {maxLength: 66}),
	fc.jsonValue(),
);
const OPTIONS = [
	'kinds',
	'learnt',
	'pids',
	'uids',
	'vitalBytes',
	'bulkBytes',
	'queueBytes',
	'backlogBytes',
	'drainEveryMs',
	'lowLatency',
	'measureLatency',
	'sensitive',
	'environment',
	'__proto__',
	'x',
] as const;
const settings = fc.dictionary(fc.constantFrom(...OPTIONS), plain, {maxKeys: 4});
const METHODS = [
	'configure',
	'configure',
	'configure',
	'loading',
	'take',
	'counters',
	'programs',
	'statistics',
	'programRuns',
	'latencies',
	'close',
] as const;
type Call = {readonly method: string; readonly on: number; readonly args: readonly unknown[]};
const call: fc.Arbitrary<Call> = fc.record({
	method: fc.constantFrom(...METHODS),
	on: fc.nat(3),
	args: fc.array(fc.oneof(settings, plain), {maxLength: 3}),
});

/** What the addon may throw: its own words, or what a getter of ours threw. */
function mustBeToldWell(error: unknown): void {
	must(error instanceof Error, `it threw ${String(error)}`);
	must(error.message !== '', 'it threw an error without a word');
}

export const addonArguments: Target<readonly Call[]> = {
	inputs: fc.array(call, {minLength: 1, maxLength: 12}),
	file: jsonFile(),
	check: calls => {
		const sessions = Array.from({length: 3}, () => new addon.Session());
		try {
			for (const {method, on, args} of calls) {
				// Now and then on what is no session at all.
				const receiver = sessions[on] ?? {};
				const act = addon.Session.prototype[method];
				must(typeof act === 'function', `there is no ${method}`);
				try {
					Reflect.apply(act, receiver, args.map(made));
				} catch (error) {
					mustBeToldWell(error);
				}
			}
		} finally {
			for (const session of sessions) session.close?.();
		}
	},
};

// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {addon, openSession, thrownBy} from '../support/addon.ts';
import {liveTest as it} from '../support/live.ts';

const {Session} = addon;
/** What JavaScript may pass and TypeScript would not. */
const configure = (options: unknown) => () => new Session().configure(options as never);

const ids = (option: 'pids' | 'uids', range: string, bad: readonly unknown[]) => [
	...[1, 'x', {}, null, {length: 1, 0: 1}, Array(65).fill(1)].map(value => ({
		option,
		value,
		says: `${option} must be an array of at most 64`,
	})),
	...bad.map(value => ({
		option,
		value: [1, value],
		says: `${option}[1] must be a whole number from ${range}`,
	})),
];
const wrongNumbers = [1.5, Number.NaN, Infinity, '1', null, undefined, true, 1n, {}, [1]];
const number = (option: string, range: string, bad: readonly number[]) =>
	[...wrongNumbers.filter(value => value !== undefined), ...bad].map(value => ({
		option,
		value,
		says: `${option} must be a whole number from ${range}`,
	}));
const ring = (option: string) => [
	...number(option, '65536 to 268435456', [0, -65536, 65535, 32768, 2 ** 29, 2 ** 53]),
	...[65537, 100_000, 3 << 20].map(value => ({
		option,
		value,
		says: `${option} must be a power of two from 65536 to 268435456`,
	})),
];

const kinds = (option: 'kinds' | 'learnt') => [
	...[1, 'file_open', {}, null, Array(99).fill('file_open')].map(value => ({
		option,
		value,
		says: `${option} must be an array of at most `,
	})),
	...['nope', '', 'File_open', 'bee_kind_end', 5, null, undefined, ['file_open']].map(value => ({
		option,
		value: ['file_open', value],
		says: `${option}[1] must be one of process_known, process_exec, `,
	})),
];

const refused: ReadonlyArray<{readonly option: string; readonly value: unknown; readonly says: string}> = [
	...kinds('kinds'),
	...kinds('learnt'),
	...ids('pids', '1 to 4194304', [...wrongNumbers, 0, -1, 4_194_305]),
	...ids('uids', '0 to 4294967294', [...wrongNumbers, -1, 4_294_967_295]),
	...ring('vitalBytes'),
	...ring('bulkBytes'),
	...number('queueBytes', '1048576 to 1073741824', [0, (1 << 20) - 1, 2 ** 30 + 1]),
	...number('drainEveryMs', '1 to 1000', [0, -1, 1001]),
	...[1, 'x', {}, null, [1], new Uint16Array(4), new ArrayBuffer(4)].map(value => ({
		option: 'sensitive',
		value,
		says: 'sensitive must be a Uint8Array',
	})),
	...['x', null, new Uint16Array(4)].map(value => ({
		option: 'environment',
		value,
		says: 'environment must be a Uint8Array',
	})),
];

/** Short, and with what JSON would hide. */
const shown = (value: unknown): string =>
	Array.isArray(value)
		? value.length > 9
			? `${value.length} entries`
			: `[${value.map(shown).join(', ')}]`
		: typeof value === 'bigint' || typeof value === 'number' || value === undefined
			? `${value}${typeof value === 'bigint' ? 'n' : ''}`
			: JSON.stringify(value);

describe('configure', () => {
	for (const {option, value, says} of refused)
		it(`refuses ${option}: ${shown(value)}`, () => {
			const error = thrownBy(configure({[option]: value}));
			expect(error).toBeInstanceOf(TypeError);
			expect((error as Error).message).toContain(`configure: ${says}`);
		});

	for (const options of [undefined, null, 1, 'kinds', true, Symbol('options')])
		it(`refuses ${String(options)} for options`, () => {
			expect(thrownBy(configure(options))).toEqual(new TypeError('configure: options must be an object'));
		});

	it('refuses an option that there is not, and names it', () => {
		expect(thrownBy(configure({drainEveryMS: 5}))).toEqual(
			new TypeError('configure: there is no option drainEveryMS'),
		);
	});

	it('takes the bounds of each option', () => {
		configure({
			kinds: [],
			pids: [1, 4_194_304],
			uids: [0, 4_294_967_294],
			vitalBytes: 1 << 16,
			bulkBytes: 1 << 28,
			queueBytes: 1 << 20,
			drainEveryMs: 1,
		})();
		configure({pids: Array(64).fill(7), vitalBytes: 1 << 28, queueBytes: 1 << 30, drainEveryMs: 1000})();
	});

	it('takes an option that is undefined for one that is not there', () => {
		configure({kinds: undefined, pids: undefined, vitalBytes: undefined, drainEveryMs: undefined})();
		configure({})();
	});

	it('lets through what a getter throws, of the options and of a list', () => {
		const own = new RangeError('mine');
		const thrower = {
			get() {
				throw own;
			},
			enumerable: true,
		};
		expect(thrownBy(configure(Object.defineProperty({}, 'pids', thrower)))).toBe(own);
		expect(thrownBy(configure({pids: Object.defineProperty([1], 0, thrower)}))).toBe(own);
		expect(thrownBy(configure({kinds: Object.defineProperty(['x'], 0, thrower)}))).toBe(own);
	});
});

describe('take', () => {
	const says = new TypeError('take: into must be a Uint8Array of at least 262144 bytes');
	const detached = new Uint8Array(1 << 20);
	structuredClone(detached.buffer, {transfer: [detached.buffer]});
	const wrong: ReadonlyArray<readonly [string, unknown]> = [
		['nothing', undefined],
		['null', null],
		['an array that is too short', new Uint8Array((1 << 18) - 1)],
		['one whose memory is gone', detached],
		['an array of something else', new Float64Array(1 << 18)],
		['an array of clamped bytes', new Uint8ClampedArray(1 << 18)],
		['a DataView', new DataView(new ArrayBuffer(1 << 18))],
		['a bare ArrayBuffer', new ArrayBuffer(1 << 18)],
		['what only looks like one', {length: 1 << 18, buffer: new ArrayBuffer(1 << 18)}],
		['a number', 1 << 18],
	];
	for (const [what, into] of wrong)
		it(`refuses ${what}`, () => {
			expect(thrownBy(() => new Session().take(into as never))).toEqual(says);
		});

	it('takes any array of bytes that is long enough', () => {
		const session = new Session();
		for (const into of [
			new Uint8Array(1 << 18),
			Buffer.alloc(1 << 18),
			new Uint8Array(new SharedArrayBuffer(1 << 18)),
		])
			expect(session.take(into)).toBe(0);
	});
});

describe('a method', () => {
	for (const method of [
		'configure',
		'begin',
		'loading',
		'load',
		'take',
		'counters',
		'programs',
		'statistics',
		'programRuns',
		'close',
	] as const)
		it(`${method} refuses to be called on something else`, () => {
			expect(thrownBy(() => Session.prototype[method].call({} as never, {} as never))).toBeInstanceOf(
				TypeError,
			);
		});

	it('constructor refuses to be called without new', () => {
		expect(thrownBy(() => (Session as unknown as () => void)())).toBeInstanceOf(TypeError);
	});
});

describe('the state of a session', () => {
	for (const method of ['configure', 'begin', 'load'] as const)
		it(`forbids ${method} when it is loaded, and then when it is closed`, () => {
			const session = openSession({kinds: []});
			const again = () => session[method]({});
			expect(thrownBy(again)).toMatchObject({
				code: 'EALREADY',
				message: `${method}: this session is loaded already; make a new Session`,
			});
			session.close();
			expect(thrownBy(again)).toMatchObject({
				code: 'ESHUTDOWN',
				message: `${method}: this session is closed; make a new Session`,
			});
		});

	it('may be closed without ever having been loaded', () => {
		const session = new Session();
		session.close();
		session.close();
		expect(thrownBy(() => session.load())).toMatchObject({code: 'ESHUTDOWN'});
		expect(session.take(new Uint8Array(1 << 18))).toBe(0);
		expect(session.counters()).toMatchObject({received: 0, queuedBytes: 0});
	});
});

it('load says how many bytes the tables of sensitive paths must have', () => {
	const session = new Session();
	session.configure({sensitive: new Uint8Array(10)} as never);
	expect(() => session.load()).toThrow('the tables of sensitive paths have 10 bytes instead of 77824');
	session.close();
});

it('load says how many bytes the patterns of environment variables must have', () => {
	const session = new Session();
	session.configure({environment: new Uint8Array(10)} as never);
	expect(() => session.load()).toThrow('the patterns of environment variables have 10 bytes instead of 1024');
	session.close();
});

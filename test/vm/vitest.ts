// SPDX-License-Identifier: MIT
// Stands in for vitest where its bundler would take minutes to start: the same runner and the same expectations, without the rest.
import {setTimeout} from 'node:timers/promises';
import {
	ASYMMETRIC_MATCHERS_OBJECT,
	chai,
	customMatchers,
	GLOBAL_EXPECT,
	JestAsymmetricMatchers,
	JestChaiExpect,
	JestExtend,
	setState,
} from '@vitest/expect';

export {
	afterAll,
	afterEach,
	beforeAll,
	beforeEach,
	describe,
	it,
	onTestFailed,
	onTestFinished,
	test,
} from '@vitest/runner';
export {fn} from '@vitest/spy';

const POLL_MS = 50;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

type Matchers = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
const assertion = (value: unknown) => chai.expect(value) as unknown as Matchers;

/** Looks again until the matcher is content. */
const poll = (look: () => unknown, {timeout = 1000, interval = POLL_MS} = {}): Matchers =>
	new Proxy({} as Matchers, {
		get:
			(_, matcher) =>
			async (...args: readonly unknown[]) => {
				for (const deadline = performance.now() + timeout; ; await setTimeout(interval)) {
					const last = performance.now() > deadline;
					try {
						assertion(await look())[String(matcher)]?.(...args);
						return;
					} catch (error) {
						if (last) throw error;
					}
				}
			},
	});

export const expect = Object.assign(
	(value: unknown, message?: string) => chai.expect(value, message),
	chai.expect,
	{
		poll,
	},
);
Object.assign(expect, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT));
Object.defineProperty(globalThis, GLOBAL_EXPECT, {value: expect, writable: true, configurable: true});
setState({assertionCalls: 0, isExpectingAssertions: false}, expect as never);
(chai.expect as unknown as {extend(expect: unknown, matchers: unknown): void}).extend(expect, customMatchers);

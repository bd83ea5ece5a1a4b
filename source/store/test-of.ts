// SPDX-License-Identifier: MIT
// What is left of the records, on the way down.
import {belongsTo} from '../facets/belongs.ts';
import type {Test} from '../query/compile.ts';
import type {Level, Window} from './level.ts';
import type {State} from './store.ts';

const within =
	({from, to}: Window): Test =>
	({at}) =>
		at >= from && at <= to;

const targetTests = ({target}: Pick<Level, 'target'>): readonly Test[] => (target ? [belongsTo(target)] : []);

/** Passes what belongs to every level from the top down, lies in the stretch of time, and passes the filter; undefined where that is everything. */
export function testOf(state: State, filter: Test | undefined): Test | undefined {
	const tests = [
		...[...state.below, state].flatMap(targetTests),
		...(state.window ? [within(state.window)] : []),
		...(filter ? [filter] : []),
	];
	return tests.length < 2 ? tests[0] : subject => tests.every(test => test(subject));
}

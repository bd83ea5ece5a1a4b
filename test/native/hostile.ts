// SPDX-License-Identifier: MIT
//
// The addon with wrong arguments in any order of calls, for native/sanitize.sh: the inputs of the fuzzer, the same ones on each run.
import fc from 'fast-check';
import {addonArguments} from '../fuzz/targets/addon-arguments.ts';

const RUNS = 300;

await fc.assert(
	fc.asyncProperty(addonArguments.inputs, async calls => addonArguments.check(calls)),
	{seed: 1, numRuns: RUNS},
);
console.log(`${RUNS} sequences of calls`);
process.exit(0);

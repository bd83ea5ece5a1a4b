// SPDX-License-Identifier: MIT
/**
 * `npm run fuzz`: feeds what nobody would write to all that reads what anybody may have written, with fast-check. What is found is kept in
 * test/fuzz/corpus, which the tests try first; commit it with what mends it.
 *
 *	npm run fuzz -- [--seconds N] [--seed N] [TARGET]...
 *
 * fast-check and not a fuzzer that is led by coverage: the one for Node that is kept ships binaries for a newer C library than Debian 12 has.
 * So inputs are changes to real recordings and sentences of real grammars, which come further than random bytes do.
 */
import {parseArgs} from 'node:util';
import {targets} from './targets.ts';
import {fuzz} from './watch-child.ts';

const {values, positionals} = parseArgs({
	options: {seconds: {type: 'string', default: '180'}, seed: {type: 'string'}},
	allowPositionals: true,
});
const names = [...targets.keys()];
const unknown = positionals.find(name => !names.includes(name));
const seconds = Number(values.seconds);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (unknown !== undefined || !(seconds > 0) || !Number.isInteger(seed)) {
	const why = unknown === undefined ? '--seconds and --seed take numbers' : `there is no target "${unknown}"`;
	process.stderr.write(`fuzz: ${why}; the targets are ${names.join(', ')}\n`);
	process.exit(2);
}
for (const name of positionals.length > 0 ? positionals : names) {
	const {said, found} = await fuzz(name, seconds, seed);
	console.log(found === undefined ? said : `${said}\nkept as ${found}`);
	if (found !== undefined) process.exitCode = 1;
}
// What was loaded with the targets may hold timers.
process.exit();

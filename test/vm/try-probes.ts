// SPDX-License-Identifier: MIT
import {boot} from './boot.ts';
import type {Said} from './guest.ts';
import {tooOld} from './kernels.ts';
import {keepLog, print} from './report.ts';

const TIMEOUT_MS = 420_000;

/** What the guest said of each probe. */
const readProbes = (lines: readonly string[]): readonly Said[] =>
	lines.flatMap(line => {
		const [, json] = /^PROBE (\{.*\})$/.exec(line) ?? [];
		return json ? [JSON.parse(json) as Said] : [];
	});

/** What is wrong with the way in which a kernel that is too old was refused. */
function wrongRefusal(said: readonly Said[]): string | undefined {
	const refusal = said.find(({refused}) => refused !== undefined);
	if (!refusal?.refused) return 'was not refused';
	if (refusal.code !== 1) return `was refused with exit code ${refusal.code} instead of 1`;
	if (!/^bee-top: [^\n]*5\.17 or newer[^\n]*$/.test(refusal.refused))
		return 'was refused, but not in one line that says which kernel is needed';
	return undefined;
}

/** Boots one kernel, prints what is not as it should be, and returns what its guest said and whether all is well. */
export async function tryProbes(version: string, initramfs: string) {
	const began = performance.now();
	const {status, lines, retried} = await boot(version, initramfs, {program: 'guest', timeoutMs: TIMEOUT_MS});
	const log = keepLog(`log-${version}`, lines);
	const said = readProbes(lines);
	const whole = status === 0 && said.some(({end}) => end);
	const missed = said.filter(({state}) => state === 'missed');
	const wrong = tooOld.includes(version) ? wrongRefusal(said) : undefined;
	const count = (state: Said['state']) => said.filter(one => one.state === state).length;
	print(
		`${version}: ${whole ? 'ran to the end' : 'did NOT run to the end'} in ${Math.round((performance.now() - began) / 1000)} s${retried ? ', at the second try' : ''}; ` +
			`loaded in ${said.find(({loadMs}) => loadMs)?.loadMs ?? '?'} ms, ${count('seen')} probes seen, ${missed.length} missed, ${count('impossible')} not possible there. All it said: ${log}`,
	);
	for (const {kind, why} of missed) print(`  ${kind}: ${why?.split('\n')[0]}`);
	for (const {program, reason} of said) if (program) print(`  not attached: ${program}: ${reason}`);
	for (const {refused} of said) if (refused !== undefined) print(`  refused: ${refused}`);
	if (wrong) print(`  ${wrong}`);
	return {said, good: whole && missed.length === 0 && !wrong};
}

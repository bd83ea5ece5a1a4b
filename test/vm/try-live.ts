// SPDX-License-Identifier: MIT
import {boot} from './boot.ts';
import type {Tested} from './live.ts';
import {keepLog, print} from './report.ts';

/** On a quiet machine it is a quarter of an hour. */
const TIMEOUT_MS = 3_600_000;

/** Runs the live tests of the kinds on a kernel, prints those that fail, and returns how each went and whether all is well. */
export async function tryLive(version: string, initramfs: string, only: string | undefined) {
	const began = performance.now();
	const {status, lines, retried} = await boot(version, initramfs, {
		program: 'live',
		timeoutMs: TIMEOUT_MS,
		...(only && {settings: {only}}),
	});
	const log = keepLog(`log-${version}-live`, lines);
	const said = lines.flatMap(line => {
		const [, json] = /^TEST (\{.*\})$/.exec(line) ?? [];
		return json ? [JSON.parse(json) as Tested | {readonly end: true}] : [];
	});
	const whole = status === 0 && said.some(one => 'end' in one);
	const tested = said.flatMap(one => ('end' in one ? [] : [one]));
	const failed = tested.filter(({state}) => state !== 'pass');
	print(
		`${version}: live tests ${whole ? 'ran to the end' : 'did NOT run to the end'} in ${Math.round((performance.now() - began) / 1000)} s` +
			`${retried ? ', at the second try' : ''}: ${tested.length - failed.length} of ${tested.length} pass. All it said: ${log}`,
	);
	for (const {file, title, why} of failed)
		print(`  ${file}: ${title}: ${why?.split('\n')[0]?.slice(0, 300)}`);
	return {tested, good: whole && tested.length > 0 && failed.length === 0};
}

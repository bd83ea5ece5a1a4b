// SPDX-License-Identifier: MIT
import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {commandLine} from '../../../source/kinds/words/command.ts';

/** The arguments that a shell makes of each line. */
function takenBack(lines: readonly string[]): string[][] {
	const script = lines.map(line => `printf '%s\\0' ${line} end-of-line`).join('\n');
	const said = execFileSync('sh', ['-c', script], {encoding: 'utf8', maxBuffer: 1 << 26});
	const found: string[][] = [[]];
	for (const argument of said.split('\0')) {
		if (argument === 'end-of-line') found.push([]);
		else found.at(-1)?.push(argument);
	}
	return found.slice(0, -1);
}

test('what needs no quotes gets none', () => {
	expect(commandLine(['npm', 'ci', '--prefix=/srv/shop', 'a@1.2.3', '50%'])).toBe(
		'npm ci --prefix=/srv/shop a@1.2.3 50%',
	);
	expect(commandLine(['sh', '-c', 'echo $HOME'])).toBe(`sh -c 'echo $HOME'`);
	expect(commandLine([])).toBe('');
});

test('a shell takes any arguments back as they were', () => {
	const character = fc.oneof(
		fc.constantFrom(...` '"\\$\`!*?[]{}()<>|&;#~=-%\n\t\u001b`),
		fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
	);
	const argument = fc
		.array(character, {maxLength: 12})
		.map(parts => Buffer.from(parts.join('').replaceAll('\0', '')).toString());
	const lists = fc
		.sample(fc.array(argument, {maxLength: 6}), {seed: 7, numRuns: 300})
		.map(list => list.filter(text => text !== 'end-of-line'));
	expect(takenBack(lists.map(commandLine))).toEqual(lists);
});

test('a command line begins with a program, never with an assignment or a word of the shell', () => {
	expect(
		execFileSync('sh', ['-c', `${commandLine(['env', 'A=B', 'sh', '-c', 'printf %s "$A"'])}`], {
			encoding: 'utf8',
		}),
	).toBe('B');
});

// SPDX-License-Identifier: MIT
/** What the system's own headers say, asked of the C compiler. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const including = (headers: readonly string[]) => headers.map(header => `#include <${header}>\n`).join('');

/** The names of all macros after these headers that match. */
export function macroNames(pattern: RegExp, ...headers: readonly string[]): string[] {
	const text = execFileSync('cc', ['-E', '-dM', '-x', 'c', '-'], {
		input: including(headers),
		encoding: 'utf8',
	});
	return [...text.matchAll(/^#define (\w+)/gm)].flatMap(([, name = '']) =>
		pattern.test(name) ? [name] : [],
	);
}

/** What lines of C print behind these headers, each a name and a number. */
function printed(lines: readonly string[], headers: readonly string[]): ReadonlyMap<string, number> {
	const folder = mkdtempSync(join(tmpdir(), 'bee-top-headers-'));
	try {
		const program = join(folder, 'numbers');
		const input = `${including(headers)}int printf(const char *, ...);\nint main(void)\n{\n${lines.join('')}return 0;\n}\n`;
		execFileSync('cc', ['-w', '-x', 'c', '-', '-o', program], {input});
		const said = execFileSync(program, {encoding: 'utf8'});
		return new Map(
			[...said.matchAll(/^(\w+) (-?\d+)$/gm)].map(([, name = '', number]) => [name, Number(number)]),
		);
	} finally {
		rmSync(folder, {recursive: true});
	}
}

const printing = (name: string) => `printf("${name} %lld\\n", (long long)(${name}));\n`;

/** The numbers behind macros, whatever expression each is; without those that the headers do not have. */
export const numbersOf = (
	names: readonly string[],
	...headers: readonly string[]
): ReadonlyMap<string, number> =>
	printed(
		names.map(name => `#ifdef ${name}\n${printing(name)}#endif\n`),
		headers,
	);

/** The numbers behind all enumerators after this header whose names match. */
export function enumNumbers(pattern: RegExp, header: string): ReadonlyMap<string, number> {
	const text = execFileSync('cc', ['-E', '-P', '-x', 'c', '-'], {
		input: including([header]),
		encoding: 'utf8',
	});
	const names = [...new Set(text.match(/\b[A-Z]\w+\b/g))].filter(name => pattern.test(name));
	return printed(names.map(printing), [header]);
}

/** By number as words have them, by name as headers do. */
export const byName = (words: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
	new Map(Object.entries(words).map(([number, name]) => [name, Number(number)]));

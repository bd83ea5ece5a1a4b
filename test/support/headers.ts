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

/** The numbers behind macros, whatever expression each is; without those that the headers do not have. */
export function numbersOf(
	names: readonly string[],
	...headers: readonly string[]
): ReadonlyMap<string, number> {
	const folder = mkdtempSync(join(tmpdir(), 'bee-top-headers-'));
	const lines = names.map(
		name => `#ifdef ${name}\nprintf("${name} %lld\\n", (long long)(${name}));\n#endif\n`,
	);
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

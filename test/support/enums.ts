// SPDX-License-Identifier: MIT
/** What the enums of the system's own headers say, asked of the C compiler. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The numbers behind all enumerators after this header whose names match. */
export function enumNumbers(pattern: RegExp, header: string): ReadonlyMap<string, number> {
	const input = `#include <${header}>\n`;
	const text = execFileSync('cc', ['-E', '-P', '-x', 'c', '-'], {input, encoding: 'utf8'});
	const names = [...new Set(text.match(/\b[A-Z]\w+\b/g))].filter(name => pattern.test(name));
	const lines = names.map(name => `printf("${name} %lld\\n", (long long)(${name}));\n`);
	const folder = mkdtempSync(join(tmpdir(), 'bee-top-enums-'));
	try {
		const program = join(folder, 'numbers');
		const source = `${input}int printf(const char *, ...);\nint main(void)\n{\n${lines.join('')}return 0;\n}\n`;
		execFileSync('cc', ['-w', '-x', 'c', '-', '-o', program], {input: source});
		const said = execFileSync(program, {encoding: 'utf8'});
		return new Map(
			[...said.matchAll(/^(\w+) (-?\d+)$/gm)].map(([, name = '', number]) => [name, Number(number)]),
		);
	} finally {
		rmSync(folder, {recursive: true});
	}
}

/** By number as words have them, by name as headers do. */
export const byName = (words: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
	new Map(Object.entries(words).map(([number, name]) => [name, Number(number)]));

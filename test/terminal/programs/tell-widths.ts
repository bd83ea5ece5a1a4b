// SPDX-License-Identifier: MIT
// Writes every character that the sanitiser lets through to its terminal, asks after each where the cursor is, and
// says at the end which of them took another number of cells than we count.
import {safeText, width} from '../../../source/ui/safe-text.ts';

/** The terminal's answers stay in its buffers meanwhile. */
const AT_ONCE = 200;

const characters = Array.from({length: 0x11_0000}, (_, point) => point)
	.filter(point => point > 0x7f && (point < 0xd800 || point > 0xdfff))
	.map(point => String.fromCodePoint(point))
	.filter(character => safeText(character) === character);

let answers = '';
let told = () => {};
process.stdin.setRawMode(true);
process.stdin.on('data', data => {
	answers += data.toString();
	told();
});

const wrong: string[] = [];
for (let from = 0; from < characters.length; from += AT_ONCE) {
	const asked = characters.slice(from, from + AT_ONCE);
	answers = '';
	process.stdout.write(asked.map(character => `\u001b[1;1H${character}\u001b[6n`).join(''));
	// biome-ignore lint/suspicious/noControlCharactersInRegex: an answer begins with escape
	const columns = () => [...answers.matchAll(/\u001b\[\d+;(\d+)R/g)].map(([, column]) => Number(column));
	while (columns().length < asked.length)
		await new Promise<void>(resolve => {
			told = resolve;
		});
	for (const [index, column] of columns().entries()) {
		const character = asked[index] ?? '';
		if (column - 1 !== width(character)) wrong.push(`U+${character.codePointAt(0)?.toString(16)}`);
	}
}
process.stdout.write(
	`\u001b[2J\u001b[3;1H${characters.length} characters, wrong: ${wrong.slice(0, 20).join(' ') || 'none'}\r\n`,
);
process.exit(0);

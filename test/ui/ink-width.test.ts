// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import stringWidth from '../../source/ui/ink-width.ts';
import {safeText, width} from '../../source/ui/safe-text.ts';

test('every character that can be shown is as wide for Ink as for the rows', () => {
	const different: string[] = [];
	for (let codePoint = 0; codePoint < 0x11_0000; codePoint++) {
		const shown = safeText(String.fromCodePoint(codePoint));
		if (stringWidth(shown) !== width(shown)) different.push(codePoint.toString(16));
	}
	expect(different).toEqual([]);
});

test('colours take no cells', () => {
	expect(stringWidth('\u001b[1;38;5;202m▁▂▃\u001b[0m 日本')).toBe(8);
	expect(stringWidth('\u001b[1mbold\u001b[22m')).toBe(4);
});

// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {bytesText} from '../../source/kinds/words/quantity.ts';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const grown = only(ofKind('kinds', 'mem_growth'), ({comm}) => comm === 'kinds-memory');

test('a process that grew tells from what, to what and how fast', () => {
	expect(tell(grown)).toEqual({
		label: 'grow',
		subject: expect.stringMatching(/^\d[\d.]*[KM] to 8\d\.\dM within \d/),
		outcome: bytesText(grown.resident),
		failure: 0,
		severity: 'info',
	});
	expect(grown.resident).toBe(grown.anonymous + grown.file + grown.shared);
	expect(grown.peak).toBeGreaterThanOrEqual(grown.resident);
});

test('more than a gibibyte is worth a look', () => {
	const severity = (resident: number) => ruleOf({...grown, resident}, {exe: '', parentExe: ''})?.severity;
	expect(severity(2 ** 30 - 1)).toBeUndefined();
	expect(severity(2 ** 30)).toBe('low');
});

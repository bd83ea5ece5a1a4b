// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import type {Rule} from '../../source/severity/rule.ts';
import {rules} from '../../source/severity/rules.ts';
import {graded, severities, severityOf, writeSeverity} from '../../source/severity/severity.ts';

describe.each(Object.entries(rules) as Array<[string, readonly Rule[]]>)('the rules of %s', (_, ofKind) => {
	test('stand with the most severe first, since the first that holds counts', () => {
		const ranks = ofKind.map(({severity}) => severities.indexOf(severity));
		expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
	});

	test('each say why, as a sentence without a full stop', () => {
		for (const {why} of ofKind) expect(why).toMatch(/^[^A-Z\s].{10,}[^.]$/);
	});

	test('end with the one that always holds, if there is one', () => {
		const always = ofKind.findIndex(({when, exempt}) => !when && !exempt);
		expect([-1, ofKind.length - 1]).toContain(always);
	});
});

test('a severity in the marks leaves the marks of the kernel alone, and another one replaces it', () => {
	for (const severity of severities) {
		const marks = graded(graded(0x1fff, 'critical'), severity);
		expect(severityOf({marks})).toBe(severity);
		expect(marks & 0x1fff).toBe(0x1fff);
		const bytes = Buffer.alloc(64);
		bytes.writeUInt16LE(0x1fff, 10);
		writeSeverity(bytes, 0, 'critical');
		writeSeverity(bytes, 0, severity);
		expect(bytes.readUInt16LE(10)).toBe(marks);
	}
});

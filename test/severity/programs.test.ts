// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import * as programs from '../../source/severity/programs.ts';

const lists = Object.entries(programs).filter((entry): entry is [string, readonly string[]] =>
	Array.isArray(entry[1]),
);

describe.each(lists)('the programs %s', (_, list) => {
	test('are full paths, or folders that end in a slash', () => {
		for (const path of list) expect(path).toMatch(/^\/(?:[\w.+-]+\/)+(?:[\w.+-]+)?$/);
	});

	test('are none that anybody could put there', () => {
		for (const path of list) expect(path).not.toMatch(/^\/(?:tmp|var\/tmp|home|dev\/shm|run)\//);
	});
});

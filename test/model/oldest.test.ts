// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {oldestOf} from '../../source/model/oldest.ts';

test('the oldest is the first that a new iterator finds, whatever was set, set again and taken out before', () => {
	const deeds = fc.array(fc.tuple(fc.constantFrom('set', 'out', 'oldest'), fc.nat(20)), {maxLength: 300});
	fc.assert(
		fc.property(deeds, all => {
			const map = new Map<number, string>();
			const oldest = oldestOf(map);
			for (const [deed, key] of all) {
				if (deed === 'oldest') {
					const [first] = map.keys();
					const found = oldest();
					expect(found).toBe(first);
					if (found !== undefined) map.delete(found);
				} else {
					map.delete(key);
					if (deed === 'set') map.set(key, deed);
				}
			}
		}),
	);
});

// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {following, moved} from '../../source/store/cursor.ts';
import {selectRows} from '../../source/store/select.ts';
import {fixture} from '../support/recordings.ts';

const events = fixture('kinds').events.filter(event => event.kind !== 'process_known');
const rows = {count: events.length, at: (index: number) => index, indexOf: (number: number) => number};
const eventOf = (number: number): BeeEvent | undefined => events[number];
const place = (event: BeeEvent) => (events as readonly BeeEvent[]).indexOf(event);
const shown = (selected: ReturnType<typeof selectRows>) => selected.map(({event}) => place(event));

test('the window holds as many rows as fit, and marks none while it follows', () => {
	const window = selectRows(rows, following, 7, eventOf);
	expect(shown(window)).toEqual(Array.from({length: 7}, (_, index) => events.length - 7 + index));
	expect(window.some(row => row.selected)).toBe(false);
});

test('one row is marked once something is selected', () => {
	const cursor = moved(following, rows, 7, -3);
	const window = selectRows(rows, cursor, 7, eventOf);
	expect(window.filter(row => row.selected).map(row => place(row.event))).toEqual([events.length - 4]);
});

test('a row that was overwritten meanwhile is passed over, and the ones behind it move up', () => {
	const cursor = {follow: false, selected: 10, top: 10};
	const window = selectRows(rows, cursor, 4, number => (number === 11 ? undefined : eventOf(number)));
	expect(shown(window)).toEqual([10, 12, 13, 14]);
});

test('fewer rows than fit are all shown, and of none nothing', () => {
	const three = {...rows, count: 3};
	expect(shown(selectRows(three, following, 7, eventOf))).toEqual([0, 1, 2]);
	expect(selectRows({...rows, count: 0}, following, 7, eventOf)).toEqual([]);
});

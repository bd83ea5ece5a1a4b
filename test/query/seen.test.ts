// SPDX-License-Identifier: MIT

import {beforeAll, describe, expect, test, vi} from 'vitest';
import {press} from '../../source/commands/use-commands.ts';
import {compileFilter} from '../../source/query/compile.ts';
import {complete} from '../../source/query/complete.ts';
import {fields} from '../../source/query/fields.ts';
import {seenValues} from '../../source/query/seen.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {deskOf} from '../support/desk.ts';
import {fixture} from '../support/recordings.ts';
import {monitorOf} from '../support/stepped.ts';

let monitor: Monitor;
beforeAll(() => {
	monitor = monitorOf('kinds');
});
const seen = (field: string) => seenValues(monitor, monitor.history, field);

describe('the values that were seen', () => {
	test('are those of the records, each once, sorted', () => {
		const names = seen('proc.name');
		expect(names).toContain('kinds');
		expect(names).toEqual([...new Set(names)].toSorted());
		const commands = new Set(fixture('kinds').events.map(({comm}) => comm));
		for (const name of names) expect(commands).toContain(name);
		expect(seen('user.name')).toContain('deploy');
		expect(seen('fd.rip')).toContain('127.0.0.1');
		expect(seen('container.id')).toContain('host');
		expect(seen('proc.aname[1]').length).toBeGreaterThan(0);
	});

	test('of any field are bounded, and stand in a filter as they are', () => {
		for (const {name} of fields) {
			const values = seen(name);
			expect(values.length).toBeLessThanOrEqual(200);
			for (const value of values) {
				expect(value).toMatch(/^[!-~]{1,80}$/);
				expect(() => compileFilter(`${name} = ${value}`), value).not.toThrow();
				expect(() => compileFilter(`${name} in (${value}, ${value})`), value).not.toThrow();
			}
		}
	});

	test('of numbers and of what is no field are none', () => {
		for (const name of ['proc.pid', 'evt.latency', 'evt.failed', 'no.such', ''])
			expect(seen(name)).toEqual([]);
	});

	test('are at most 200 of a flood', () => {
		const flood = monitorOf('flood');
		expect(seenValues(flood, flood.history, 'fd.name')).toHaveLength(200);
	});
});

test('they are asked for only where a value is due', () => {
	const others = vi.fn(() => ['kinds']);
	expect(complete('proc.name = k', others).words).toEqual(['kinds']);
	expect(others).toHaveBeenCalledExactlyOnceWith('proc.name');
	complete('proc.n', others);
	complete('proc.name ', others);
	complete('proc.name = kinds a', others);
	expect(others).toHaveBeenCalledTimes(1);
});

test('Tab in the prompt offers them', async () => {
	const desk = deskOf(monitor);
	press(desk, 'f');
	press(desk, 'evt.failed = false user.name = dep');
	await monitor.settled;
	press(desk, '\t');
	await monitor.settled;
	expect(monitor.store.getState().prompt?.text).toBe('evt.failed = false user.name = deploy ');
});

// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {moduleLoad} from '../../source/kinds/module-load.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const loads = ofKind('kinds', 'module_load');

test('a module from memory is told with its name, size and parameters, and matters most', () => {
	const event = only(loads, ({source}) => source === 'memory');
	expect(tell(event)).toMatchObject({
		label: 'modload',
		subject: 'shopmon from memory, 400B hide=1',
		severity: 'high',
	});
	expect(event.result).toBeLessThan(0);
	expect(tell(event).failure).toBe(-event.result);
});

test('a module of a file is told with its path, and matters more where that is no file', () => {
	const files = loads.filter(({source}) => source === 'file');
	expect(files.map(event => [tell(event).subject, tell(event).severity])).toEqual([
		['/tmp/shopmon.ko', 'medium'],
		['memfd:kmod', 'high'],
	]);
});

test('flags are told by name, in the detail and in JSON', () => {
	const [forced, plain] = loads.filter(({source}) => source === 'file');
	const words = 'MODULE_INIT_IGNORE_MODVERSIONS|MODULE_INIT_IGNORE_VERMAGIC';
	expect(forced && moduleLoad.fields?.flags?.(forced.flags, forced)).toBe(words);
	expect([forced, plain].map(event => event && moduleLoad.also?.(event, names).flag_names)).toEqual([
		words,
		undefined,
	]);
});

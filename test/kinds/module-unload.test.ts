// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {moduleUnload} from '../../source/kinds/module-unload.ts';
import {ofKind} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

test('a module that was to be taken out is told with its name and flags', () => {
	const [event, ...others] = ofKind('kinds', 'module_unload');
	if (!event) throw new Error('none is in the recording');
	expect(others).toEqual([]);
	expect(tell(event)).toMatchObject({label: 'modfree', subject: 'shop_no_module', severity: 'low'});
	expect(tell(event).outcome).toMatch(/^E[A-Z]+$/);
	expect(moduleUnload.fields?.flags?.(event.flags, event)).toBe('O_NONBLOCK');
	expect(moduleUnload.also?.(event, names)).toEqual({flag_names: 'O_NONBLOCK'});
});

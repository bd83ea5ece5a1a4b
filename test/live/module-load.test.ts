// SPDX-License-Identifier: MIT
// No module is ever loaded here: what is offered to the kernel is none, so it refuses; a kernel without modules refuses all.
import {constants, writeFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {errnoName} from '../../source/kinds/words/errno.ts';
import type {DoneDeed} from '../support/capture.ts';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['module_load', 'module_unload']});

/** How the kernel refused a step: it must have. */
function refusal(deed: DoneDeed, step: number) {
	const result = deed.result(step);
	expect(['ENOSYS', 'ENOEXEC', 'EINVAL', 'EPERM', 'ENOENT', 'EFAULT']).toContain(errnoName(-result));
	return {result, error: errnoName(-result)};
}

describe('a module that is offered from memory', () => {
	it('has the name that is in its image, its size and its parameters', async ({capture}) => {
		const deed = await capture.do(['init_module', 'beekeeper', 'hives=3 smoke=on']);
		const {event} = deed.one('module_load', {
			source: 'memory',
			name: 'beekeeper',
			parameters: 'hives=3 smoke=on',
			path: '',
			flags: 0,
			severity: 'high',
			pane: 'processes',
			pid: deed.pid,
			...refusal(deed, 0),
		});
		expect(event.image).toBeGreaterThan(256);
	});

	it('has the first 55 bytes of a longer name', async ({capture}) => {
		const deed = await capture.do(['init_module', 'n'.repeat(80), '']);
		deed.one('module_load', {name: 'n'.repeat(55), parameters: ''});
	});

	it('has no name if it is no image, or one that is torn', async ({capture}) => {
		const deed = await capture.do(
			['init_module_of', 'just some text'],
			['init_module_of', '\x7fELF'],
			['init_module_torn'],
		);
		const seen = deed.all('module_load', {name: '', source: 'memory', severity: 'high'});
		expect(seen.map(({event}) => event.result)).toEqual([0, 1, 2].map(step => refusal(deed, step).result));
		expect(seen[0]?.event.image).toBe('just some text'.length);
	});

	it('by a 32-bit call is seen and marked', async ({capture}) => {
		const deed = await capture.do(['init_module32', 'beekeeper', 'hives=3']);
		deed.one('module_load', {
			name: 'beekeeper',
			parameters: 'hives=3',
			compat: true,
			...refusal(deed, 0),
		});
	});
});

describe('a module that is offered as a file', () => {
	it('has the path of the file, the flags and the parameters', async ({capture, folder}) => {
		writeFileSync(`${folder}/bee.ko`, 'no module');
		const deed = await capture.do(
			['open', `${folder}/bee.ko`, constants.O_RDONLY],
			['finit_module', '=0', 'hives=3', 3],
		);
		deed.one('module_load', {
			source: 'file',
			path: `${folder}/bee.ko`,
			parameters: 'hives=3',
			flags: 3,
			flag_names: 'MODULE_INIT_IGNORE_MODVERSIONS|MODULE_INIT_IGNORE_VERMAGIC',
			name: '',
			image: 0,
			severity: 'medium',
			unresolved: undefined,
			...refusal(deed, 1),
		});
	});

	it('without a name on disk matters as much as one from memory', async ({capture}) => {
		const deed = await capture.do(['memfd', 'bee'], ['finit_module', '=0', '', 0]);
		deed.one('module_load', {source: 'file', path: 'memfd:bee', severity: 'high', ...refusal(deed, 1)});
	});

	it('that is not open has no path', async ({capture}) => {
		const deed = await capture.do(['finit_module', 4000, '', 0], ['finit_module', -1, '', 0]);
		expect(deed.all('module_load', {path: '', source: 'file'})).toHaveLength(2);
	});

	it('by a 32-bit call is seen and marked', async ({capture}) => {
		const deed = await capture.do(['memfd', 'bee'], ['finit_module32', '=0', 'hives=3', 1]);
		deed.one('module_load', {path: 'memfd:bee', parameters: 'hives=3', compat: true, ...refusal(deed, 1)});
	});
});

describe('a module that is to be taken out', () => {
	it('has its name and the flags', async ({capture}) => {
		const deed = await capture.do(['delete_module', 'bee_top_is_no_module', 0o5000]);
		deed.one('module_unload', {
			name: 'bee_top_is_no_module',
			flags: 0o5000,
			flag_names: 'O_TRUNC|O_NONBLOCK',
			severity: 'low',
			...refusal(deed, 0),
		});
	});

	it('by a 32-bit call is seen and marked', async ({capture}) => {
		const deed = await capture.do(['delete_module32', 'bee_top_is_no_module', 0]);
		deed.one('module_unload', {name: 'bee_top_is_no_module', compat: true, ...refusal(deed, 0)});
	});
});

// SPDX-License-Identifier: MIT
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import {uses} from '../../source/compiled.ts';
import {root} from '../../source/root.ts';

const distribution = new URL('distribution/', root);

test.each(uses)(
	'Node takes what it has compiled for %s when the bundle was made, whatever heap it is given',
	use => {
		const [whole, ...others] = readdirSync(distribution).filter(name => name.endsWith('.cjs'));
		expect(others).toEqual([]);
		const says = `
		import {compiled} from ${JSON.stringify(new URL('source/compiled.ts', root).href)};
		const {script} = compiled(new URL(${JSON.stringify(new URL(whole ?? '', distribution).href)}), '${use}');
		console.log(String(script.cachedDataRejected));`;
		const heap = ['--max-semi-space-size=1', '--max-old-space-size=256'];
		for (const flags of [[], heap])
			expect(
				execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', says], {encoding: 'utf8'}),
			).toBe('false\n');
	},
);

// SPDX-License-Identifier: MIT
// One frame of the real thing: what was just done stands in it.
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {describe, expect} from 'vitest';
import {root} from '../../source/root.ts';
import {RunningDeed} from '../support/deeds.ts';
import {liveTest} from '../support/live.ts';

const launcher = fileURLToPath(new URL('bin/bee-top', root));
const env = {PATH: `${process.env.PATH}:/usr/sbin:/sbin`, LC_ALL: 'C.UTF-8', TZ: 'UTC0'};

/** What it writes while a deed is done again and again. */
async function drawn(
	deed: readonly [string, ...string[]],
	...flags: readonly string[]
): Promise<readonly string[]> {
	const running = new RunningDeed([['forever', ...deed]]);
	try {
		const {stdout, stderr} = await promisify(execFile)(launcher, ['--once', ...flags], {cwd: '/', env});
		expect(stderr).toBe('');
		expect(stdout).not.toContain('\u001b');
		return stdout.split('\n').slice(0, -1);
	} finally {
		running.kill();
	}
}

describe('bee-top --once', () => {
	liveTest('shows what was just done', async ({folder}) => {
		const path = `${folder}/nothing`;
		const lines = await drawn(
			['open', path],
			'--view',
			'files',
			'--filter',
			`fd.name = ${path}`,
			'--size',
			'160x30',
		);
		expect(lines).toHaveLength(30);
		expect(lines[0]).toMatch(/^ bee-top .* lost 0 .*LIVE \d\d:\d\d:\d\d$/);
		expect(lines.filter(line => line.includes(path) && line.includes('ENOENT')).length).toBeGreaterThan(3);
	});

	liveTest('groups it, and counts it exactly', async ({folder}) => {
		const path = `${folder}/nothing`;
		const lines = await drawn(
			['open', path],
			...[
				'--view',
				'files',
				'--by',
				'path',
				'--filter',
				`fd.name = ${path}`,
				'--size',
				'160x30',
				'--for',
				'1s',
			],
		);
		const [row, ...others] = lines.filter(line => line.startsWith(`│${path} `));
		expect(others).toEqual([]);
		const [, count = '', errors = ''] =
			/nothing +([\d.k]+) +(?:[\d.k]+ +)?([\d.k]+) +\d\d:/.exec(row ?? '') ?? [];
		expect(count).toMatch(/^[1-9]/);
		expect(errors).toBe(count);
	});

	liveTest('says what it costs itself, with what each program did', async ({folder}) => {
		const lines = await drawn(['open', `${folder}/nothing`], '--view', 'self');
		const text = lines.join('\n');
		expect(text).toMatch(/CPU +\d+\.\d% of one core/);
		expect(text).toMatch(/dispatch \+ \d+ handlers +\d+\.\d\d%/);
		expect(text).toMatch(/│ source +│ this machine +│/);
		expect(text).not.toContain('more below');
	});
});

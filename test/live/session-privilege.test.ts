// SPDX-License-Identifier: MIT
import {execFileSync} from 'node:child_process';
import {chmodSync, constants, copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect} from 'vitest';
import {addonPath} from '../support/addon.ts';
import {sentTotal} from '../support/capture.ts';
import {liveTest as it} from '../support/live.ts';

/** Tries to load twice and tells what became of it. Not a file, since it may lie where nobody but root can read it. */
const tryToLoad = `
	const session = new (require(process.argv[1]).Session)();
	const attempt = () => {
		try {
			session.load();
			return {missing: session.programs().filter(({attached}) => !attached)};
		} catch ({code, message}) {
			return {code, message};
		}
	};
	console.log(JSON.stringify([attempt(), attempt()]));
`;

/** Loads as the user nobody with these capabilities and no others. */
function loadAsNobody(folder: string, ...capabilities: readonly string[]) {
	const node = join(folder, 'node');
	const addon = join(folder, 'bee.node');
	copyFileSync(process.execPath, node, constants.COPYFILE_FICLONE);
	copyFileSync(addonPath, addon, constants.COPYFILE_FICLONE);
	chmodSync(node, 0o755);
	chmodSync(addon, 0o755);
	const chosen = ['-all', ...capabilities.map(name => `+${name}`)].join(',');
	const output = execFileSync(
		'setpriv',
		[
			'--reuid=65534',
			'--regid=65534',
			'--clear-groups',
			`--inh-caps=${chosen}`,
			`--ambient-caps=${chosen}`,
			...[node, '--eval', tryToLoad, addon],
		],
		{encoding: 'utf8', cwd: folder},
	);
	return JSON.parse(output) as [Record<string, unknown>, Record<string, unknown>];
}

const refused = {
	code: 'EPERM',
	message:
		'load: the kernel refuses BPF to this user (Operation not permitted): it needs root, or CAP_BPF and CAP_PERFMON; run it with sudo',
};

describe('load', () => {
	it('tells nobody what is missing and what to do, also the second time', ({folder}) => {
		expect(loadAsNobody(folder)).toEqual([refused, refused]);
	});

	for (const capability of ['bpf', 'perfmon'])
		it(`tells the same to one who has CAP_${capability.toUpperCase()} alone`, ({folder}) => {
			expect(loadAsNobody(folder, capability)).toEqual([refused, refused]);
		});

	it('attaches all for one who is not root and has CAP_BPF and CAP_PERFMON', ({folder}) => {
		const [first, second] = loadAsNobody(folder, 'bpf', 'perfmon');
		// A probe of user space takes root, and is off unless asked for.
		expect(first).toMatchObject({missing: [{name: 'env_read__getenv'}]});
		expect(second).toMatchObject({code: 'EALREADY'});
	});
});

describe('a session that root has loaded', () => {
	it('captures on when the process becomes nobody, and its books balance', () => {
		const output = execFileSync(
			process.execPath,
			[join(import.meta.dirname, 'programs/drop-privileges.ts')],
			{
				encoding: 'utf8',
			},
		);
		const {uid, second, counters, ...taken} = JSON.parse(output);
		expect(uid).toBe(65534);
		expect(second).toBe('EPERM');
		expect(taken).toEqual({records: counters.received, late: [], undecodable: 0});
		expect(counters.received).toBe(sentTotal(counters));
	});
});

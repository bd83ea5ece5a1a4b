// SPDX-License-Identifier: MIT
// Secrets that really stand in command lines: in no event, no line, no recording.
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'vitest';
import {blockTypes} from '../../source/capture/recording.ts';
import {root} from '../../source/root.ts';
import {blocksOf} from '../support/blocks.ts';
import {RunningDeed} from '../support/deeds.ts';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_exec', 'process_fork']});
const launcher = fileURLToPath(new URL('bin/bee-top', root));
const SECRET = 'bee0live1secret';

it('a password of a program that starts is masked, and the length of its arguments does not tell its own', async ({
	capture,
}) => {
	const deed = await capture.do(['in_child', 'exec', '/bin/true', 'true', `--password=${SECRET}`, 'plain']);
	const {event, line} = deed.one('process_exec', {
		pid: deed.result(0),
		argv: `true '--password=***' plain`,
		argv_size: 'true\0--password=***\0plain\0'.length,
	});
	expect(event.argv).toEqual(['true', '--password=***', 'plain']);
	expect(line).not.toContain(SECRET);
});

it('so is that of a program that could not be started', async ({capture}) => {
	const deed = await capture.do(['in_child', 'exec', '/bin/nothing', 'mysql', `-p${SECRET}`]);
	const {event} = deed.one('process_exec', {pid: deed.result(0), error: 'ENOENT'});
	expect(event.argv).toEqual(['mysql', '-p***']);
});

it('a process that was there before is told without its secret, and its own command line is left alone', async ({
	folder,
}) => {
	const deed = new RunningDeed([['wait']], {argv0: `--token=${SECRET}`});
	try {
		await deed.ready();
		const file = `${folder}/known.bee`;
		execFileSync(launcher, ['record', file, '--for', '300ms', '--kind', 'net_listen'], {stdio: 'pipe'});
		const records = blocksOf(readFileSync(file)).filter(({type}) => type === blockTypes.records);
		const bytes = Buffer.concat(records.map(block => block.bytes));
		expect(bytes.includes('--token=***\0')).toBe(true);
		expect(bytes.includes(SECRET)).toBe(false);
		expect(readFileSync(`/proc/${deed.pid}/cmdline`, 'utf8')).toContain(SECRET);
	} finally {
		await deed.kill();
	}
});

it('whoever asks for secrets gets them', async () => {
	const shown = await firstLineWith('--show-secrets');
	expect(shown).toContain(`--password=${SECRET}`);
	const masked = await firstLineWith();
	expect(masked).toContain('--password=***');
	expect(masked).not.toContain(SECRET);
});

/** The first line of a stream about a program that is started again and again. */
async function firstLineWith(...flags: readonly string[]): Promise<string> {
	const child = spawn(launcher, ['stream', '--kind', 'process_exec', '--format', 'json', ...flags], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	let output = '';
	const giveUp = AbortSignal.timeout(20_000);
	try {
		for (;;) {
			const line = output.split('\n').find(line => line.includes('--password='));
			if (line !== undefined) return line;
			execFileSync('/bin/true', [`--password=${SECRET}`]);
			const data = once(child.stdout, 'data', {signal: giveUp});
			const again = setInterval(() => execFileSync('/bin/true', [`--password=${SECRET}`]), 50);
			const [chunk] = (await data.finally(() => clearInterval(again))) as [Buffer];
			output += chunk.toString();
		}
	} finally {
		child.kill('SIGKILL');
	}
}

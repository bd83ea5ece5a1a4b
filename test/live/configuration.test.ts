// SPDX-License-Identifier: MIT
// A configuration as the built program takes it: what it changes, what it says, and with which exit code.
import {execFile, spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {describe, expect} from 'vitest';
import {eventKinds} from '../../source/kinds/index.ts';
import {root} from '../../source/root.ts';
import {RunningDeed} from '../support/deeds.ts';
import {liveTest} from '../support/live.ts';

const execute = promisify(execFile);
const launcher = fileURLToPath(new URL('bin/bee-top', root));

/** Runs bee-top with a configuration of this text to its end. */
function run(folder: string, text: string, ...args: readonly string[]) {
	const file = `${folder}/config.yaml`;
	writeFileSync(file, text);
	const {status, stdout, stderr} = spawnSync(launcher, [...args, '--config', file], {
		encoding: 'utf8',
		env: {PATH: process.env.PATH, LANG: 'C.UTF-8'},
	});
	return {status, stdout, stderr, file};
}

/** The cells of the rows of doctor's tables that begin with this word. */
const rowOf = (report: string, word: string): readonly string[] =>
	report
		.split('\n')
		.map(line => line.split('│').map(cell => cell.trim()))
		.find(cells => cells[1] === word)
		?.slice(1, -1) ?? [];

describe('doctor', () => {
	liveTest('tells each setting and where it came from', ({folder}) => {
		const text = '# mine\nkinds: {net_listen: off}\nrings: {bulk: 4MiB}\nmasking: {patterns: [badge]}\n';
		const {status, stdout, file} = run(folder, text, 'doctor', '--show-secrets');
		expect(status).toBe(0);
		expect(rowOf(stdout, 'kinds')).toEqual(['kinds', 'net_listen: off', `${file}:2`]);
		expect(rowOf(stdout, 'rings.bulk')).toEqual(['rings.bulk', '4.0M', `${file}:3`]);
		expect(rowOf(stdout, 'rings.vital').at(-1)).toBe('default');
		expect(rowOf(stdout, 'masking.enabled').at(-1)).toBe('--show-secrets');
		expect(rowOf(stdout, 'masking.patterns')).toEqual(['masking.patterns', 'badge', `${file}:4`]);
		expect(rowOf(stdout, 'net_listen').slice(1)).toEqual([
			'off',
			'sys_exit, io_uring_complete',
			'the configuration switches it off',
		]);
		for (const kind of eventKinds.filter(kind => kind !== 'net_listen'))
			expect(['seen', 'off'], kind).toContain(rowOf(stdout, kind)[1]);
	});

	liveTest('tells what was accepted and changes nothing', ({folder}) => {
		const {stdout, stderr} = run(folder, 'network: {blocked_ips: [203.0.113.7]}\n', 'doctor');
		expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
			'accepted, but not in force: network.blocked_ips (line 1)',
		);
		expect(stderr).toBe('');
	});
});

describe('a configuration', () => {
	liveTest('that is wrong ends bee-top with exit code 2, line and column', ({folder}) => {
		const {status, stdout, stderr, file} = run(folder, 'queue: 8MiB\nkindz: {}\n', 'stream', '--for', '10s');
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(`${file}:2:1: there is no "kindz". Did you mean kinds?`);
	});

	liveTest('says once on standard error what of it changes nothing', ({folder}) => {
		const {status, stderr, file} = run(
			folder,
			'network: {blocked_domains: [bad.example]}\n',
			...['stream', '--for', '100ms', '--kind', 'net_listen'],
		);
		expect(status).toBe(0);
		expect(stderr.split('\n')[0]).toBe(
			`bee-top: ${file}: accepted, but not in force: network.blocked_domains (line 1)`,
		);
	});

	liveTest('in the words of bee-trace marks the paths that it watches', async ({folder}) => {
		const file = `${folder}/security.yml`;
		writeFileSync(file, 'files:\n  watch_read: ["**/till.db"]\n  exclude_paths: ["**/spare/**"]\n');
		const deeds = [`${folder}/spare/till.db`, `${folder}/till.db`].map(
			path => new RunningDeed([['forever', 'open', path]]),
		);
		try {
			const {stdout} = await execute(launcher, [
				...['stream', '--kind', 'file_open', '--format', 'json', '--count', '20', '--config', file],
				...['--filter', `fd.name startswith ${folder}/`],
			]);
			const told = stdout
				.trimEnd()
				.split('\n')
				.map(line => JSON.parse(line));
			for (const {path, sensitive_group: group} of told)
				expect([path, group]).toEqual([path, path.includes('/spare/') ? undefined : 'security.yml']);
			expect(new Set(told.map(({path}) => path)).size).toBe(2);
		} finally {
			await Promise.all(deeds.map(deed => deed.kill()));
		}
	});

	liveTest('whose patterns cannot be looked up ends bee-top with 2 and says where', ({folder}) => {
		const names = run(folder, 'environment: {names: ["A*B"]}\n', 'doctor');
		expect([names.status, names.stdout]).toEqual([2, '']);
		expect(names.stderr).toContain(`${names.file}:1: the environment variable "A*B" has a *`);
		const paths = run(folder, 'ascii: on\nsensitive: {remove: pasword}\n', 'doctor');
		expect(paths.status).toBe(2);
		expect(paths.stderr).toContain(`${paths.file}:2: there is no group "pasword" to remove`);
	});

	liveTest('of names of variables says when nobody looks at them', ({folder}) => {
		const text = 'memory: {secret_env_patterns: [SHOP_*]}\n';
		const short = ['stream', '--for', '100ms'];
		const off = run(folder, text, ...short, '--kind', 'net_listen');
		expect(off.stderr).toContain('only where env_read is asked for');
		expect(run(folder, text, ...short, '--kind', 'env_read').stderr).not.toContain('env_read');
	});

	liveTest('changes how much an event of a stream matters', ({folder}) => {
		const recording = fileURLToPath(new URL('test/fixtures/kinds.bee', root));
		const text = 'severity: [{kind: file_unlink, severity: high, why: we keep files}]\n';
		const {stdout} = run(folder, text, 'stream', recording, '--format', 'json', '--kind', 'file_unlink');
		const severities = stdout
			.trimEnd()
			.split('\n')
			.map(line => JSON.parse(line).severity);
		expect(new Set(severities)).toEqual(new Set(['high']));
	});
});

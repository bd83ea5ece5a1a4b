// SPDX-License-Identifier: MIT
// Without root: by file capabilities, which are handed on to bee-top alone; and never set-user-id.
import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, chownSync, existsSync, statSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect} from 'vitest';
import {withoutSudo} from '../../source/cli/without-sudo.ts';
import {root} from '../../source/root.ts';
import {RunningDeed} from '../support/deeds.ts';
import {liveTest} from '../support/live.ts';
import {open} from '../support/program.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const here = fileURLToPath(root).replace(/\/$/, '');
const [UID, GID] = [1234, 1235];
const PACKAGED = `node_modules/node-linux-${process.arch}`;
const PARTS = [
	...['bin', 'distribution', 'native/build/bee.node', 'native/build/bee-start', 'package.json', PACKAGED],
].filter(part => existsSync(`${here}/${part}`));
const NONE = '0000000000000000';

/** A copy that belongs to root, with the capabilities that doctor tells of. */
const copy = temporaryFolder(afterAll);
beforeAll(() => {
	if (process.geteuid?.() !== 0) return;
	execFileSync('cp', ['-r', '--reflink=auto', '--parents', '-t', copy, ...PARTS], {cwd: here});
	// No part of it by a mode that the checkout has.
	execFileSync('chmod', ['-R', 'go=rX', copy]);
	const starter = `${copy}/native/build/bee-start`;
	chownSync(starter, 0, GID);
	chmodSync(starter, 0o750);
	execFileSync('setcap', ['cap_bpf,cap_perfmon=ep', starter]);
});

/** Runs a program as an ordinary user. */
function asUser(words: readonly string[], gid = GID) {
	const {status, stdout, stderr} = spawnSync(
		'setpriv',
		[`--reuid=${UID}`, `--regid=${gid}`, '--clear-groups', ...words],
		{encoding: 'utf8', cwd: '/', env: {PATH: process.env.PATH, LC_ALL: 'C.UTF-8'}},
	);
	return {code: status, out: stdout, errors: stderr};
}

describe('with file capabilities, bee-top', () => {
	liveTest('captures for an ordinary user of the group, and for no other', async ({folder}) => {
		const words = ['stream', '--kind', 'file_open', '--filter', `fd.name = ${folder}/nothing`];
		const deed = new RunningDeed([['forever', 'open', `${folder}/nothing`]]);
		const command = [`${copy}/bin/bee-top`, ...words, '--count', '3', '--for', '20s'];
		const {code, out, errors} = asUser(command);
		const other = asUser(command, 99);
		await deed.kill();
		expect([code, errors]).toEqual([0, expect.stringMatching(/^bee-top: 3 events written in /)]);
		expect(out).toContain(`${folder}/nothing`);
		expect([other.code, other.errors]).toEqual([1, expect.stringContaining('only root may watch')]);
	});

	liveTest('says what is missing where that is not rights', () => {
		const words = [`${copy}/bin/bee-top`, 'stream', '--for', '100ms'];
		const {code, out, errors} = asUser(['prlimit', '--nofile=48', ...words]);
		expect([code, out]).toEqual([1, '']);
		expect(errors).toMatch(
			/^bee-top: live events cannot be had: load: only 48 files may be open at once here/,
		);
	});

	liveTest('has none left in any thread once it captures, and is who he was', async ({folder}) => {
		const terminal = open({
			command: 'setpriv',
			args: [
				...[`--reuid=${UID}`, `--regid=${GID}`, '--clear-groups'],
				...[`${copy}/bin/bee-top`, '--kind', 'net_listen'],
			],
			columns: 160,
			rows: 36,
			env: {HOME: folder},
		});
		await terminal.until(() => / as user 1234 .* LIVE /.test(terminal.row(0)));
		const status = execFileSync('sh', ['-c', `cat /proc/${terminal.pid}/task/*/status`], {encoding: 'utf8'});
		terminal.type('q');
		expect(await terminal.exit).toMatchObject({code: 0});
		const said = (name: string) => [
			...new Set([...status.matchAll(new RegExp(`^${name}:\\s*(.*)$`, 'gm'))].map(([, text]) => text)),
		];
		for (const set of ['CapInh', 'CapPrm', 'CapEff', 'CapAmb']) expect(said(set), set).toEqual([NONE]);
		expect([said('NoNewPrivs'), said('Seccomp')]).toEqual([['1'], ['2']]);
		expect(said('Uid')).toEqual([Array(4).fill(UID).join('\t')]);
	});

	liveTest('hands them to nothing else: other programs, options, scripts and environments', ({folder}) => {
		const starter = `${copy}/native/build/bee-start`;
		const [node, bundle] = [`${copy}/${PACKAGED}/bin/node`, `${copy}/distribution/bee-top.js`];
		const script = `${folder}/script.js`;
		writeFileSync(script, 'console.log("mine")');
		for (const words of [
			['/bin/cat', '/etc/shadow'],
			[node],
			[node, script],
			[node, '--require=/x.js', bundle],
			[node, '--inspect=1', bundle],
			[node, '--eval', bundle],
			// Without the option a signal would open it to a debugger.
			[node, bundle],
			[node, '--max-old-space-size=256', bundle],
			// Of an option that is cut short node takes the next word for the value, and the one behind it for the script.
			[node, '--disable-sigusr1', '--max-http-header-size', bundle, script],
			[node, '--disable-sigusr1', '--max-old-space-size=', bundle, script],
			[node, '--disable-sigusr1', '--max-old-space-size', bundle, script],
			[node, `${copy}/bin/../distribution/bee-top.js`],
		])
			expect(asUser([starter, ...words])).toEqual({
				code: 1,
				out: '',
				errors: 'bee-top: bee-start has file capabilities: it runs this copy of bee-top and nothing else\n',
			});
		// A node of his own is not what runs, nor does his environment make node run anything.
		const own = `${folder}/node`;
		writeFileSync(own, '#!/bin/sh\necho mine\n', {mode: 0o755});
		const hostile = [
			`NODE_OPTIONS=--require=${script}`,
			`LD_PRELOAD=${folder}/none.so`,
			`NODE_V8_COVERAGE=${folder}/coverage`,
			`OPENSSL_CONF=${script}`,
		];
		expect(asUser(['env', ...hostile, starter, own, '--disable-sigusr1', bundle, '--version'])).toEqual({
			code: 0,
			out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
			errors: '',
		});
	});

	liveTest('does not run where others than root could change it', () => {
		const launcher = `${copy}/bin/bee-top`;
		const refused = {
			code: 1,
			out: '',
			errors: expect.stringMatching(
				/^bee-top: bee-start has file capabilities, but others than root may write to this copy/,
			),
		};
		for (const [part, mode] of [
			[copy, 0o777],
			[`${copy}/distribution`, 0o775],
			[`${copy}/distribution/bee-top.js`, 0o666],
			[`${copy}/native/build/bee.node`, 0o777],
		] as const) {
			const before = statSync(part).mode & 0o7777;
			chmodSync(part, mode);
			expect(asUser([launcher, '--version']), part).toEqual(refused);
			chmodSync(part, before);
		}
		chownSync(`${copy}/distribution/node-major`, UID, GID);
		expect(asUser([launcher, '--version'])).toEqual(refused);
		chownSync(`${copy}/distribution/node-major`, 0, 0);
	});
});

describe('set-user-id, bee-top', () => {
	liveTest('does not run: neither its starter nor node', ({folder}) => {
		const [starter, node] = [`${folder}/bee-start`, `${folder}/node`];
		execFileSync('cp', ['--reflink=auto', `${here}/native/build/bee-start`, starter]);
		execFileSync('cp', ['--reflink=auto', process.execPath, node]);
		for (const [program, mode, ...words] of [
			[starter, 0o4755, '/bin/cat', '/etc/shadow'],
			[starter, 0o2755, '/bin/cat', '/etc/shadow'],
			[node, 0o4755, `${copy}/distribution/bee-top.js`],
		] as const) {
			chmodSync(program, mode);
			expect(asUser([program, ...words], 99)).toEqual({
				code: 1,
				out: '',
				errors: expect.stringMatching(
					/^bee-top: .* set-user-id or set-group-id.*whoever starts it would steer it.*chmod ug-s.*\n$/,
				),
			});
		}
	});
});

describe('doctor', () => {
	liveTest('says how to do without sudo, and gives nothing to what others can change', () => {
		const own = withoutSudo(copy).join('\n');
		expect(own).not.toContain('cp -r');
		expect(own).toContain(`setcap cap_bpf,cap_perfmon=ep ${copy}/native/build/bee-start`);
		chmodSync(`${copy}/distribution`, 0o777);
		const copied = withoutSudo(copy).join('\n');
		chmodSync(`${copy}/distribution`, 0o755);
		expect(copied).toContain('cp -r --parents -t /opt/bee-top bin distribution native/build/bee.node');
		expect(copied).toContain('setcap cap_bpf,cap_perfmon=ep /opt/bee-top/native/build/bee-start');
	});

	liveTest('says so to an ordinary user, too', () => {
		const {code, out, errors} = asUser([`${here}/bin/bee-top`, 'doctor']);
		expect([code, errors]).toEqual([1, expect.stringMatching(/^bee-top: only root may watch/)]);
		expect(out).toContain('setcap cap_bpf,cap_perfmon=ep ');
	});
});

// SPDX-License-Identifier: MIT
// What is left to bee-top once it captures, as the kernel tells it of each thread, and what it can still do with that.
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {describe, expect} from 'vitest';
import {root} from '../../source/root.ts';
import {RunningDeed} from '../support/deeds.ts';
import {liveTest} from '../support/live.ts';
import {kindsRecording, open} from '../support/program.ts';

const launcher = fileURLToPath(new URL('bin/bee-top', root));
const UID = 1234;
const GID = 1235;
const NOBODY = 65534;
const NONE = '0000000000000000';

const sudo = {SUDO_UID: String(UID), SUDO_GID: String(GID), SUDO_USER: 'somebody'};

/** Starts bee-top as sudo would, or as root himself. */
function start(args: readonly string[], called: NodeJS.ProcessEnv = sudo, command: string = launcher) {
	const env = {PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC0', ...called};
	const child = spawn(command, args, {cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe']});
	const closed = once(child, 'close');
	const [out, errors] = [text(child.stdout), text(child.stderr)];
	return {
		pid: child.pid ?? 0,
		kill: (signal: NodeJS.Signals) => child.kill(signal),
		end: async () => {
			const [code] = (await closed) as [number | null];
			return {code, out: await out, errors: await errors};
		},
	};
}

/** A copy in this folder that root alone can reach; returns what starts it. */
function copyForRoot(folder: string): string {
	for (const part of ['bin', 'distribution', 'package.json'])
		cpSync(fileURLToPath(new URL(part, root)), `${folder}/${part}`, {recursive: true});
	mkdirSync(`${folder}/native/build`, {recursive: true});
	for (const part of ['native/build/bee.node', 'native/build/bee-start'])
		cpSync(fileURLToPath(new URL(part, root)), `${folder}/${part}`);
	symlinkSync(fileURLToPath(new URL('node_modules', root)), `${folder}/node_modules`);
	chmodSync(folder, 0o700);
	return `${folder}/bin/bee-top`;
}

/** A fact of each thread's status, those that are alike once. */
function standing(pid: number, ...names: readonly string[]): readonly string[] {
	const threads = readdirSync(`/proc/${pid}/task`).map(thread => {
		const status = readFileSync(`/proc/${pid}/task/${thread}/status`, 'utf8');
		return names.map(name => new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'm').exec(status)?.[1]).join(' | ');
	});
	return [...new Set(threads)];
}

const four = (id: number) => Array(4).fill(id).join('\t');
const capabilities = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'];

/** The filter that keeps rings away, and the one of what is left, beside those that the tests run under. */
const FILTERS = String(Number(standing(process.pid, 'Seccomp_filters')[0]) + 2);
const confined = (pid: number) => standing(pid, 'Seccomp_filters')[0] === FILTERS;
/** Whether it waits for signals that tell it to end: SIGHUP (1) is the last of them, and not one that node catches anyway. */
const listens = (pid: number) =>
	(Number.parseInt(standing(pid, 'SigCgt')[0]?.slice(-4) ?? '0', 16) & 1) !== 0;

const asPerson = (uid: number, gid: number) => [
	[four(uid), four(gid), ...capabilities.map(() => NONE), '1', '2', FILTERS].join(' | '),
];
const whole = (pid: number) =>
	standing(pid, 'Uid', 'Gid', ...capabilities, 'NoNewPrivs', 'Seccomp', 'Seccomp_filters');

/** Waits until it has given up what it does not need, and captures. */
const given = (pid: number) =>
	expect
		.poll(() => existsSync(`/proc/${pid}/task`) && confined(pid) && listens(pid), {
			timeout: 20_000,
			interval: 50,
		})
		.toBe(true);

describe('once it captures, bee-top', () => {
	liveTest('is in every thread who called sudo, without capabilities, and filtered', async ({folder}) => {
		const deed = new RunningDeed([['forever', 'open', `${folder}/nothing`]]);
		const program = start(['stream', '--format', 'json', '--kind', 'file_open']);
		await given(program.pid);
		expect(readdirSync(`/proc/${program.pid}/task`).length).toBeGreaterThan(3);
		expect(whole(program.pid)).toEqual(asPerson(UID, GID));
		expect(standing(program.pid, 'Groups')).toEqual(['']);
		program.kill('SIGINT');
		const {code, errors} = await program.end();
		await deed.kill();
		expect(code).toBe(0);
		expect(errors).toMatch(/^bee-top: \d+ events written in .* lost 0\n$/);
	});

	liveTest('still hands over events, and counts them', async ({folder}) => {
		const deed = new RunningDeed([['forever', 'open', `${folder}/nothing`]]);
		const program = start(['stream', '--format', 'json', '--kind', 'file_open', '--count', '100']);
		await given(program.pid);
		const {code, out, errors} = await program.end();
		await deed.kill();
		expect(code).toBe(0);
		expect(out.trimEnd().split('\n').length).toBe(100);
		expect(errors).toMatch(/^bee-top: 100 events written in .* lost \d/);
	});

	liveTest('is nobody where nobody called sudo', async () => {
		const program = start(['stream'], {});
		await given(program.pid);
		expect(whole(program.pid)).toEqual(asPerson(NOBODY, NOBODY));
		program.kill('SIGTERM');
		expect((await program.end()).code).toBe(0);
	});

	liveTest('keeps all where it is told to', async ({folder}) => {
		const deed = new RunningDeed([['forever', 'open', `${folder}/nothing`]]);
		const program = start(['--once', '--for', '1s', '--size', '160x20', '--keep-privileges']);
		const {code, out} = await program.end();
		await deed.kill();
		expect(code).toBe(0);
		expect(out).toMatch(/^ bee-top .* privileged: root /);
	});

	liveTest('says in the header as whom it runs', async () => {
		const {code, out} = await start(['--once', '--for', '500ms', '--size', '160x20']).end();
		expect(code).toBe(0);
		expect(out).toMatch(/^ bee-top .* as user 1234 .* LIVE /);
	});

	liveTest('still reads the costs of its programs for --once', async () => {
		const {out} = await start(['--once', '--view', 'self', '--size', '160x40']).end();
		expect(out).toMatch(/dispatch \+ \d+ handlers +\d+\.\d\d%/);
	});

	liveTest('says so in doctor, which tries it', async () => {
		const {code, out} = await start(['doctor']).end();
		expect(code).toBe(0);
		expect(out.replace(/\s+/g, ' ')).toContain(
			'Once it captures bee-top runs as user 1234, has no capabilities, starts no program and makes no socket.',
		);
	});

	liveTest('says so in doctor also where whom it becomes cannot reach it', async ({folder}) => {
		const {code, out, errors} = await start(['doctor'], {}, copyForRoot(folder)).end();
		expect([code, errors]).toEqual([0, '']);
		expect(out).toContain('Once it captures bee-top runs as ');
		expect(out).toContain('Without sudo, by file capabilities: ');
	});

	liveTest('loads what it needs later, although it can no longer reach it', async ({folder}) => {
		const terminal = open({
			command: copyForRoot(folder),
			args: ['--kind', 'file_open'],
			columns: 160,
			rows: 36,
			env: sudo,
		});
		await terminal.until(() => / as user 1234 .* LIVE /.test(terminal.row(0)));
		// The parser, and what completes it.
		terminal.type('f');
		await terminal.until('filter');
		terminal.type('proc.name = nobody-at-all\r');
		await terminal.until(() => terminal.row(1).includes('filter: proc.name = nobody-at-all'));
		terminal.type('q');
		expect(await terminal.exit).toMatchObject({code: 0});
	});

	liveTest('has no ring through which calls pass by the filter', async () => {
		const program = start(['stream', '--kind', 'net_listen']);
		await given(program.pid);
		const held = readdirSync(`/proc/${program.pid}/fd`).map(fd =>
			readlinkSync(`/proc/${program.pid}/fd/${fd}`),
		);
		program.kill('SIGINT');
		expect((await program.end()).code).toBe(0);
		expect(held).toContain('anon_inode:[eventpoll]');
		expect(held).not.toContain('anon_inode:[io_uring]');
	});

	liveTest('is not open to that user, whose process it is', async () => {
		const program = start(['stream', '--kind', 'net_listen']);
		await given(program.pid);
		const look = `cat /proc/${program.pid}/maps`;
		const refusal = () =>
			execFileSync('setpriv', [`--reuid=${UID}`, `--regid=${GID}`, '--clear-groups', 'sh', '-c', look], {
				stdio: 'pipe',
			});
		expect(refusal).toThrow(/Permission denied/);
		program.kill('SIGINT');
		expect((await program.end()).code).toBe(0);
	});
});

/** The monitor in a terminal, with a home and a folder to start in that belong to somebody. */
async function openAs(folder: string, uid: number, gid: number, called: NodeJS.ProcessEnv) {
	for (const name of ['config', 'state', 'here']) {
		mkdirSync(`${folder}/${name}`);
		chownSync(`${folder}/${name}`, uid, gid);
	}
	const terminal = open({
		command: launcher,
		args: ['--kind', 'file_open'],
		columns: 160,
		rows: 36,
		cwd: `${folder}/here`,
		env: {
			...{XDG_CONFIG_HOME: `${folder}/config`, XDG_STATE_HOME: `${folder}/state`},
			...{XDG_RUNTIME_DIR: undefined, TMUX: undefined, STY: undefined, ...called},
		},
	});
	await terminal.until(() => / LIVE /.test(terminal.row(0)));
	const footer = () => terminal.row(35).trimEnd();
	const told = async (keys: string, wanted: RegExp) => {
		terminal.type(keys);
		await terminal.until(() => wanted.test(footer()));
	};
	return {terminal, told};
}

describe('what a person does in the monitor under sudo', () => {
	liveTest('is kept as that person’s: view, filters, copied text, export', async ({folder}) => {
		const deed = new RunningDeed([['forever', 'open', `${folder}/nothing`]]);
		const {terminal, told} = await openAs(folder, UID, GID, sudo);
		terminal.type('3f');
		await terminal.until('filter');
		terminal.type('fd.name exists\r');
		await terminal.until(() => terminal.row(1).includes('filter: fd.name exists'));
		terminal.type('s');
		await terminal.until('name');
		await told('mine\r', /^ view mine kept in .*\/config\/bee-top\/config\.yaml$/);
		await told('y', /^ copied \(OSC 52\); also in .*\/state\/bee-top\/copied$/);
		terminal.type('x');
		await terminal.until('JSON lines');
		await told('\r', /^ wrote [\d,]+ rows? to .*\/here\/bee-top-files-.*\.jsonl$/);
		terminal.type('q');
		expect(await terminal.exit).toMatchObject({code: 0});
		await deed.kill();
		const [exported = ''] = readdirSync(`${folder}/here`);
		const kept = ['config/bee-top/config.yaml', 'state/bee-top/filters', 'state/bee-top/copied'];
		for (const path of [...kept, `here/${exported}`])
			expect(statSync(`${folder}/${path}`), path).toMatchObject({uid: UID, gid: GID, mode: 0o100600});
		expect(readFileSync(`${folder}/state/bee-top/filters`, 'utf8')).toBe('fd.name exists\n');
	});

	liveTest('is not kept where root became nobody, who says so', async ({folder}) => {
		const deed = new RunningDeed([['forever', 'open', `${folder}/nothing`]]);
		const {terminal, told} = await openAs(folder, 0, 0, {SUDO_UID: undefined});
		const why = 'root became nobody, who writes nothing here; start it by sudo, or with --keep-privileges';
		terminal.type('3f');
		await terminal.until('filter');
		await told('fd.name exists\r', new RegExp(`^ filters are not kept: ${why}$`));
		terminal.type('s');
		await terminal.until('name');
		await told('mine\r', new RegExp(`^ view mine not kept: ${why}$`));
		terminal.type('x');
		await terminal.until('JSON lines');
		await told('\r', new RegExp(`^ no export: ${why}$`));
		terminal.type('q');
		expect(await terminal.exit).toMatchObject({code: 0});
		await deed.kill();
		for (const name of ['config', 'state', 'here']) expect(readdirSync(`${folder}/${name}`)).toEqual([]);
	});

	liveTest('can look at the costs of the programs for as long as that page is open', async ({folder}) => {
		const {terminal} = await openAs(folder, UID, GID, sudo);
		terminal.type('8');
		await terminal.until(() =>
			terminal.screen().some(line => /dispatch \+ \d+ handlers? +\d+\.\d\d%/.test(line)),
		);
		const counting = () =>
			readdirSync(`/proc/${terminal.pid}/fd`).filter(
				fd => readlinkSync(`/proc/${terminal.pid}/fd/${fd}`) === 'anon_inode:bpf-stats',
			).length;
		expect(counting()).toBe(1);
		terminal.type('1');
		await expect.poll(counting).toBe(0);
		terminal.type('q');
		expect(await terminal.exit).toMatchObject({code: 0});
	});
});

describe('a recording that is looked at under sudo', () => {
	liveTest('is read by who called it, in every thread', async () => {
		const terminal = open({
			command: launcher,
			args: ['replay', kindsRecording],
			columns: 120,
			rows: 36,
			env: sudo,
		});
		await terminal.until(() => / END /.test(terminal.row(0)));
		expect(standing(terminal.pid, 'Uid', 'Gid', 'CapPrm', 'CapEff')).toEqual([
			[four(UID), four(GID), NONE, NONE].join(' | '),
		]);
		terminal.type('q');
		expect(await terminal.exit).toMatchObject({code: 0});
	});

	liveTest('needs nobody to be root', async () => {
		const output = execFileSync(
			'setpriv',
			[
				...[`--reuid=${UID}`, `--regid=${GID}`, '--clear-groups', launcher],
				...['stream', kindsRecording, '--format', 'json', '--count', '1'],
			],
			{encoding: 'utf8', cwd: '/', stdio: ['ignore', 'pipe', 'pipe']},
		);
		expect(JSON.parse(output)).toMatchObject({kind: expect.any(String)});
	});
});

describe('the environment under sudo', () => {
	liveTest('brings no code, no switches and no other programs', async ({folder}) => {
		const evil = `${folder}/evil.sh`;
		for (const name of ['node', 'readlink', 'sed', 'id', 'uname', 'evil.sh'])
			writeFileSync(`${folder}/${name}`, `#!/bin/sh\ntouch ${folder}/ran\n`, {mode: 0o755});
		writeFileSync(`${folder}/evil.js`, `require('node:fs').writeFileSync('${folder}/ran', '')`);
		const program = start(['stream', '--kind', 'net_listen'], {
			...sudo,
			PATH: `${folder}:${process.env.PATH}`,
			...{HOME: folder, ENV: evil, BASH_ENV: evil, IFS: '/', CDPATH: folder},
			NODE_OPTIONS: `--require=${folder}/evil.js --inspect`,
			NODE_PATH: folder,
			NODE_ENV: 'development',
			NODE_V8_COVERAGE: folder,
			OPENSSL_CONF: `${folder}/evil.js`,
			SSL_CERT_FILE: `${folder}/evil.js`,
			UV_USE_IO_URING: '1',
			GLIBC_TUNABLES: 'glibc.malloc.check=3',
			MALLOC_TRACE: `${folder}/ran`,
			XDG_CONFIG_HOME: folder,
			BEE_TOP_LAUNCHER: evil,
			TERM: '../../evil',
		});
		await given(program.pid);
		const met = readFileSync(`/proc/${program.pid}/environ`, 'utf8').split('\0');
		expect(met.filter(each => /^(?:NODE_|OPENSSL_|SSL_|UV_|LD_|GLIBC_|MALLOC_TRACE)/.test(each))).toEqual([]);
		expect(met.filter(each => each.startsWith('PATH='))).toEqual([
			'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
		]);
		// Which of most programs opens a debugger, and ends the others.
		program.kill('SIGUSR1');
		program.kill('SIGINT');
		const {code, errors} = await program.end();
		expect([code, errors]).toEqual([0, expect.stringMatching(/^bee-top: 0 events written in /)]);
		expect(existsSync(`${folder}/ran`)).toBe(false);
	});
});

describe('a recording under sudo', () => {
	liveTest('belongs to who called it, who alone may read it', async ({folder}) => {
		chownSync(folder, UID, GID);
		const path = `${folder}/new.bee`;
		const {code, errors} = await start(['record', path, '--for', '500ms']).end();
		expect([code, errors]).toEqual([0, expect.stringMatching(/recorded to /)]);
		const {uid, gid, mode, nlink} = statSync(path);
		expect([uid, gid, mode & 0o7777, nlink]).toEqual([UID, GID, 0o600, 1]);
		expect(readFileSync(path).length).toBeGreaterThan(1000);
	});

	liveTest('is not made where that person may make none', async ({folder}) => {
		const path = `${folder}/new.bee`;
		const {code, errors} = await start(['record', path, '--for', '5s']).end();
		expect(code).toBe(1);
		expect(errors).toBe(
			`bee-top: cannot write to ${path}: user 1234, who called sudo and whose file it would be, may not (EACCES). Name a file in a folder of user 1234\n`,
		);
		expect(readdirSync(folder)).toEqual([]);
	});

	liveTest('does not follow a link', async ({folder}) => {
		chownSync(folder, UID, GID);
		const [target, link] = [`${folder}/target`, `${folder}/link.bee`];
		symlinkSync(target, link);
		const {code, errors} = await start(['record', link, '--for', '5s']).end();
		expect(code).toBe(1);
		expect(errors).toBe(
			`bee-top: ${link} is a link, which is not followed: name a file that is not there yet\n`,
		);
		expect(existsSync(target)).toBe(false);
	});

	liveTest('does not go by a link of a folder to where only root may write', async ({folder}) => {
		const own = `${folder}/own`;
		const roots = `${folder}/roots`;
		mkdirSync(own);
		mkdirSync(roots);
		chmodSync(roots, 0o755);
		chownSync(own, UID, GID);
		symlinkSync(roots, `${own}/in`);
		const {code, errors} = await start(['record', `${own}/in/x.bee`, '--for', '5s']).end();
		expect([code, errors]).toEqual([1, expect.stringMatching(/may not \(EACCES\)/)]);
		expect(readdirSync(roots)).toEqual([]);
	});

	liveTest('is root’s where root made it himself, although the rest is nobody’s work', async ({folder}) => {
		chmodSync(folder, 0o700);
		const path = `${folder}/new.bee`;
		const {code} = await start(['record', path, '--for', '500ms'], {}).end();
		expect(code).toBe(0);
		const {uid, mode} = statSync(path);
		expect([uid, mode & 0o7777]).toEqual([0, 0o600]);
	});
});

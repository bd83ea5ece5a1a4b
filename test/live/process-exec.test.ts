// SPDX-License-Identifier: MIT
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmdirSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {basename} from 'node:path';
import {spawn} from '@lydell/node-pty';
import {describe, expect} from 'vitest';
import {deedArguments, deedsProgram} from '../support/deeds.ts';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_exec', 'process_fork', 'process_exit']});
const program = realpathSync('/bin/true');

describe('a program that starts', () => {
	it('is told with file, arguments, parent and user', async ({capture}) => {
		const deed = await capture.do(
			['setsid'], // from whatever terminal the tests run in
			['gid', 65534],
			['uid', 65534],
			['in_child', 'exec', '/bin/true', 'true', 'two words', `it's`, ''],
		);
		const {event} = deed.one('process_exec', {
			pid: deed.result(3),
			tid: deed.result(3),
			ppid: deed.pid,
			uid: 65534,
			gid: 65534,
			user: 'nobody',
			comm: 'true',
			exe: program,
			filename: '/bin/true',
			argv: `true 'two words' 'it'\\''s' ''`,
			argv_size: "true\0two words\0it's\0\0".length,
			result: 0,
			error: null,
			severity: 'info',
			pane: 'processes',
			tty: '',
			truncated: undefined,
			unresolved: undefined,
		});
		expect(event.argv).toEqual(['true', 'two words', `it's`, '']);
		expect(event.parentStarted).toBe(deed.one('process_exec', {pid: deed.pid}).event.started);
	});

	it('from a script has the script as file and its interpreter as program', async ({capture, folder}) => {
		const script = `${folder}/script`;
		writeFileSync(script, '#!/bin/sh -e\nexit 0\n', {mode: 0o755});
		const deed = await capture.do(['cd', folder], ['in_child', 'exec', './script', 'any', 'argument']);
		const {event} = deed.one('process_exec', {
			filename: './script',
			exe: realpathSync('/bin/sh'),
			interpreter: '/bin/sh',
			script: `${folder}/./script`,
			unresolved: true,
			cwd: folder,
			error: null,
			comm: 'script',
		});
		expect(event.argv).toEqual(['/bin/sh', '-e', './script', 'argument']);
	});

	it('with more arguments than a record holds has the first of them, the size of all, and is marked', async ({
		capture,
	}) => {
		const deed = await capture.do(['in_child', 'exec_long', '/bin/true', 'true', 100, 100]);
		const {event} = deed.one('process_exec', {
			filename: '/bin/true',
			argv_size: 5 + 100 * 101,
			truncated: true,
			error: null,
		});
		expect(event.argv.slice(0, 2)).toEqual(['true', 'b'.repeat(100)]);
		expect(event.argv.join('\0')).toHaveLength(4096);
	});

	it('with exactly as many arguments as a record holds is not marked', async ({capture}) => {
		const deed = await capture.do(['in_child', 'exec_long', '/bin/true', 'true', 1, 4096 - 5 - 1]);
		const {event} = deed.one('process_exec', {
			filename: '/bin/true',
			argv_size: 4096,
			truncated: undefined,
			error: null,
		});
		expect(event.argv[1]).toHaveLength(4090);
	});

	it('without a file, by execveat of a memfd, is told as what it is', async ({capture}) => {
		const deed = await capture.do(
			['memfd_of', 'hidden', '/bin/true'],
			['in_child', 'execveat', '=0', '', 'true'],
		);
		deed.one('process_exec', {
			exe: 'memfd:hidden',
			filename: `/dev/fd/${deed.result(0)}`,
			argv: 'true',
			error: null,
			memfd: true,
			deleted: false,
			severity: 'high',
		});
	});

	it('by a thread that is not the first keeps the identity of the process', async ({capture}) => {
		const deed = await capture.do(['in_child', 'in_thread', 'exec', '/bin/true', 'true']);
		const {event} = deed.one('process_exec', {pid: deed.result(0), tid: deed.result(0), comm: 'true'});
		expect(event.started).toBe(deed.one('process_fork', {child: deed.result(0)}).event.childStarted);
		deed.one('process_exit', {pid: deed.result(0)});
	});

	it('has the session it belongs to', async ({capture}) => {
		const deed = await capture.do(['setsid'], ['in_child', 'exec', '/bin/true', 'true']);
		deed.one('process_exec', {pid: deed.result(1), session: deed.pid});
	});

	it('in a terminal has the terminal', async ({capture}) => {
		const steps = deedArguments([['in_child', 'exec', '/usr/bin/tty', 'tty']]);
		const terminal = spawn(deedsProgram, steps, {name: 'xterm', cols: 200, rows: 24});
		let output = '';
		terminal.onData(text => {
			output += text;
		});
		await new Promise(resolve => terminal.onExit(resolve));
		const {event} = await capture.until('the program in the terminal', () => {
			const found = capture.seen.find(
				({event}) => event.kind === 'process_exec' && event.ppid === terminal.pid && event.comm === 'tty',
			);
			return found && found.event.kind === 'process_exec' ? {event: found.event} : undefined;
		});
		expect(event.session).toBe(terminal.pid);
		const number = /\/dev\/pts\/(\d+)/.exec(output)?.[1];
		expect(event.tty).toBe(`pts${number}`);
	});

	it('has the control group it is in', async ({capture}) => {
		const hybrid = existsSync('/sys/fs/cgroup/memory');
		const group = mkdtempSync(
			hybrid ? '/sys/fs/cgroup/memory/bee-top-live-' : '/sys/fs/cgroup/bee-top-live-',
		);
		try {
			const deed = await capture.do(
				['in_child', 'join_cgroup', `${group}/cgroup.procs`],
				['join_cgroup', `${group}/cgroup.procs`],
				['in_child', 'exec', '/bin/true', 'true'],
			);
			const {event} = deed.one('process_exec', {pid: deed.result(2)});
			expect(event.cgroup).toBe(`/${basename(group)}`);
		} finally {
			// A group stays busy until its last process is wholly gone.
			await capture.until(`${group} to be empty`, () =>
				readFileSync(`${group}/cgroup.procs`, 'utf8') === '' ? true : undefined,
			);
			rmdirSync(group);
		}
	});
});

describe('the file of a program', () => {
	it('is told with owner, mode, times and number', async ({capture, folder}) => {
		const path = `${folder}/odd`;
		const deed = await capture.do(
			['copy_program', '/bin/true', path, 0o6757, 1000],
			['in_child', 'exec', path, 'odd'],
		);
		const {ino, dev, ctimeNs, mtimeNs} = statSync(path, {bigint: true});
		const {event, line} = deed.one('process_exec', {
			exe: path,
			inode: Number(ino),
			file_uid: 1000,
			file_gid: 1000,
			file_mode: 0o6757,
			setuid: true,
			setgid: true,
			writable_by_others: true,
			deleted: false,
			memfd: false,
			layer: 'none',
			interpreter: '',
			script: '',
			severity: 'medium',
		});
		expect(line).toContain(`"mtime":${mtimeNs},"ctime":${ctimeNs},`);
		expect(((event.device >> 20) << 8) | (event.device & 0xff)).toBe(Number(dev));
	});

	it('that was removed before it ran is told as removed', async ({capture, folder}) => {
		const deed = await capture.do(
			['copy_program', '/bin/true', `${folder}/gone`, 0o755],
			['in_child', 'exec_removed', `${folder}/gone`],
		);
		deed.one('process_exec', {deleted: true, memfd: false, severity: 'medium', argv: 'removed'});
	});

	it('that has another name left is told as removed by the one it was run by', async ({capture, folder}) => {
		const deed = await capture.do(
			['copy_program', '/bin/true', `${folder}/one`, 0o755],
			['second_name', `${folder}/one`, `${folder}/two`],
			['in_child', 'exec_removed', `${folder}/one`],
			['in_child', 'exec', `${folder}/two`, 'left'],
		);
		deed.one('process_exec', {deleted: true, argv: 'removed'});
		deed.one('process_exec', {deleted: false, argv: 'left'});
	});

	it('in an overlay is told with its layer', async ({capture, folder}) => {
		mkdirSync(`${folder}/lower`);
		copyFileSync('/bin/true', `${folder}/lower/old`);
		const deed = await capture.do(
			['overlay', folder],
			['copy_program', '/bin/true', `${folder}/merged/new`, 0o755],
			['in_child', 'exec', `${folder}/merged/old`, 'old'],
			['in_child', 'exec', `${folder}/merged/new`, 'new'],
		);
		deed.one('process_exec', {argv: 'old', layer: 'lower', exe: `${folder}/merged/old`, deleted: false});
		deed.one('process_exec', {argv: 'new', layer: 'upper', exe: `${folder}/merged/new`, deleted: false});
	});
});

describe('input and output of a program', () => {
	it.for([
		['file', ['open', '/etc/passwd', 0]],
		['null', ['open', '/dev/null', 0]],
		['device', ['open', '/dev/urandom', 0]],
		['directory', ['open', '/', 0]],
		['tty', ['open', '/dev/ptmx', 0o402]],
		['socket', ['socket', 'inet', 'stream']],
		['socket', ['socket', 'inet6', 'dgram']],
		['unix_socket', ['socket', 'unix', 'stream']],
		['other', ['sys', 290, 0, 0]],
	] as const)('is told: %s', async ([stdin, step], {capture}) => {
		const deed = await capture.do(step, ['in_child', 'exec_on', '=0', 0, '/bin/true', 'true']);
		deed.one('process_exec', {argv: 'true', stdin, stdout: 'unix_socket', stderr: 'unix_socket'});
	});

	it('that are a socket matter where the program is a shell', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['in_child', 'exec_on', '=0', 0, '/bin/sh', 'sh', '-c', 'exit 0'],
		);
		deed.one('process_exec', {argv: "sh -c 'exit 0'", stdin: 'socket', severity: 'high'});
	});

	it('that are a pipe are told as one', async ({capture}) => {
		const deed = await capture.do(['in_child', 'exec', '/bin/sh', 'sh', '-c', 'true | /bin/true last']);
		deed.one('process_exec', {argv: '/bin/true last', stdin: 'pipe'});
	});

	it('that are closed are none', async ({capture}) => {
		const deed = await capture.do(['close', 0], ['in_child', 'exec', '/bin/true', 'true']);
		deed.one('process_exec', {argv: 'true', stdin: 'none'});
	});
});

it('a program tells who logged in, and its number in its own PID namespace', async ({capture}) => {
	const deed = await capture.do(
		['sys', 272, 0x20000000], // unshare
		['in_child', 'exec', '/bin/true', 'true'],
	);
	const logged = (name: string) => Number(readFileSync(`/proc/self/${name}`, 'utf8'));
	deed.one('process_exec', {
		argv: 'true',
		namespace_pid: 1,
		namespace_level: 1,
		container: true,
		loginuid: logged('loginuid'),
		audit_session: logged('sessionid'),
		euid: 0,
		egid: 0,
	});
	deed.one('process_exec', {pid: deed.pid, namespace_pid: deed.pid, namespace_level: 0});
});

describe('a program that cannot be started', () => {
	it('since it is not there has name, arguments and ENOENT', async ({capture, folder}) => {
		const deed = await capture.do(['exec', `${folder}/nothing`, 'nothing', 'an argument']);
		const {event} = deed.one('process_exec', {
			pid: deed.pid,
			filename: `${folder}/nothing`,
			exe: `${folder}/nothing`,
			argv: `nothing 'an argument'`,
			result: -2,
			cwd: process.cwd(),
			ppid: process.pid,
			stdin: 'unix_socket',
			inode: 0,
			error: 'ENOENT',
			unresolved: true,
		});
		expect(event.argv).toEqual(['nothing', 'an argument']);
	});

	it('since it may not be has EACCES', async ({capture, folder}) => {
		writeFileSync(`${folder}/plain`, '', {mode: 0o644});
		const deed = await capture.do(['exec', `${folder}/plain`, 'plain']);
		deed.one('process_exec', {filename: `${folder}/plain`, argv: 'plain', error: 'EACCES'});
	});

	it('since it is no program has ENOEXEC', async ({capture, folder}) => {
		writeFileSync(`${folder}/text`, 'no program', {mode: 0o755});
		const deed = await capture.do(['exec', `${folder}/text`, 'text']);
		deed.one('process_exec', {filename: `${folder}/text`, argv: 'text', error: 'ENOEXEC'});
	});

	it('by execveat has the name that was given', async ({capture, folder}) => {
		const deed = await capture.do(['open', folder, 0], ['execveat', '=0', 'nothing', 'first', 'second']);
		deed.one('process_exec', {filename: 'nothing', argv: 'first second', error: 'ENOENT'});
	});

	it('has the beginning of arguments that are too many, and is marked', async ({capture, folder}) => {
		const deed = await capture.do(['exec_long', `${folder}/nothing`, 'nothing', 100, 100]);
		const {event} = deed.one('process_exec', {error: 'ENOENT', truncated: true});
		expect(event.argv[1]).toBe('b'.repeat(100));
	});

	it('leaves the program that runs as it was', async ({capture, folder}) => {
		const deed = await capture.do(
			['exec', `${folder}/nothing`, 'nothing'],
			['exec', `${folder}/nothing`, 'again'],
		);
		deed.one('process_exec', {argv: 'again', comm: 'deeds'});
		expect(
			capture.model.processes.find(deed.pid, deed.one('process_exec', {error: null}).event.started)?.exe,
		).toBe(deedsProgram);
	});
});

// SPDX-License-Identifier: MIT
// What bee-top cannot do once it has given up its rights, tried in it, and what a helper opens for it then, and for nobody else.
import {execFileSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {chmodSync, closeSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished} from 'vitest';
import {startHelper} from '../../source/capture/helper.ts';
import {addon} from '../support/addon.ts';
import {liveTest} from '../support/live.ts';
import {until} from '../support/until.ts';

const calls = addon as unknown as Parameters<typeof startHelper>[0];
const program = join(import.meta.dirname, '../../native/build/bee-help');
const id = randomBytes(32).toString('hex');
/** Of a runtime that is hardly here, and gone with the machine. */
const RUN = '/run/k3s';

/** The processes of that program. */
const helpers = (): readonly string[] => {
	try {
		return execFileSync('pgrep', ['-x', 'bee-help'], {encoding: 'utf8'}).trim().split('\n');
	} catch {
		return [];
	}
};
const codeOf = (act: () => unknown): string | undefined => {
	try {
		act();
		return undefined;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code;
	}
};

liveTest('a bee-top without rights is refused what it needs no more, and has what it needs', () => {
	const folder = `${RUN}/containerd/io.containerd.runtime.v2.task/k8s.io/${id}`;
	const made = mkdirSync(folder, {recursive: true, mode: 0o700});
	if (made) onTestFinished(() => rmSync(made, {recursive: true}));
	const notes = {'io.kubernetes.cri.container-name': 'web', 'io.kubernetes.cri.image-name': 'nginx:1'};
	writeFileSync(`${folder}/config.json`, JSON.stringify({annotations: notes}), {mode: 0o600});
	const output = execFileSync(process.execPath, [join(import.meta.dirname, 'programs/try-confined.ts'), id], {
		encoding: 'utf8',
		timeout: 30_000,
	});
	const {counted, ...told} = JSON.parse(output);
	expect(told).toEqual({
		tries: {
			exec: 'EPERM',
			listen: 'EPERM',
			connect: 'EPERM',
			shadow: 'EACCES',
			environmentOfInit: 'EACCES',
			signal: 'EPERM',
			back: 'ENOSYS',
			ownFile: 'done',
		},
		later: 'EACCES',
		found: {name: 'web', image: 'nginx:1', podName: '', podNamespace: ''},
	});
	expect(counted).toBeGreaterThan(200);
});

describe('the helper', () => {
	liveTest('opens what it was started for, of an id that is one, and nothing else', ({folder}) => {
		writeFileSync(`${folder}/${id}`, 'state', {mode: 0o600});
		mkdirSync(`${folder}/${id}-folder`);
		writeFileSync(`${folder}/${id}-folder/one`, 'one', {mode: 0o600});
		chmodSync(folder, 0o700);
		const fd = calls.startHelper(program, `${folder}/*`, `${folder}/*-folder/one`);
		onTestFinished(() => closeSync(fd));
		const open = (request: string) => {
			const opened = calls.askHelper(fd, request);
			try {
				return readFileSync(opened, 'utf8');
			} finally {
				closeSync(opened);
			}
		};
		expect(open(`\u0000${id}`)).toBe('state');
		expect(open(`\u0001${id}`)).toBe('one');
		for (const wrong of [
			...['x', 'ss', `\u0002${id}`, `\u0000${id}0`, `\u0000${id.slice(1)}`],
			...[`\u0000${id.slice(1)}/`, `\u0000${id.toUpperCase().slice(0, 63)}G`, '\u0000../../../etc/shadow'],
		])
			if (wrong !== '')
				expect(
					codeOf(() => open(wrong)),
					JSON.stringify(wrong),
				).toBe('EINVAL');
		expect(codeOf(() => open(`\u0000${'0'.repeat(64)}`))).toBe('ENOENT');
		// It goes on after all that.
		expect(open(`\u0000${id}`)).toBe('state');
		const counting = calls.askHelper(fd, 's');
		expect(readlinkSync(`/proc/self/fd/${counting}`)).toBe('anon_inode:bpf-stats');
		closeSync(counting);
	});

	liveTest('is nobody with two capabilities behind a filter, and ends with whom it helps', async () => {
		const before = helpers();
		const helper = startHelper(calls);
		const [pid = ''] = helpers().filter(each => !before.includes(each));
		// It answers when it has given up the rest.
		closeSync(helper?.statistics() ?? -1);
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const said = (name: string) => new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'm').exec(status)?.[1];
		expect([said('Uid'), said('Gid'), said('Groups')]).toEqual([
			...[Array(4).fill(65534).join('\t'), Array(4).fill(65534).join('\t'), ''],
		]);
		const two = '0000000000200004';
		expect(['CapPrm', 'CapEff'].map(said)).toEqual([two, two]);
		expect(['CapInh', 'CapBnd', 'CapAmb'].map(said)).toEqual(Array(3).fill('0'.repeat(16)));
		expect([said('NoNewPrivs'), said('Seccomp'), said('Threads')]).toEqual(['1', '2', '1']);
		helper?.close();
		await until('it has ended', () => !helpers().includes(pid));
		expect(codeOf(() => helper?.statistics())).toBe('EPIPE');
	});

	liveTest('ends when the one it helps is killed', async () => {
		const before = helpers();
		const script = `const {startHelper} = await import(${JSON.stringify(join(import.meta.dirname, '../../source/capture/helper.ts'))});
			const {createRequire} = await import('node:module');
			const addon = createRequire('/')(${JSON.stringify(join(import.meta.dirname, '../../native/build/bee.node'))});
			const helper = startHelper(addon);
			helper.statistics();
			process.kill(process.pid, 'SIGKILL');`;
		expect(() =>
			execFileSync(process.execPath, ['--input-type=module', '--eval', script], {stdio: 'pipe'}),
		).toThrow();
		await until('it has ended', () => helpers().every(each => before.includes(each)));
	});
});

// SPDX-License-Identifier: MIT
// bee-top as a person starts it: the launcher, its output, its exit codes, and what stays behind.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {describe, expect} from 'vitest';
import {eventKinds} from '../../source/kinds/index.ts';
import {commandLine} from '../../source/kinds/words/command.ts';
import {root} from '../../source/root.ts';
import {RunningDeed} from '../support/deeds.ts';
import {bpfObjects} from '../support/leftovers.ts';
import {liveTest} from '../support/live.ts';

const launcher = fileURLToPath(new URL('bin/bee-top', root));

/** Nothing of the test runner's, which asks for colours. */
const env = {PATH: process.env.PATH};

/** Starts bee-top and gathers what it writes. `lines` grows as it goes. */
function start(args: readonly string[], options: {readonly uid?: number; readonly gid?: number} = {}) {
	const child = spawn(launcher, args, {...options, cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe']});
	const closed = once(child, 'close');
	const lines: string[] = [];
	let rest = '';
	child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
		const parts = (rest + chunk).split('\n');
		rest = parts.pop() ?? '';
		lines.push(...parts);
	});
	const errors = text(child.stderr);
	return {
		child,
		lines,
		/** Waits until a line is there that holds a text. */
		line: async (wanted: string): Promise<string> => {
			const giveUp = AbortSignal.timeout(15_000);
			for (;;) {
				const found = lines.find(line => line.includes(wanted));
				if (found !== undefined) return found;
				await once(child.stdout, 'data', {signal: giveUp}).catch(() => {
					throw new Error(`no line with ${wanted} came, but:\n${lines.slice(-40).join('\n')}`);
				});
			}
		},
		end: async () => {
			const [code, signal] = (await closed) as [number | null, NodeJS.Signals | null];
			return {code, signal, lines, rest, errors: await errors};
		},
	};
}

/** Repeats a deed until somebody has seen it: a program that was just started begins to look at an unknown moment. */
async function repeatUntil<T>(seen: Promise<T>, ...step: readonly [string, ...string[]]): Promise<T> {
	const deed = new RunningDeed([['forever', ...step]]);
	return seen.finally(() => deed.kill());
}

const SUMMARY = /^bee-top: (\d+) events written in \d+\.\d s, lost 0\n$/;

describe('bee-top stream', () => {
	liveTest('writes a flat JSON object a line, and a summary when it is interrupted', async ({folder}) => {
		const program = start(['stream', '--format', 'json']);
		await repeatUntil(program.line(`${folder}/nothing`), 'open', `${folder}/nothing`);
		program.child.kill('SIGINT');
		const {code, signal, lines, rest, errors} = await program.end();
		expect([code, signal, rest]).toEqual([0, null, '']);
		for (const line of lines) {
			const event: Record<string, unknown> = JSON.parse(line);
			expect(eventKinds).toContain(event.kind);
			for (const value of Object.values(event))
				expect(value === null || typeof value !== 'object').toBe(true);
			expect(event).toMatchObject({
				time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/),
				pid: expect.any(Number),
			});
		}
		expect(errors).toMatch(SUMMARY);
		expect(Number(SUMMARY.exec(errors)?.[1])).toBe(lines.length);
	});

	liveTest('does not see itself', async ({folder}) => {
		const program = start(['stream', '--format', 'json']);
		await repeatUntil(program.line(`${folder}/nothing`), 'open', `${folder}/nothing`);
		program.child.kill('SIGINT');
		const {lines} = await program.end();
		expect(lines.filter(line => JSON.parse(line).pid === program.child.pid)).toEqual([]);
	});

	liveTest('writes text for a person, and nothing that acts on a terminal', async ({folder}) => {
		const program = start(['stream']);
		const name = `${folder}/red\u001b[31m`;
		const line = await repeatUntil(program.line(`${folder}/red`), 'open', name);
		program.child.kill('SIGTERM');
		expect((await program.end()).code).toBe(0);
		expect(line).toMatch(/^\d\d:\d\d:\d\d +\d+ root +deeds +open .* = ENOENT$/);
		expect(line).not.toContain('\u001b');
	});

	liveTest('ends well when its reader goes away', async ({folder}) => {
		const deed = new RunningDeed([['forever', 'open', `${folder}/nothing`]]);
		const script = '"$1" stream --format json --kind file_open | head -n 1; echo "$PIPESTATUS"';
		const child = spawn('bash', ['-c', script, 'bash', launcher], {env, stdio: ['ignore', 'pipe', 'ignore']});
		const [line = '', code] = (await text(child.stdout)).trimEnd().split('\n');
		await deed.kill();
		expect(JSON.parse(line)).toMatchObject({kind: 'file_open'});
		expect(code).toBe('0');
	});

	liveTest('stops by itself after a time', async () => {
		const {code, errors} = await start(['stream', '--for', '300ms', '--kind', 'net_listen']).end();
		expect(code).toBe(0);
		expect(errors).toMatch(SUMMARY);
	});

	liveTest('stops by itself after so many events', async ({folder}) => {
		const program = start(['stream', '--count', '3', '--kind', 'file_unlink', '--format', 'json']);
		const {code, lines, errors} = await repeatUntil(program.end(), 'unlink', `${folder}/nothing`);
		expect(code).toBe(0);
		expect(lines.map(line => JSON.parse(line).kind)).toEqual(['file_unlink', 'file_unlink', 'file_unlink']);
		expect(errors).toMatch(/^bee-top: 3 events written/);
	});

	liveTest(
		'takes of a scope the part that the kernel cannot do, and says how much it dropped',
		async ({folder}) => {
			const deed = new RunningDeed([['forever', 'open', `${folder}/mine`]]);
			const text = `proc.pid = ${deed.pid} and evt.type = open and fd.name endswith /mine`;
			const program = start(['stream', '--format', 'json', '--scope', text, '--count', '5']);
			const {code, lines, errors} = await program.end();
			await deed.kill();
			expect(code).toBe(0);
			expect(lines.map(line => JSON.parse(line).path)).toEqual(Array(5).fill(`${folder}/mine`));
			expect(errors).toMatch(/^bee-top: 5 events written in \d+\.\d s, lost 0, scoped out \d+\n$/);
		},
	);

	liveTest('sees only the process that it is told to', async ({folder}) => {
		const others = new RunningDeed([['forever', 'open', `${folder}/not-mine`]]);
		const deed = new RunningDeed([['forever', 'open', `${folder}/mine`]]);
		const program = start(['stream', '--format', 'json', '--pid', String(deed.pid), '--count', '5']);
		const {code, lines} = await program.end();
		await Promise.all([deed.kill(), others.kill()]);
		expect(code).toBe(0);
		expect(lines.map(line => JSON.parse(line).path)).toEqual(Array(5).fill(`${folder}/mine`));
	});
});

describe('bee-top used wrongly', () => {
	liveTest.for([
		[['stream', '--format', 'xml'], /--format takes text or json/],
		[['stream', '--kind', 'file_eat'], /--kind takes one of .*file_open/],
		[['stream', '--for', 'soon'], /--for takes a time/],
		[['stream', '--count', '0'], /--count takes a whole number/],
		[['stream', '--pid', 'me'], /--pid takes a whole number/],
		[['stream', '--uid', 'nobody-of-that-name'], /--uid takes/],
		[['stream', '--scope', 'proc.pid = 7 and fd.rport = https'], /--scope: fd\.rport is .*\n.*\n {30}\^/],
		[['record', '/nowhere/x', '--scope', 'bee.kind = file_io'], /ask for file_io with --also/],
		[['stream', '--nonsense'], /nonsense/],
		[['watch'], /there is no command "watch"/],
	] as const)('ends with 2 and says what would be right: %s', async ([args, complaint]) => {
		const {code, lines, errors} = await start(args).end();
		expect(code).toBe(2);
		expect(lines).toEqual([]);
		expect(errors).toMatch(complaint);
	});

	liveTest('by a user who may not ends with 1 and the command that may', async () => {
		const {code, lines, errors} = await start(['stream', '--format', 'json', '--kind', 'file_open'], {
			uid: 65534,
			gid: 65534,
		}).end();
		expect(code).toBe(1);
		expect(lines).toEqual([]);
		expect(errors).toBe(
			`bee-top: only root may watch this machine's events. Run: ${commandLine(['sudo', launcher, 'stream', '--format', 'json', '--kind', 'file_open'])}\n`,
		);
	});
});

describe('when bee-top has ended', () => {
	/** What a process holds, by its descriptors: other programs of BPF may come and go meanwhile. */
	const heldBy = (pid: number, object: string): number[] =>
		readdirSync(`/proc/${pid}/fdinfo`).flatMap(fd => {
			const id = new RegExp(`^${object}_id:\\s*(\\d+)$`, 'm').exec(
				readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'utf8'),
			);
			return id ? [Number(id[1])] : [];
		});

	liveTest.for(['SIGINT', 'SIGKILL'] as const)(
		'nothing of it stays in the kernel: %s',
		async (signal, {folder}) => {
			const program = start(['stream', '--format', 'json']);
			await repeatUntil(program.line(`${folder}/nothing`), 'open', `${folder}/nothing`);
			const held = (['prog', 'map', 'link'] as const).map(object => ({
				object,
				ids: heldBy(program.child.pid ?? 0, object),
			}));
			program.child.kill(signal);
			await program.end();
			// The kernel frees them when nothing refers to them any more, a moment later.
			for (const {object, ids} of held) {
				expect(ids.length).toBeGreaterThan(0);
				await expect
					.poll(() => ids.filter(id => bpfObjects().has(`${object} ${id}`)), {timeout: 10_000})
					.toEqual([]);
			}
		},
	);
});

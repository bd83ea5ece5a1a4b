// SPDX-License-Identifier: MIT
// Runs in a guest whose instructions are counted: what the way to an empty program costs a call, hook by hook, beside what it costs to be
// turned away by our own. One line for each, behind the word HOOK. By hand: npm run test:kernels -- --hooks
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {openLive, type Scope} from '../../source/capture/live.ts';
import {startCounter} from './counter.ts';
import {calls} from './instructions.ts';

/** Where pack.ts puts the objects that it makes of hook.bpf.c, and what attaches them. */
export const hooksFolder = '/hooks';
/** The hooks that could tell of an open, each by the name of its object. */
export const hooks = {
	sys_exit: 'tp_btf/sys_exit',
	fexit_openat2: 'fexit/do_sys_openat2',
	fentry_file_open: 'fentry/security_file_open',
	lsm_file_open: 'lsm/file_open',
} as const;

/** Attaches a hook's program; `end` detaches it. */
async function attach(hook: string) {
	const child = spawn(`${hooksFolder}/attacher`, [`${hooksFolder}/${hook}`], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const [said] = (await once(child.stdout, 'data')) as [Buffer];
	const end = async () => {
		child.stdin.end();
		if (child.exitCode === null) await once(child, 'exit');
	};
	return {attached: said.toString() === 'attached\n', end};
}

async function main(): Promise<void> {
	const counter = startCounter();
	const untraced = await counter.count();
	const tell = async (name: string) => {
		const counted = await counter.count();
		const added = calls.map(call => `${call} ${Math.round(counted[call] - untraced[call])}`);
		process.stdout.write(`HOOK ${name}: ${added.join(', ')}\n`);
	};
	for (const [hook, section] of Object.entries(hooks)) {
		const {attached, end} = await attach(hook);
		if (attached) await tell(section);
		else process.stdout.write(`HOOK ${section}: cannot be attached\n`);
		await end();
	}
	const scopes: Readonly<Record<string, Scope>> = {
		'file_open of others alone': {kinds: ['file_open'], pids: [1]},
		'all kinds of others': {pids: [1]},
	};
	for (const [name, scope] of Object.entries(scopes)) {
		const source = openLive(scope);
		await tell(name);
		source.close();
	}
	counter.end();
}

if (process.env.guest === 'hooks') await main();

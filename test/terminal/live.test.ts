// SPDX-License-Identifier: MIT
// The monitor of real events, in a real terminal: do something, and see it.
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {basename} from 'node:path';
import {expect, onTestFinished} from 'vitest';
import {liveTest} from '../support/live.ts';
import {launcher, openBeeTop, textOf} from '../support/program.ts';
import type {Terminal} from '../support/terminal.ts';

/** The monitor with a filter on what the test does, so that nobody else's events are in the way. */
async function watch(words: string, ...args: readonly string[]): Promise<Terminal> {
	const terminal = openBeeTop(args, [120, 36]);
	await terminal.until(() => / LIVE /.test(terminal.row(0)));
	terminal.type('f');
	await terminal.until(() => terminal.row(34).startsWith(' filter:'));
	terminal.type(`${words}\r`);
	await terminal.until(() => terminal.row(1).endsWith(`filter: ${words}`));
	return terminal;
}

const linesWith = (terminal: Terminal, ...words: readonly string[]) =>
	terminal.screen().filter((row, y) => y > 2 && words.every(word => row.includes(word)));

/** A port of the loopback on which nobody listens. */
async function freePort(): Promise<number> {
	const server = createServer();
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const {port} = server.address() as {port: number};
	server.close();
	await once(server, 'close');
	return port;
}

liveTest('--or-demo does not take a terminal that is not there for events that are not there', () => {
	const {status, stderr} = spawnSync(launcher, ['--or-demo'], {encoding: 'utf8'});
	expect(status).toBe(1);
	expect(stderr).toMatch(/^bee-top: the monitor needs a terminal [^\n]*\n$/);
});

liveTest('a program that is started is seen, with its arguments and its user', async ({folder}) => {
	const mark = basename(folder);
	const terminal = await watch(mark);
	terminal.type('2');
	spawnSync('/bin/echo', [mark, 'two words']);
	await terminal.until(
		() => linesWith(terminal, 'exec', `/bin/echo ${mark} 'two words'`, 'root').length === 1,
	);
});

liveTest('a file that is opened by a relative path is seen by its full one', async ({folder}) => {
	writeFileSync(`${folder}/here.txt`, 'content');
	const terminal = await watch(`${basename(folder)} open`);
	terminal.type('3');
	await terminal.until('╭ Files');
	spawnSync('/bin/cat', ['./here.txt'], {cwd: folder});
	await terminal.until(() => linesWith(terminal, 'cat', 'open', `${folder}/here.txt`).length === 1);
});

liveTest('a connection that is refused is seen with its address and the reason', async () => {
	const port = await freePort();
	const terminal = await watch(`127.0.0.1:${port}`);
	terminal.type('4');
	await terminal.until(() => !textOf(terminal).includes('╭ Files'));
	spawnSync('/bin/bash', ['-c', `exec 3<>/dev/tcp/127.0.0.1/${port}`]);
	await terminal.until(
		() => linesWith(terminal, 'bash', 'connect', `tcp 127.0.0.1:${port}`, 'ECONNREFUSED').length === 1,
	);
});

liveTest('whoever reads the environment of another process is seen', async () => {
	const target = spawn('/bin/sleep', ['600'], {stdio: 'ignore'});
	onTestFinished(() => void target.kill());
	const terminal = await watch(`environ ${target.pid}`);
	terminal.type('5');
	await terminal.until(() => !textOf(terminal).includes('╭ Files'));
	spawnSync('/bin/cat', [`/proc/${target.pid}/environ`]);
	await terminal.until(() => linesWith(terminal, '!', 'cat', 'environ', `${target.pid}`).length === 1);
});

liveTest('the overview shows all four at once, and the header that nothing is lost', async ({folder}) => {
	const terminal = openBeeTop([], [120, 36]);
	await terminal.until(() => / LIVE /.test(terminal.row(0)));
	const mark = basename(folder);
	spawnSync('/bin/echo', [mark]);
	await terminal.until(() => /[1-9]\d*(\.\dk)? ev\/s/.test(terminal.row(0)));
	expect(terminal.row(0)).toMatch(
		/^ bee-top {2}\S+ .* ev\/s .*lost 0 {2}cpu (?:[\d.]+%|-) {2}rss [\d.]+M {2}LIVE \d\d:\d\d:\d\d$/,
	);
	for (const title of ['Processes', 'Files', 'Network', 'Memory'])
		expect(textOf(terminal)).toContain(`╭ ${title} `);
	terminal.type('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
});

liveTest('a pause freezes what is seen while events are captured; going on shows them', async ({folder}) => {
	const mark = basename(folder);
	const terminal = await watch(`${mark} exec`);
	terminal.type('2');
	spawnSync('/bin/echo', [mark, 'before']);
	await terminal.until(() => linesWith(terminal, mark, 'before').length === 1);
	terminal.type(' ');
	await terminal.until(() => /PAUSED /.test(terminal.row(0)));
	const rate = () => /(\S+) ev\/s/.exec(terminal.row(0))?.[1];
	const [frozen, before] = [terminal.screen().slice(3), rate()];
	for (let run = 0; run < 3; run++) spawnSync('/bin/echo', [mark, 'meanwhile']);
	// The rates are taken once a second, after the events of that second.
	await terminal.until(() => rate() !== before);
	expect(terminal.screen().slice(3, 35)).toEqual(frozen.slice(0, 32));
	expect(terminal.row(0)).toContain('lost 0');
	terminal.type(' ');
	await terminal.until(() => linesWith(terminal, mark, 'meanwhile').length === 3);
});

liveTest(
	'a selected row stays where it is while others come, until the newest is followed',
	async ({folder}) => {
		const mark = basename(folder);
		const terminal = await watch(`${mark} exec`);
		terminal.type('2');
		spawnSync('/bin/echo', [mark, 'first']);
		spawnSync('/bin/echo', [mark, 'second']);
		await terminal.until(() => linesWith(terminal, mark, 'second').length === 1);
		terminal.type('kd');
		await terminal.until(() => linesWith(terminal, 'proc.cmdline', 'first').length === 1);
		spawnSync('/bin/echo', [mark, 'third']);
		terminal.type('\u001b');
		await terminal.until(() => linesWith(terminal, mark, 'third').length === 1);
		const at = terminal.screen().findIndex(row => row.includes('first'));
		expect(terminal.cell(3, at).inverse).toBe(true);
		terminal.type('G');
		await terminal.until(() => !terminal.cell(3, at).inverse);
	},
);

liveTest('what is done is not seen where its kind is out of scope', async ({folder}) => {
	const mark = basename(folder);
	const terminal = await watch(mark, '--kind', 'process_exec');
	writeFileSync(`${folder}/here.txt`, '');
	spawnSync('/bin/cat', [`${folder}/here.txt`]);
	await terminal.until(() => linesWith(terminal, 'exec', '/bin/cat').length === 1);
	expect(textOf(terminal)).not.toMatch(/ (open|write|create) /);
});

liveTest('a lost connection ends capture: no process is left behind', async () => {
	const terminal = openBeeTop([], [80, 24]);
	await terminal.until(() => / LIVE /.test(terminal.row(0)));
	const {pid} = terminal;
	terminal.hangUp();
	await expect.poll(() => spawnSync('/bin/kill', ['-0', String(pid)]).status, {timeout: 10_000}).not.toBe(0);
});

// SPDX-License-Identifier: MIT
// A shell inside tmux or screen, inside a terminal: what a person has who works on another machine.
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import {commandLine} from '../../source/kinds/words/command.ts';
import {environment, open} from './program.ts';
import {temporaryFolder} from './temporary-folder.ts';
import type {Terminal} from './terminal.ts';

export const multiplexerNames = ['tmux', 'screen'] as const;
type MultiplexerName = (typeof multiplexerNames)[number];

/** What a multiplexer says of the screen inside it; its modes only where it tells them. */
export type Inside = {
	/** The terminal around it. */
	readonly terminal: Terminal;
	/** The rows as the multiplexer keeps them; screen writes down no more than a byte of a character. */
	readonly rows: (() => readonly string[]) | undefined;
	/** Modes that are on and should not be when the monitor is gone. */
	readonly modesLeft: () => readonly string[];
};

const SHELL = ['/bin/bash', '--norc', '--noprofile', '-i'] as const;
let opened = 0;

const inUtf8 = {...process.env, LC_ALL: 'C.UTF-8'};

type Options = {
	readonly columns: number;
	readonly lines: number;
	/** TERM inside of it. */
	readonly term: string;
	/** The locale inside of it; undefined for none at all. */
	readonly locale: string | undefined;
};

/** What `env` is told. */
const localeOf = (locale: string | undefined): readonly string[] =>
	locale === undefined ? ['-u', 'LC_ALL', '-u', 'LANG'] : [`LC_ALL=${locale}`];

function openTmux(name: string, {columns, lines, term, locale}: Options): Inside {
	const configuration = join(temporaryFolder(), 'tmux.conf');
	writeFileSync(configuration, `set -g status off\nset -g default-terminal ${term}\nset -s escape-time 0\n`);
	const tell = (...args: readonly string[]) =>
		execFileSync('tmux', ['-L', name, ...args], {encoding: 'utf8', env: inUtf8});
	// tmux runs it by a shell of its own, which keeps no prompt.
	const inner = commandLine(['env', ...localeOf(locale), 'PS1=shell> ', ...SHELL]);
	const terminal = open({
		command: 'tmux',
		args: ['-u', '-L', name, '-f', configuration, 'new-session', inner],
		columns,
		rows: lines,
		env: {LC_ALL: 'C.UTF-8', HISTFILE: '', TMUX: undefined},
	});
	onTestFinished(() => {
		try {
			tell('kill-server');
		} catch {
			// It went with its last shell.
		}
	});
	const modes = {
		alternate_on: '1',
		cursor_flag: '0',
		mouse_any_flag: '1',
		mouse_sgr_flag: '1',
	} as const;
	return {
		terminal,
		rows: () => tell('capture-pane', '-p').split('\n').slice(0, lines),
		modesLeft: () =>
			Object.entries(modes).flatMap(([mode, left]) =>
				tell('display-message', '-p', `#{${mode}}`).trim() === left ? [mode] : [],
			),
	};
}

function openGnuScreen(name: string, {columns, lines, term, locale}: Options): Inside {
	const configuration = join(temporaryFolder(), 'screenrc');
	writeFileSync(configuration, `startup_message off\naltscreen on\nterm ${term}\ndefutf8 on\nmaptimeout 0\n`);
	const tell = (...args: readonly string[]) =>
		execFileSync('screen', ['-S', name, '-p', '0', '-X', ...args], {env: inUtf8});
	const terminal = open({
		command: 'screen',
		args: ['-U', '-S', name, '-c', configuration, 'env', ...localeOf(locale), ...SHELL],
		columns,
		rows: lines,
		env: {LC_ALL: 'C.UTF-8', PS1: 'shell> ', HISTFILE: '', STY: undefined},
	});
	onTestFinished(() => {
		try {
			tell('quit');
		} catch {
			// It went with its last shell.
		}
	});
	return {
		terminal,
		rows: undefined,
		modesLeft: () => [],
	};
}

/** A shell that shows nothing but its prompt; times in UTC. */
export async function openInside(which: MultiplexerName, options: Options): Promise<Inside> {
	const name = `bee-top-test-${process.pid}-${opened++}`;
	const inside = which === 'tmux' ? openTmux(name, options) : openGnuScreen(name, options);
	await inside.terminal.until('shell>');
	inside.terminal.type(
		`export TZ=${environment.TZ}; unset NO_COLOR CI FORCE_COLOR; clear; echo it was here\r`,
	);
	await inside.terminal.until(() => inside.terminal.row(0) === 'it was here');
	return inside;
}

// SPDX-License-Identifier: MIT
// What strace saw of a program and its descendants. npm has no parser of its lines that anybody keeps up.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import type {constants} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {errnoName} from '../../../source/kinds/words/errno.ts';
import {ANNOTATION, annotated, type Value, ValueReader} from './value.ts';

/** A call that came back, or never did: then its result is undefined. */
export type Call = {
	readonly is: 'call';
	readonly at: number;
	readonly name: string;
	readonly args: readonly Value[];
	/** A value, an address too, or -errno. */
	readonly result: number | undefined;
	/** Of a descriptor that it made the path. */
	readonly path: string | undefined;
};

/** What a thread did, in order; `at` in seconds since 1970. */
export type Deed =
	| Call
	| {readonly is: 'signal'; readonly at: number; readonly number: number; readonly code: number}
	| {readonly is: 'exit'; readonly at: number; readonly code: number}
	| {readonly is: 'killed'; readonly at: number; readonly by: keyof typeof constants.signals};

/** By name; Node's own list leaves out what libuv does. */
const errors = new Map(Array.from({length: 200}, (_, number) => [errnoName(number), number]));

function resultOf(line: string, rest: string): Pick<Call, 'result' | 'path'> {
	const [all = '', number, error] = /^= (-?\w+|\?)(?: (E[A-Z0-9]+))?/.exec(rest) ?? [];
	if (number === undefined) throw new Error(`no result in ${line}`);
	if (number === '?') return {result: undefined, path: undefined};
	if (error !== undefined && number === '-1') {
		const errno = errors.get(error);
		if (errno === undefined) throw new Error(`${error} is no error of this machine: ${line}`);
		return {result: -errno, path: undefined};
	}
	ANNOTATION.lastIndex = all.length;
	const path = ANNOTATION.exec(rest)?.[1];
	return {result: Number(number), path: path === undefined ? undefined : annotated(path)};
}

function deedOf(line: string): Deed | undefined {
	const [stamp = '', at, rest = ''] = /^(\d+\.\d+) (.*)$/s.exec(line) ?? [];
	const moment = {at: Number(at)};
	const exit = /^\+\+\+ exited with (\d+)/.exec(rest);
	if (exit) return {is: 'exit', ...moment, code: Number(exit[1])};
	const killed = /^\+\+\+ killed by (SIG\w+)/.exec(rest);
	if (killed) return {is: 'killed', ...moment, by: killed[1] as NodeJS.Signals};
	if (rest.startsWith('--- ')) {
		const [, number, code] = /si_signo=(\d+), si_code=(-?\w+)/.exec(rest) ?? [];
		// `--- stopped by SIGSTOP ---` is no signal that is delivered.
		return number === undefined
			? undefined
			: {is: 'signal', ...moment, number: Number(number), code: Number(code)};
	}
	const name = /^(\w+)\(/.exec(rest)?.[1];
	if (name === undefined) throw new Error(`not understood: ${line}`);
	const reader = new ValueReader(line, stamp.indexOf(rest) + name.length + 1);
	const args = reader.until(')');
	return {is: 'call', ...moment, name, args, ...resultOf(line, line.slice(reader.at).trimStart())};
}

/** The threads of a traced program, by their numbers; each wrote a file of its own, so no call is torn by another's. */
export type Trace = ReadonlyMap<number, readonly Deed[]>;

/** Reads what `strace -ff -o FOLDER/trace` wrote. */
const readTrace = (folder: string): Trace =>
	new Map(
		readdirSync(folder)
			.filter(name => name.startsWith('trace.'))
			.map(name => {
				const lines = readFileSync(join(folder, name), 'latin1')
					.split('\n')
					.filter(line => line !== '');
				return [Number(name.slice('trace.'.length)), lines.flatMap(line => deedOf(line) ?? [])];
			}),
	);

/** Runs a program under strace to its end. All numbers raw, all bytes in hex, nothing cut. Tells the number of strace itself. */
export async function trace(
	folder: string,
	cwd: string,
	command: readonly string[],
	began: (pid: number) => void,
): Promise<Trace> {
	const flags = ['-ff', '-ttt', '-xx', '-yy', '-v', '-s', '8192', '-X', 'raw', '-o', join(folder, 'trace')];
	const strace = spawn('strace', [...flags, '--', ...command], {cwd, stdio: ['ignore', 'ignore', 'pipe']});
	began(strace.pid ?? Number.NaN);
	const [complaints] = await Promise.all([text(strace.stderr), once(strace, 'close')]);
	if (complaints) throw new Error(`strace failed: ${complaints}`);
	return readTrace(folder);
}

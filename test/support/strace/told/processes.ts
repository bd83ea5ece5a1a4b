// SPDX-License-Identifier: MIT
// Processes: made, started, signalled, and who they are.
import {numberOf, partOf, textOf, textsOf, wordOf} from '../arguments.ts';
import {askedCreds} from '../creds.ts';
import {one, type Tell} from '../teller.ts';
import type {Call} from '../trace.ts';

/** What is meant to end somebody: HUP INT QUIT ILL TRAP ABRT BUS FPE KILL SEGV TERM STKFLT XCPU XFSZ PWR SYS. */
const MEANT_TO_END = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15, 16, 24, 25, 30, 31]);

/** A signal to oneself is told only where it kills: see `ending` in expected.ts. */
const signalled =
	(number: (args: Call['args']) => number, target: (args: Call['args']) => number): Tell =>
	({args, result = 0}, {pid}) =>
		result < 0 || target(args) === pid || !MEANT_TO_END.has(number(args))
			? []
			: [{kind: 'process_signal', target: target(args), signal: number(args)}];

/** The options of prctl that are told. */
const PRCTL = new Set([4, 8, 15, 22, 24, 28, 35, 38, 47, 0x59616d61]);

const forked =
	(flags: (args: Call['args']) => number): Tell =>
	({args, result = -1}) => {
		const how = flags(args);
		const CLONE_THREAD = 0x10000;
		return result < 0 || how & CLONE_THREAD
			? []
			: [{kind: 'process_fork', child: result, flags: how & ~0xff}];
	};

/** A program that started is told by it; what was there before is gone. */
const executed =
	(name: (args: Call['args']) => string, argv: number): Tell =>
	({args, result}) => [
		{kind: 'process_exec', result, filename: name(args), argv: textsOf(args[argv]).join('\0')},
	];

export const processes: Readonly<Record<string, Tell>> = {
	fork: forked(() => 0),
	vfork: forked(() => 0x4100),
	clone: forked(args => numberOf(args[1])),
	clone3: forked(args => numberOf(partOf(args[0], 'flags'))),
	execve: executed(args => textOf(args[0]), 1),
	execveat: executed(args => textOf(args[1]) || `/dev/fd/${numberOf(args[0])}`, 2),
	kill: signalled(
		args => numberOf(args[1]),
		args => numberOf(args[0]),
	),
	tgkill: signalled(
		args => numberOf(args[2]),
		args => numberOf(args[0]),
	),
	setuid: askedCreds('setuid', 1),
	setgid: askedCreds('setgid', 1),
	setreuid: askedCreds('setreuid', 2),
	setregid: askedCreds('setregid', 2),
	setresuid: askedCreds('setresuid', 3),
	setresgid: askedCreds('setresgid', 3),
	setgroups: askedCreds('setgroups', 1),
	capset: one('process_creds', () => ({call: 'capset'})),
	prctl: ({args: [option, argument], result}) =>
		PRCTL.has(numberOf(option))
			? [
					{
						kind: 'process_prctl',
						call: 'prctl',
						result,
						option: wordOf(option),
						...(numberOf(option) === 15 ? {name: textOf(argument)} : {argument: numberOf(argument)}),
					},
				]
			: [],
	seccomp: ({args: [operation, flags], result}) =>
		numberOf(operation) > 1
			? []
			: [
					{
						kind: 'process_prctl',
						call: 'seccomp',
						result,
						option: numberOf(operation),
						argument: numberOf(flags),
					},
				],
};

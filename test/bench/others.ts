// SPDX-License-Identifier: MIT
// The first program on sys_exit sends every system call of the machine through a slower way in and out; a second one adds only itself.
// So what "untraced" costs, and what tracing adds, can be told only while nobody else traces system calls.
import {execFileSync} from 'node:child_process';

type Link = {readonly type: string; readonly tp_name?: string};

/** How many BPF programs are attached to the start or end of system calls, ours included. perf and ftrace do not show here. */
export function syscallTracers(): number {
	const path = `${process.env.PATH}:/usr/sbin:/sbin`;
	const links = execFileSync('bpftool', ['-j', 'link'], {
		encoding: 'utf8',
		env: {...process.env, PATH: path},
	});
	return (JSON.parse(links) as Link[]).filter(({tp_name}) => /^(raw_)?sys_(enter|exit)$/.test(tp_name ?? ''))
		.length;
}

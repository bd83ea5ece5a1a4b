// SPDX-License-Identifier: MIT
// What a live test may leave behind: objects of BPF, groups, files, mounts, processes. Others use the machine too, so what is new is ours
// only where it can be told to be.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, readlinkSync} from 'node:fs';
import {join} from 'node:path';
import {deedsProgram} from './deeds.ts';

const project = join(import.meta.dirname, '../..');

/** Each thing that is there, as a person would name it. */
type Things = ReadonlySet<string>;

type Process = {readonly pid: number; readonly parent: number; readonly name: string};

const readable = (path: string): string => {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return ''; // it has just ended
	}
};

const entries = (folder: string): string[] => {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
};

function processes(): readonly Process[] {
	return entries('/proc').flatMap(entry => {
		if (!/^\d+$/.test(entry)) return [];
		const [, name, state, parent] = /\((.*)\) (\w) (\d+) /s.exec(readable(`/proc/${entry}/stat`)) ?? [];
		// A zombie is gone, and its parent has not asked yet.
		if (name === undefined || state === 'Z') return [];
		return [{pid: Number(entry), parent: Number(parent), name}];
	});
}

function isFromHere(pid: number): boolean {
	try {
		if (readlinkSync(`/proc/${pid}/exe`).startsWith(`${project}/`)) return true;
	} catch {
		return false;
	}
	return readable(`/proc/${pid}/cmdline`).includes(`${project}/`);
}

/** The processes that this one has started, and those of this project whose parent has gone. */
function ownProcesses(): readonly Process[] {
	const all = processes();
	const family = new Set([process.pid]);
	for (let size = 0; size < family.size; ) {
		size = family.size;
		for (const {pid, parent} of all) if (family.has(parent)) family.add(pid);
	}
	return all.filter(
		({pid, parent}) => pid !== process.pid && (family.has(pid) || (parent === 1 && isFromHere(pid))),
	);
}

const OBJECTS = /^(prog|map|link) \d+$/;

/** Programs, maps and links that others hold by a descriptor. */
function heldByOthers(): Things {
	const own = new Set([process.pid, ...ownProcesses().map(({pid}) => pid)]);
	const held = processes()
		.filter(({pid}) => !own.has(pid))
		.flatMap(({pid}) =>
			entries(`/proc/${pid}/fdinfo`).flatMap(fd =>
				[...readable(`/proc/${pid}/fdinfo/${fd}`).matchAll(/^(prog|map|link)_id:\s*(\d+)$/gm)].map(
					([, object, id]) => `${object} ${id}`,
				),
			),
		);
	return new Set(held);
}

/**
 * Programs, maps and links of the whole machine. Not from bpftool, which opens each map: a program array that is opened in the moment it is given
 * up is never freed (seen on 6.18: the work that empties it is queued twice, runs once, and one reference stays).
 */
export const bpfObjects = (): Things =>
	new Set(
		execFileSync(deedsProgram, ['bpf_ids'], {encoding: 'utf8'})
			.split('\n')
			.filter(line => OBJECTS.test(line)),
	);

const GROUPS = ['', 'pids', 'memory', 'unified'].map(name => join('/sys/fs/cgroup', name));
/** As tests name their groups and pins. */
const OURS = /^\.?bee-top-/;
/** Where tests make and mount things; elsewhere the machine does so by itself. */
const places = () => [process.env.TMPDIR ?? '/tmp', project];

/** All that may be left of a test. */
export function things(): Things {
	const named = [...GROUPS, '/sys/fs/bpf'].flatMap(folder =>
		entries(folder)
			.filter(name => OURS.test(name))
			.map(name => join(folder, name)),
	);
	const files = [...places(), '/'].flatMap(folder => entries(folder).map(name => join(folder, name)));
	const mounts = readable('/proc/self/mountinfo')
		.split('\n')
		.flatMap(line => line.split(' ')[4] ?? [])
		.filter(mount => places().some(place => mount.startsWith(`${place}/`)));
	return new Set([
		...[...named, ...files].map(path => `file ${path}`),
		...mounts.map(mount => `mount ${mount}`),
		...ownProcesses().map(({pid, name}) => `process ${pid} ${name}`),
		...bpfObjects(),
	]);
}

/** What is there now and was not before, and cannot be another's. */
export function leftSince(before: Things): readonly string[] {
	const left = [...things()].filter(thing => !before.has(thing));
	if (!left.some(thing => OBJECTS.test(thing))) return left;
	const others = heldByOthers();
	return left.filter(thing => !others.has(thing));
}

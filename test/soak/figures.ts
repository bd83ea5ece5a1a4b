// SPDX-License-Identifier: MIT
// What the system says of a process that runs for long: memory, handles, and how often it wakes.
import {readdirSync, readFileSync, readlinkSync} from 'node:fs';
import {loadavg} from 'node:os';

/** One look at a process. */
export type Figures = {
	/** Resident memory, and the part of it that no file stands behind, in MB. */
	readonly rss: number;
	readonly anonymous: number;
	readonly descriptors: number;
	readonly threads: number;
	/** BPF maps that it holds, and the memory that the kernel accounts for them in MB. */
	readonly maps: number;
	readonly mapMegabytes: number;
	readonly programs: number;
	/** Times that its first thread fell asleep since the start: timers that are left behind show here. */
	readonly naps: number;
	/** CPU of all threads since the start, in ms. */
	readonly cpuMs: number;
	/** Runnable tasks of the whole machine, averaged over a minute. */
	readonly load: number;
};

const field = (text: string, name: string): number =>
	Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1] ?? Number.NaN);

/** What a descriptor's file in /proc says; empty where it has been closed meanwhile. */
function attempt(read: () => string): string {
	try {
		return read();
	} catch {
		return '';
	}
}

/** Looks at a process. Throws where it has ended. */
export function figuresOf(pid: number): Figures {
	const proc = `/proc/${pid}`;
	const status = readFileSync(`${proc}/status`, 'utf8');
	const tasks = readdirSync(`${proc}/task`);
	const used = (tid: string) =>
		Number(attempt(() => readFileSync(`${proc}/task/${tid}/schedstat`, 'utf8')).split(' ')[0]);
	const descriptors = readdirSync(`${proc}/fd`);
	const maps = new Map<string, number>();
	const programs = new Set<string>();
	for (const fd of descriptors) {
		if (!attempt(() => readlinkSync(`${proc}/fd/${fd}`)).startsWith('anon_inode:bpf')) continue;
		const text = attempt(() => readFileSync(`${proc}/fdinfo/${fd}`, 'utf8'));
		const [, map] = /^map_id:\s*(\d+)$/m.exec(text) ?? [];
		const [, program] = /^prog_id:\s*(\d+)$/m.exec(text) ?? [];
		if (map) maps.set(map, field(text, 'memlock'));
		if (program) programs.add(program);
	}
	return {
		rss: field(status, 'VmRSS') / 1024,
		anonymous: field(status, 'RssAnon') / 1024,
		descriptors: descriptors.length,
		threads: tasks.length,
		maps: maps.size,
		mapMegabytes: [...maps.values()].reduce((sum, bytes) => sum + bytes, 0) / 2 ** 20,
		programs: programs.size,
		naps: field(readFileSync(`${proc}/task/${pid}/status`, 'utf8'), 'voluntary_ctxt_switches'),
		cpuMs: tasks.reduce((sum, tid) => sum + used(tid), 0) / 1e6,
		load: loadavg()[0] ?? 0,
	};
}

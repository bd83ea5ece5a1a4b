// SPDX-License-Identifier: MIT
import {closeSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {containerFiles} from '../context/container-state.ts';
import {root} from '../root.ts';

/**
 * A process that keeps two rights when this one gives up its own, for as long as this one lives: CAP_SYS_ADMIN, without which nobody counts
 * runs of BPF programs, and CAP_DAC_READ_SEARCH, without which root's files of container runtimes cannot be read. It opens those by name and
 * hands over the descriptor, and is kept from anything else by a filter of its own (native/helper/main.cpp). Each throws an Error with a `code`.
 */
export type Helper = {
	/** Opens one of the `containerFiles` of a container, for reading. */
	readonly containerFile: (index: number, id: string) => number;
	/** Has the kernel count while the descriptor is open. */
	readonly statistics: () => number;
	readonly close: () => void;
};

/** The helper's side of the addon. */
export type HelperCalls = {
	readonly startHelper: (program: string, ...templates: readonly string[]) => number;
	readonly askHelper: (helper: number, request: string) => number;
};

/** Starts it, as root only; undefined where that cannot be done: then what it does is not to be had once rights are given up. */
export function startHelper(addon: HelperCalls): Helper | undefined {
	if (process.geteuid?.() !== 0) return undefined;
	let fd: number | undefined;
	try {
		const program = fileURLToPath(new URL('native/build/bee-help', root));
		fd = addon.startHelper(program, ...containerFiles.map(path => `/${path}`));
	} catch {
		return undefined;
	}
	const close = () => {
		if (fd !== undefined) closeSync(fd);
		fd = undefined;
	};
	const ask = (request: string) => {
		if (fd === undefined) throw Object.assign(new Error('the helper has ended'), {code: 'EPIPE'});
		try {
			return addon.askHelper(fd, request);
		} catch (error) {
			// What comes late would be taken for the next answer.
			if (['ETIMEDOUT', 'EPIPE', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '')) close();
			throw error;
		}
	};
	return {
		containerFile: (index, id) => ask(String.fromCharCode(index) + id),
		statistics: () => ask('s'),
		close,
	};
}

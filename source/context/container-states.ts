// SPDX-License-Identifier: MIT
import type {Container} from '../model/containers.ts';
import {type ContainerState, type OpenFor, readContainerState} from './container-state.ts';

/** Tells what is known of a container now, and sees to it that more is known later. `revision` grows whenever it does. */
export type ContainerStates = {
	readonly of: (container: Container) => ContainerState | undefined;
	readonly revision: () => number;
};

const KEPT = 4096;
const AT_ONCE = 16;
/** A runtime may write its files after it started the container. */
const TRIES = 3;
const AGAIN_MS = 2000;

type Entry = {state: ContainerState | undefined; tries: number; triedAt: number; pending: boolean};

/** Reads the runtimes' state files below `root` when somebody first asks for a container, and never makes him wait. */
export function createContainerStates(root = '/', openFor?: OpenFor): ContainerStates {
	const entries = new Map<string, Entry>();
	let revision = 0;
	let pending = 0;

	const read = async (container: Container, entry: Entry) => {
		pending++;
		Object.assign(entry, {pending: true, tries: entry.tries + 1, triedAt: performance.now()});
		entry.state = await readContainerState(container, root, openFor);
		entry.pending = false;
		pending--;
		if (entry.state) revision++;
	};
	return {
		of: container => {
			let entry = entries.get(container.id);
			if (!entry) {
				if (entries.size >= KEPT) entries.clear();
				entry = {state: undefined, tries: 0, triedAt: Number.NEGATIVE_INFINITY, pending: false};
				entries.set(container.id, entry);
			}
			const due =
				!entry.state &&
				!entry.pending &&
				entry.tries < TRIES &&
				performance.now() - entry.triedAt >= AGAIN_MS;
			if (due && pending < AT_ONCE) void read(container, entry);
			return entry.state;
		},
		revision: () => revision,
	};
}

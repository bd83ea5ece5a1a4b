// SPDX-License-Identifier: MIT
// A keeper that remembers what it was given, or fails.
import type {ScreenChanges} from '../../source/configuration/screen.ts';
import type {Keeper} from '../../source/store/keeper.ts';

export type KeeperInMemory = Keeper & {readonly written: ScreenChanges[]; readonly filtersKept: string[]};

/** `filters` are those of earlier days; with `fails` nothing can be written. */
export function keeperInMemory({
	filters = [],
	fails,
	caveat,
}: {
	readonly filters?: readonly string[];
	readonly fails?: string;
	readonly caveat?: string;
} = {}): KeeperInMemory {
	const written: ScreenChanges[] = [];
	const filtersKept = [...filters];
	return {
		written,
		filtersKept,
		caveat,
		screen: async changes => {
			if (fails !== undefined) throw new Error(fails);
			written.push(changes);
			return '/home/config.yaml';
		},
		filters: async () => ({
			load: async () => [...filtersKept],
			add: async filter => void filtersKept.push(filter),
		}),
	};
}

// SPDX-License-Identifier: MIT
import {whoRuns} from '../configuration/person.ts';
import type {Keeper} from '../store/keeper.ts';

/** Keeps settings and filters in the files of whoever runs this, or called sudo. What reads and writes them is loaded when it is first asked for. */
export function keeperOf(config: string | undefined): Keeper {
	let filters: ReturnType<Keeper['filters']> | undefined;
	return {
		screen: async changes => (await import('../configuration/write.ts')).writeScreen(whoRuns(), changes),
		filters: tell => {
			filters ??= import('../configuration/history-file.ts').then(({createFilterHistory}) =>
				createFilterHistory(whoRuns(), tell),
			);
			return filters;
		},
		caveat: config === undefined ? undefined : `with --config ${config} that file is not read`,
	};
}

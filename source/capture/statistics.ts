// SPDX-License-Identifier: MIT
import {closeSync} from 'node:fs';
import type {Helper} from './helper.ts';
import type {ProgramRuns, Statistics} from './source.ts';

/** What a session of the addon has to say of runs; its errors have a `code`. */
type RunCounter = {
	statistics(on: boolean): void;
	programRuns(): readonly ProgramRuns[];
};

/** The statistics of a session, for which `helper` may ask the kernel where this process may not. That the kernel refuses them (EPERM without CAP_SYS_ADMIN, EINVAL before Linux 5.8) is no failure but a reason. */
export function createStatistics(session: RunCounter, helper?: Helper): Statistics {
	let [refused, unread]: (string | undefined)[] = [];
	/** The helper's, while it has them counted. */
	let held: number | undefined;
	const release = () => {
		if (held !== undefined) closeSync(held);
		held = undefined;
	};
	const reasonOf = (act: () => void) => {
		try {
			act();
			return undefined;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	};
	return {
		watch: on => {
			if (!on) release();
			refused = held === undefined ? reasonOf(() => session.statistics(on)) : undefined;
			if (refused !== undefined && on && helper)
				refused =
					reasonOf(() => {
						held = helper.statistics();
					}) && refused;
		},
		runs: () => {
			let runs: readonly ProgramRuns[] = [];
			unread = reasonOf(() => {
				runs = session.programRuns();
			});
			return runs;
		},
		reason: () => refused ?? unread,
	};
}

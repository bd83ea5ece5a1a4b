// SPDX-License-Identifier: MIT
import type {ProgramRuns, Statistics} from './source.ts';

/** What a session of the addon has to say of runs; its errors have a `code`. */
export type RunCounter = {
	statistics(on: boolean): void;
	programRuns(): readonly ProgramRuns[];
};

/** The statistics of a session. That the kernel refuses them (EPERM without CAP_SYS_ADMIN, EINVAL before Linux 5.8) is no failure but a reason. */
export function createStatistics(session: RunCounter): Statistics {
	let [refused, unread]: (string | undefined)[] = [];
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
			refused = reasonOf(() => session.statistics(on));
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

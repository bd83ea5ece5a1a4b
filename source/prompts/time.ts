// SPDX-License-Identifier: MIT
import {MOMENTS, momentOf} from '../store/moment.ts';
import {goTo, presentOf} from '../store/travel.ts';
import type {Prompt} from './prompt.ts';

/** A moment to go to. */
export const time: Prompt = {
	label: 'go to',
	begins: () => '',
	keep: (monitor, text) => {
		if (text.trim() === '') return undefined;
		const now = presentOf(monitor);
		const moment = momentOf(text, {clock: monitor.clock, now, latest: monitor.source.playback?.end ?? now});
		return moment === undefined ? `not a time: write ${MOMENTS}` : goTo(monitor, moment);
	},
};

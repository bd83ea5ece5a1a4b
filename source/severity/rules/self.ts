// SPDX-License-Identifier: MIT
import type {Rules} from '../rule.ts';

/** Rules for the watching itself. */
export const selfRules: Rules = {
	bee_loss: [
		{
			severity: 'medium',
			why: 'what was done in this time was not seen in full, and who floods a monitor may want just that',
		},
	],
};

// SPDX-License-Identifier: MIT
import type {BeeLoss} from '../capture/layout.generated.ts';
import {causeMeanings} from '../model/loss.ts';
import type {Kind} from './kind.ts';
import {countText, durationText} from './words/quantity.ts';

export const beeLoss: Kind<BeeLoss> = {
	pane: 'processes',
	notice: true,
	label: () => 'lost',
	about:
		'Records of a kind were lost since it was told the last time: how many, why, and in which time. Looked at once a second, shown in the pane of that kind, always on, and counted as no event.',
	subject: ({lostKind, cause}) =>
		`${lostKind || 'a kind'}: ${cause ? causeMeanings[cause] : 'why is not known'}`,
	outcome: ({count, interval}) => `${countText(count)} in ${durationText(interval)}`,
	failure: () => 0,
};

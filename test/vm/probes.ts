// SPDX-License-Identifier: MIT
// For each kind: something that must make such an event on every kernel, and what the event must say.
import type {KindName} from '../../source/capture/layout.generated.ts';
import type {Json} from '../support/capture.ts';
import type {Step} from '../support/deeds.ts';

/** The kinds are probed one after another, each by a deed of its own. */
export type Probe = {
	readonly kind: KindName;
	readonly steps: readonly Step[];
	/** What one of the deed's events must say. */
	readonly says: Json;
};

export const probes: readonly Probe[] = [
	{kind: 'file_open', steps: [['open', '/etc/passwd', 0]], says: {path: '/etc/passwd', error: null}},
];

// SPDX-License-Identifier: MIT
import {kinds, optInKinds} from '../../kinds/index.ts';
import {countText} from '../../kinds/words/quantity.ts';
import {causeMeanings} from '../../model/loss.ts';
import type {Facts} from '../../store/facts.ts';
import {type HelpPart, say} from './part.ts';

/** What was lost, what cannot be seen here and why, what is off by itself, and what a scope leaves out. */
export const limitParts = (
	{losses, unavailable, optedIn}: Pick<Facts, 'losses' | 'unavailable' | 'optedIn'>,
	scope: string,
): readonly HelpPart[] => [
	{
		heading: 'Lost so far',
		entries:
			losses.length > 0
				? losses.map(({kind, cause, count}) =>
						say(countText(count), `${kind}: ${cause}: ${causeMeanings[cause]}.`),
					)
				: [say('', 'Nothing: every event that the kernel side saw has come here.')],
	},
	{
		heading: 'Not to be seen on this machine',
		entries:
			unavailable.length > 0
				? unavailable.map(({kind, reason}) => say(kind, reason))
				: [say('', 'Every kind that was asked for can be seen.')],
	},
	{
		heading: 'Off unless asked for',
		entries: optInKinds.map(kind =>
			say(
				kind,
				`${kinds[kind].about} ${optedIn.includes(kind) ? 'On: somebody asked for it.' : ''}`.trimEnd(),
			),
		),
	},
	...(scope === ''
		? []
		: [
				{
					heading: 'Outside of the scope',
					entries: [say('', `Not captured is what does not pass ${scope}`)],
				},
			]),
];

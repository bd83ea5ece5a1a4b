// SPDX-License-Identifier: MIT
import {byMode} from '../../commands/active.ts';
import type {Command} from '../../commands/command.ts';
import {commands} from '../../commands/commands.ts';
import {keyLabel} from '../../commands/keys.ts';
import {modeTitles} from '../../commands/mode-titles.ts';
import {type HelpPart, say} from './part.ts';

/** The keys that did something where the help was opened, and all others by where they do. */
export function keyParts(here: readonly string[], place: string, ascii: boolean): readonly HelpPart[] {
	const entries = (some: readonly Command[]) =>
		some.map(({keys, does}) => say(keys.map(key => keyLabel(key, ascii)).join(' '), does));
	const isHere = ({id}: Command) => here.includes(id);
	return [
		{heading: `Here: ${place}`, entries: entries(commands.filter(isHere))},
		...byMode(commands.filter(command => !isHere(command))).map(([mode, some]) => ({
			heading: mode === 'browse' ? `${modeTitles.browse}, elsewhere or at other times` : modeTitles[mode],
			entries: entries(some),
		})),
	].filter(({entries}) => entries.length > 0);
}

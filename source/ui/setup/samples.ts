// SPDX-License-Identifier: MIT
// What a theme looks like: each tone under its name, each severity with its sign, each step of heat.
import {severities} from '../../severity/severity.ts';
import {failureSign, type HeatLevel, severitySign, severityTone, type Theme, type Tone} from '../theme.ts';

const TONES: readonly Tone[] = [
	'plain',
	'strong',
	'dim',
	'focus',
	'notice',
	'good',
	'warn',
	'alert',
	'found',
];
const HEAT: ReadonlyArray<readonly [HeatLevel, string]> = [
	[0, '<1ms'],
	[1, '1ms'],
	[2, '10ms'],
	[3, '100ms'],
	[4, '1s'],
];

type Sample = {readonly text: string; readonly drawn: string};

const samplesOf = (theme: Theme): readonly Sample[] => [
	...TONES.map(tone => ({text: tone, drawn: theme.paint(tone, tone)})),
	{text: 'selected', drawn: theme.invert('selected')},
	...severities.map(severity => {
		const text = `${severitySign(severity)} ${severity}`.trimStart();
		return {text, drawn: theme.paint(severityTone(severity), text)};
	}),
	{text: `${failureSign} failed`, drawn: theme.paint('warn', `${failureSign} failed`)},
	...HEAT.map(([level, text]) => ({text, drawn: theme.heat(level, text)})),
];

/** Lines of samples, each of at most so many cells, two cells between them. */
export function sampleLines(theme: Theme, columns: number): readonly string[] {
	const lines: Array<{used: number; drawn: string}> = [];
	for (const {text, drawn} of samplesOf(theme)) {
		const line = lines.at(-1);
		if (line && line.used + 2 + text.length <= columns) {
			line.used += 2 + text.length;
			line.drawn += `  ${drawn}`;
		} else lines.push({used: text.length, drawn});
	}
	return lines.map(({used, drawn}) => drawn + ' '.repeat(Math.max(0, columns - used)));
}

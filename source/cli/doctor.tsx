// SPDX-License-Identifier: MIT
import {release} from 'node:os';
import {Box, renderToString, Text} from 'ink';
import {limits} from '../capture/limits.ts';
import type {Program, Source} from '../capture/source.ts';

import type {Configuration, SettingName, Settings} from '../configuration/settings.ts';
import {eventKinds, seenByItself} from '../kinds/index.ts';

import {bytesText, countText} from '../kinds/words/quantity.ts';
import {programFlags, textPatterns} from '../masking/patterns.ts';
import type {Rule} from '../severity/rule.ts';
import {rules} from '../severity/rules.ts';
import {Table} from '../ui/parts/ink-table.ts';
import {safeText} from '../ui/safe-text.ts';
import {openLiveOrFail} from './open.ts';
import {kindsOf} from './options.ts';

const COLUMNS = 200;
/** Its cells stand side by side: longer ones would break all rows. */
const CELL = 90;

const cut = (text: string) => (text.length > CELL ? `${text.slice(0, CELL - 1)}…` : text);

const stateOf = (programs: number, missing: number) =>
	programs > 0 && missing === 0 ? 'seen' : missing < programs ? 'partly' : 'not seen';

/** A kind is seen if all of its programs are attached; else each one that is not says why. Those that nobody asked for say how to. */
function kindRows(programs: readonly Program[], wanted: readonly string[]) {
	return eventKinds.map(kind => {
		const own = programs.filter(program => program.kind === kind);
		const missing = own.filter(program => !program.attached);
		const state = stateOf(own.length, missing.length);
		const hooks = cut(own.map(program => program.hook).join(', '));
		const why = missing.map(program => `${program.hook}: ${program.reason ?? 'not attached'}`).join('; ');
		if (state !== 'seen' || wanted.includes(kind)) return {kind, state, hooks, reason: cut(safeText(why))};
		const reason = seenByItself.includes(kind)
			? 'the configuration switches it off'
			: `off unless asked for: --kind ${kind}, or kinds: {${kind}: on}`;
		return {kind, state: 'off', hooks, reason};
	});
}

const ceilings = ({historyBytes, vitalBytes, bulkBytes, queueBytes}: Settings) => [
	{
		limit: 'history',
		value: bytesText(historyBytes),
		meaning: 'raw records that the panes can scroll through; the oldest are overwritten',
	},
	{
		limit: 'vital ring',
		value: bytesText(vitalBytes),
		meaning: 'processes, connections, memory access: a ring of their own',
	},
	{limit: 'bulk ring', value: bytesText(bulkBytes), meaning: 'files and accepts'},
	{
		limit: 'queue',
		value: bytesText(queueBytes),
		meaning:
			'between the rings and the screen; when it is full, the rings wait, and what they cannot take is counted as lost',
	},
	{
		limit: 'hosts',
		value: countText(limits.hosts),
		meaning: 'addresses whose names are known from answers that were seen; the oldest are forgotten',
	},
];

/** Each setting, what it is, and who said so. */
function settingRows({settings, from}: Configuration) {
	const {kinds, masking, maskingPatterns, environmentNames, sensitive, severity, ascii} = settings;
	const counted = (count: number, what: string) => (count === 0 ? 'none' : `${count} ${what}`);
	const rows: ReadonlyArray<readonly [SettingName, string, string]> = [
		[
			'kinds',
			'kinds',
			Object.entries(kinds)
				.map(([kind, on]) => `${kind}: ${on ? 'on' : 'off'}`)
				.join(', ') || 'as they are',
		],
		['vitalBytes', 'rings.vital', bytesText(settings.vitalBytes)],
		['bulkBytes', 'rings.bulk', bytesText(settings.bulkBytes)],
		['queueBytes', 'queue', bytesText(settings.queueBytes)],
		['historyBytes', 'history', bytesText(settings.historyBytes)],
		['masking', 'masking.enabled', masking ? 'on' : 'off: secrets in command lines are shown and recorded'],
		['maskingPatterns', 'masking.patterns', maskingPatterns.map(({source}) => source).join(', ') || 'none'],
		['environmentNames', 'environment.names', environmentNames.join(', ') || 'none'],
		[
			'sensitive',
			'sensitive',
			`${counted(sensitive.add.length, 'added')}, removed: ${sensitive.remove.join(', ') || 'none'}, excluded: ${counted(sensitive.exclude.length, 'lists')}`,
		],
		[
			'severity',
			'severity',
			severity.map(({kind, severity}) => `${kind}: ${severity ?? 'exempt'}`).join(', ') ||
				'as the table says',
		],
		['ascii', 'ascii', ascii === undefined ? 'as the locale says' : ascii ? 'on' : 'off'],
	];
	return rows.map(([name, setting, value]) => ({
		setting,
		value: cut(safeText(value)),
		from: cut(safeText(from.get(name) ?? 'default')),
	}));
}

function tableRows() {
	const all = Object.entries(rules) as ReadonlyArray<readonly [string, readonly Rule[]]>;
	return [
		{
			table: 'masking',
			holds: `${textPatterns.length} patterns of text, flags of ${new Set(programFlags.flatMap(({programs}) => programs)).size} programs`,
		},
		{
			table: 'severity',
			holds: `${all.reduce((sum, [, ofKind]) => sum + ofKind.length, 0)} rules for ${all.length} kinds`,
		},
	];
}

function report(source: Source, configuration: Configuration): string {
	const programs = source.programs();
	const {settings, notices} = configuration;
	const others = programs.filter(program => !program.attached && !eventKinds.includes(program.kind as never));
	return renderToString(
		<Box flexDirection="column">
			<Text>{`Kernel ${release()}, Node ${process.version}`}</Text>
			<Table data={kindRows(programs, kindsOf(settings))} />
			{others.length > 0 ? (
				<Text>{`Besides: ${others.map(({name, reason}) => `${name}: ${safeText(reason ?? '')}`).join('; ')}`}</Text>
			) : null}
			<Table data={ceilings(settings)} />
			<Table data={settingRows(configuration)} />
			{notices.map(notice => (
				<Text key={notice}>{safeText(notice)}</Text>
			))}
			<Table data={tableRows()} />
		</Box>,
		{columns: COLUMNS},
	);
}

/** Says what works here, and the configuration in force. Throws Failure if nothing does. */
export function doctor(configuration: Configuration): void {
	// Also what is off: it is tried, and gone again with us.
	const source = openLiveOrFail({kinds: eventKinds}, configuration.settings);
	try {
		process.stdout.write(`${report(source, configuration)}\n`);
	} finally {
		source.close();
	}
}

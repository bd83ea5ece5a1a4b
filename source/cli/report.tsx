// SPDX-License-Identifier: MIT
import {release} from 'node:os';
import {Box, renderToString, Text} from 'ink';
import {limits} from '../capture/limits.ts';
import type {Program, Source} from '../capture/source.ts';
import type {Configuration, SettingName, Settings} from '../configuration/settings.ts';
import {eventKinds, seenByItself} from '../kinds/index.ts';
import {bytesText, countText} from '../kinds/words/quantity.ts';
import {programFlags, textPatterns} from '../masking/patterns.ts';
import type {Plan} from '../scope/plan.ts';
import {say} from '../scope/say.ts';
import {groupsOf} from '../sensitive/configured.ts';
import {secretNames} from '../sensitive/environment.ts';
import type {Group} from '../sensitive/groups.ts';
import type {Rule} from '../severity/rule.ts';
import {rules} from '../severity/rules.ts';
import {Table} from '../ui/parts/ink-table.ts';
import {safeText} from '../ui/safe-text.ts';
import {kindsOf} from './options.ts';
import {wrapped} from './wrapped.ts';

const COLUMNS = 200;
/** Cells stand side by side: where all of a row together were longer than the line, all rows would be broken. */
const [CELL, NARROW_CELL] = [90, 70];

const cut = (text: string, cells = CELL) => (text.length > cells ? `${text.slice(0, cells - 1)}…` : text);

const stateOf = (programs: number, missing: number) =>
	programs > 0 && missing === 0 ? 'seen' : missing < programs ? 'partly' : 'not seen';

/** A kind is seen if all of its programs are attached, those too that it shares. Those that nobody asked for say how to. */
function kindRows(programs: readonly Program[], wanted: readonly string[]) {
	return eventKinds.map(kind => {
		const own = programs.filter(program => program.kind === kind || program.serves.includes(kind));
		const missing = own.filter(program => !program.attached);
		const state = stateOf(own.length, missing.length);
		const hooks = cut(
			[...new Set(own.map(({kind, name, hook}) => (kind === null ? name : hook)))].join(', '),
			NARROW_CELL,
		);
		const why =
			missing.length > 0
				? `not there, see below: ${missing.map(({kind, name, hook}) => (kind === null ? name : hook)).join(', ')}`
				: '';
		if (state !== 'seen' || wanted.includes(kind)) return {kind, state, hooks, reason: cut(why, NARROW_CELL)};
		const reason = seenByItself.includes(kind)
			? 'the configuration switches it off'
			: `off unless asked for: --also ${kind}, or kinds: {${kind}: on}`;
		return {kind, state: 'off', hooks, reason: cut(reason, NARROW_CELL)};
	});
}

/** Why each program that is not there is not, a paragraph each. */
function missingLines(programs: readonly Program[]): readonly string[] {
	const root = programs.find(({name}) => name === 'dispatch')?.reason;
	return programs
		.filter(({attached}) => !attached)
		.map(({name, reason}) =>
			// What follows from another program's reason does not repeat it.
			wrapped(`${name}: ${(root && reason?.replace(`: ${root}`, '')) || reason || 'not attached'}`),
		);
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
		meaning: 'processes, connections, memory access, sensitive files: a ring of their own',
	},
	{limit: 'bulk ring', value: bytesText(bulkBytes), meaning: 'files and accepts'},
	{
		limit: 'queue',
		value: bytesText(queueBytes),
		meaning:
			'between the rings and the screen; when it is full, the rings wait, and what they cannot take is counted as lost',
	},
	{
		limit: 'vital queue',
		value: bytesText(limits.backlogBytes),
		meaning: 'what the vital ring has beside the queue, so that floods of files never push out what is vital',
	},
	{
		limit: 'hosts',
		value: countText(limits.hosts),
		meaning: 'addresses whose names are known from answers that were seen; the oldest are forgotten',
	},
];

const screenText = ({screen: {theme, refreshMs, columns, views, mouse}}: Settings): string =>
	[
		`theme: ${theme ?? 'as the terminal says'}`,
		`a frame each ${refreshMs} ms`,
		`columns: ${Object.keys(columns).join(', ') || 'as they are'}`,
		`views: ${views.size}`,
		`mouse: ${mouse ? 'on' : 'off'}`,
	].join(', ');

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
		['screen', 'screen', screenText(settings)],
		['ascii', 'ascii', ascii === undefined ? 'as locale and terminal say' : ascii ? 'on' : 'off'],
	];
	return rows.map(([name, setting, value]) => ({
		setting,
		value: cut(safeText(value)),
		from: cut(safeText(from.get(name) ?? 'default')),
	}));
}

/** How many there are that ship, and how many the configuration adds. */
const counts = (ship: number, all: number) =>
	all > ship ? `${ship}, and ${all - ship} configured` : `${ship}`;

function sensitiveText(settings: Settings): string {
	const groups = groupsOf(settings);
	const guarding = groups.filter(({access}) => access !== 'never');
	const patterns = (of: readonly Group[]) => of.reduce((sum, {patterns}) => sum + patterns.length, 0);
	const excluded = patterns(groups) - patterns(guarding);
	return `${guarding.length} groups with ${patterns(guarding)} patterns of paths${excluded > 0 ? `, ${excluded} patterns excluded` : ''}`;
}

function tableRows(settings: Settings) {
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
		{table: 'sensitive', holds: sensitiveText(settings)},
		{
			table: 'environment',
			holds: `names of variables: ${counts(secretNames.length, secretNames.length + settings.environmentNames.length)}`,
		},
	];
}

/** Who does which part of --scope. */
function scopeLines(plan: Plan): readonly string[] {
	const others = plan.learnt.filter(kind => !plan.asked.kinds.includes(kind));
	const bounded = plan.asked.pids !== undefined || plan.asked.uids !== undefined;
	const learnt = bounded ? plan.learnt : others;
	return [
		`Scope: ${plan.text}`,
		`  in the kernel: ${plan.kernel.join('; ') || 'nothing of it'}`,
		`  tested after it, and what does not pass is dropped and counted: ${plan.after ? say(plan.after) : 'nothing is left'}`,
		...(learnt.length > 0
			? [`  learnt from, of everybody, so that programs, ancestors and names are known: ${learnt.join(', ')}`]
			: []),
	].map(wrapped);
}

/** The whole report, made of what a source says of its programs, and of how --scope would be done. */
export function report(source: Pick<Source, 'programs'>, configuration: Configuration, plan?: Plan): string {
	const programs = source.programs();
	const {settings, notices} = configuration;
	return renderToString(
		<Box flexDirection="column">
			<Text>{`Kernel ${release()}, Node ${process.version}`}</Text>
			{plan && scopeLines(plan).map(line => <Text key={line}>{line}</Text>)}
			<Table data={kindRows(programs, kindsOf(settings))} />
			{missingLines(programs).map(line => (
				<Text key={line}>{line}</Text>
			))}
			<Table data={ceilings(settings)} />
			<Table data={settingRows(configuration)} />
			{notices.map(notice => (
				<Text key={notice}>{wrapped(notice)}</Text>
			))}
			<Table data={tableRows(settings)} />
		</Box>,
		{columns: COLUMNS},
	);
}

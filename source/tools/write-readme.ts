// SPDX-License-Identifier: MIT
// Fills the tables of README.md that stand between `<!-- NAME -->` and `<!-- /NAME -->` from the tables of the code.
import {readFileSync} from 'node:fs';
import {keptFigures} from '../../test/bench/figures.ts';
import {barText, figureText} from '../../test/bench/row.ts';
import {layout} from '../capture/layout.generated.ts';
import {type Flag, type FlagName, flags, typed, commands as usageCommands} from '../cli/usage.ts';
import {commandsOf} from '../commands/active.ts';
import {keyLabel} from '../commands/keys.ts';
import {kinds, optInKinds, shownKinds} from '../kinds/index.ts';
import {programFlags, textPatterns} from '../masking/patterns.ts';
import {fields as filterFields} from '../query/fields.ts';
import {operatorMeanings, operators} from '../query/syntax.ts';
import {defaultGroups, type Group} from '../sensitive/groups.ts';
import type {Rule} from '../severity/rule.ts';
import {rules} from '../severity/rules.ts';
import {severityOfGroup} from '../severity/sensitive.ts';
import type {Mode} from '../store/store.ts';
import {emitGenerated} from './emit-generated.ts';

const README = new URL('../../README.md', import.meta.url);
const HEADER_FIELDS = new Set([
	'at',
	'kind',
	'marks',
	'size',
	'tgid',
	'tid',
	'started',
	'cgroup_id',
	'uid',
	'gid',
	'comm',
]);

const table = (head: readonly string[], rows: ReadonlyArray<readonly string[]>): string =>
	[head, head.map(() => '---'), ...rows]
		.map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
		.join('\n');

const code = (text: string) => `\`${text}\``;

const keys = (mode: Mode) =>
	table(
		['key', 'does'],
		[...commandsOf(mode), ...commandsOf('all')].map(command => [
			command.keys.map(key => code(keyLabel(key))).join(' '),
			command.does,
		]),
	);

const fieldsOf = (kind: string) =>
	(layout.records.find(record => record.kind === kind)?.fields ?? [])
		.map(field => field.name)
		.filter(name => !HEADER_FIELDS.has(name));

const SHOWN_PATHS = 4;

/** How much it matters at most that a path of the group is touched so; a dash where it is not guarded against that. */
const matters = (group: string, access: Group['access'], deed: 'read' | 'written') =>
	access.includes(deed === 'read' ? 'r' : 'w') ? (severityOfGroup(group, deed) ?? 'info') : '-';

const figures = keptFigures();
const machines = [
	...new Set(
		figures.map(({cpu, cpus, kernel, node}) => `${cpu}, ${cpus} CPUs, Linux ${kernel}, Node ${node}`),
	),
].join('; ');

const sections: Readonly<Record<string, string>> = {
	keys: keys('browse'),
	kinds: table(
		['pane', 'kind', 'what happened'],
		shownKinds.map(kind => [
			kinds[kind].pane ?? '',
			code(kind) + (optInKinds.includes(kind) ? ' (off unless asked for)' : ''),
			kinds[kind].about,
		]),
	),
	fields: table(
		['kind', 'fields besides those of every event'],
		shownKinds.map(kind => [code(kind), fieldsOf(kind).map(code).join(' ')]),
	),
	severities: table(
		['kind', 'severity', 'why'],
		(Object.entries(rules) as ReadonlyArray<readonly [string, readonly Rule[]]>).flatMap(([kind, ofKind]) =>
			// Those of sensitive paths are the next table, the same for every deed.
			ofKind.filter(({sensitive}) => !sensitive).map(({severity, why}) => [code(kind), severity, why]),
		),
	),
	sensitive: table(
		['group', 'read', 'written', 'why', 'paths'],
		defaultGroups.map(({name, access, why, patterns}) => [
			code(name),
			matters(name, access, 'read'),
			matters(name, access, 'written'),
			why,
			patterns.slice(0, SHOWN_PATHS).map(code).join(' ') + (patterns.length > SHOWN_PATHS ? ' ...' : ''),
		]),
	),
	'filter-fields': table(
		['field', 'is'],
		filterFields.map(({name, about}) => [code(name), about]),
	),
	operators: table(
		['comparison', 'passes where'],
		operators.map(operator => [code(operator), operatorMeanings[operator]]),
	),
	masking: table(
		['where', 'why it is taken for a secret'],
		[
			...textPatterns.map(({why}) => ['any text', why]),
			...programFlags.map(({programs, why}) => [programs.map(code).join(' '), why]),
		],
	),
	figures: `Measured on ${machines}.\n\n${table(
		['figure', 'measured', 'bar', 'how', 'by'],
		figures.flatMap(({group, rows}) =>
			rows.map(row => [
				row.name,
				`${figureText(row.figure)} ${row.unit}`,
				barText(row) + (row.bar !== undefined && row.figure > row.bar ? ' **missed**' : ''),
				row.how,
				code(`npm run bench -- --only ${group}`),
			]),
		),
	)}`,
	commands: table(
		['command', 'does', 'flags'],
		usageCommands.map(({name, operand, about, flags: own}) => [
			code(operand ? `${name} ${operand}` : name),
			about,
			own.map(flag => code(typed(flag))).join(' '),
		]),
	),
	flags: table(
		['flag', 'means'],
		(Object.keys(flags) as FlagName[]).map(name => {
			const flag: Flag = flags[name];
			return [code(flag.value ? `${typed(name)} ${flag.value}` : typed(name)), flag.about];
		}),
	),
};

let text = readFileSync(README, 'utf8');
for (const [name, body] of Object.entries(sections)) {
	const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const [from, to] = [text.indexOf(start), text.indexOf(end)];
	if (from < 0 || to < from)
		throw new Error(`README.md lacks ${start} ... ${end}: put the pair where the table of ${name} belongs`);
	text = `${text.slice(0, from + start.length)}\n${body}\n${text.slice(to)}`;
}
emitGenerated(README, text);

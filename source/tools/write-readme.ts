// SPDX-License-Identifier: MIT
// Fills the tables of README.md that stand between `<!-- NAME -->` and `<!-- /NAME -->` from the tables of the code.
import {readFileSync} from 'node:fs';
import {layout} from '../capture/layout.generated.ts';
import {type Flag, type FlagName, flags, typed, commands as usageCommands} from '../cli/usage.ts';
import {commandsOf} from '../commands/active.ts';
import {keyLabel} from '../commands/keys.ts';
import {eventKinds, kinds} from '../kinds/index.ts';
import {programFlags, textPatterns} from '../masking/patterns.ts';
import type {Rule} from '../severity/rule.ts';
import {rules} from '../severity/rules.ts';
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

const sections: Readonly<Record<string, string>> = {
	keys: keys('browse'),
	kinds: table(
		['kind', 'what happened', 'fields besides those of every event'],
		eventKinds.map(kind => [code(kind), kinds[kind].about, fieldsOf(kind).map(code).join(' ')]),
	),
	severities: table(
		['kind', 'severity', 'why'],
		(Object.entries(rules) as ReadonlyArray<readonly [string, readonly Rule[]]>).flatMap(([kind, ofKind]) =>
			ofKind.map(({severity, why}) => [code(kind), severity, why]),
		),
	),
	masking: table(
		['where', 'why it is taken for a secret'],
		[
			...textPatterns.map(({why}) => ['any text', why]),
			...programFlags.map(({programs, why}) => [programs.map(code).join(' '), why]),
		],
	),
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

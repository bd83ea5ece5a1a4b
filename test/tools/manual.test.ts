// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {commandExamples, filterExamples} from '../../source/cli/examples.ts';
import {scopeOf} from '../../source/cli/options.ts';
import {type Flag, type FlagName, flags, typed, commands as usageCommands} from '../../source/cli/usage.ts';
import {commands} from '../../source/commands/commands.ts';
import {keyLabel} from '../../source/commands/keys.ts';
import {eventKinds, shownKinds} from '../../source/kinds/index.ts';
import {compileFilter} from '../../source/query/compile.ts';
import {fields} from '../../source/query/fields.ts';
import {operatorMeanings, operators} from '../../source/query/syntax.ts';
import {planScope} from '../../source/scope/plan.ts';
import {manualPage} from '../../source/tools/manual/page.ts';
import {bold, entry, escaped, verbatim} from '../../source/tools/manual/roff.ts';

const lines = manualPage('1.2.3').split('\n');
/** What a line of roff shows. */
const shown = (line: string) =>
	line
		.replace(/\\f[BIR]/g, '')
		.replace(
			/\\\((aq|cq|ga|ha|ti)/g,
			(_, name: string) => ({aq: "'", cq: '’', ga: '`', ha: '^', ti: '~'})[name] ?? '',
		)
		.replace(/\\&/g, '')
		.replace(/\\([-e])/g, (_, of: string) => (of === 'e' ? '\\' : '-'));
const titles = lines.filter(line => line.startsWith('.SH ')).map(line => line.slice(4));
/** The lines of a section. */
function sectionOf(title: string): readonly string[] {
	const from = lines.indexOf(`.SH ${title}`);
	const next = lines.findIndex((line, index) => index > from && line.startsWith('.SH '));
	return lines.slice(from, next < 0 ? undefined : next);
}
/** The terms of a section and what they mean. */
const entries = (title: string): ReadonlyArray<readonly [term: string, meaning: string]> =>
	sectionOf(title).flatMap((line, index, own) =>
		line === '.TP' ? [[shown(own[index + 1] ?? ''), shown(own[index + 2] ?? '')] as const] : [],
	);

describe('the manual page', () => {
	test('has the sections that people look for, and names itself as man wants it', () => {
		expect(lines[1]).toBe('.TH BEE\\-TOP 1 "" "bee\\-top 1.2.3" "User Commands"');
		expect(lines.slice(2, 4)).toEqual([
			'.SH NAME',
			'bee\\-top \\- what processes do to this machine, as it happens',
		]);
		for (const title of [
			'SYNOPSIS',
			'COMMANDS',
			'OPTIONS',
			'KEYS',
			'FILTERS',
			'ENVIRONMENT',
			'FILES',
			'EXIT STATUS',
			'EXAMPLES',
		])
			expect(titles).toContain(title);
	});

	test('is of no other requests than it means, and of no escape that is not one', () => {
		const requests = lines.filter(line => /^[.']/.test(line)).map(line => line.split(' ')[0]);
		expect(new Set(requests)).toEqual(
			new Set(['.\\"', '.TH', '.SH', '.SS', '.PP', '.TP', '.br', '.RS', '.RE', '.nf', '.fi']),
		);
		for (const line of lines.slice(1))
			expect(line.replace(/\\(?:f[BIR]|\((?:aq|cq|ga|ha|ti)|[-e&])/g, '')).not.toContain('\\');
		for (const line of lines) expect(line).toMatch(/^[ -~]*$/);
	});

	test('names each command, flag, key, field and kind, with what the tables say of it', () => {
		for (const {name, operand, about} of usageCommands)
			expect(entries('COMMANDS')).toContainEqual([operand ? `${name} ${operand}` : name, `${about}.`]);
		for (const name of Object.keys(flags) as FlagName[]) {
			const {value, about}: Flag = flags[name];
			expect(entries('OPTIONS')).toContainEqual([
				value ? `${typed(name)} ${value}` : typed(name),
				`${about}.`,
			]);
		}
		for (const {keys, does} of commands)
			expect(entries('KEYS')).toContainEqual([keys.map(key => keyLabel(key, true)).join(' '), does]);
		for (const {name, about, index} of fields)
			expect(entries('FILTERS')).toContainEqual([index ? `${name}[${index}]` : name, about]);
		for (const example of filterExamples) expect(entries('FILTERS')).toContainEqual([...example]);
		expect(
			entries('KINDS OF EVENTS')
				.map(([kind]) => kind)
				.toSorted(),
		).toEqual(shownKinds.toSorted());
		for (const operator of operators)
			expect(entries('FILTERS')).toContainEqual([operator, operatorMeanings[operator]]);
	});
});

describe('roff', () => {
	test('shows a text as it stands, whatever it begins with', () => {
		for (const text of [
			'.SH no',
			"'br",
			'a\\nb',
			'\\fB',
			"--it's",
			'-',
			'`^~',
			'…and on’s'.replace('…', ''),
		]) {
			expect(escaped(text)).not.toMatch(/^[.']/);
			expect(shown(escaped(text))).toBe(text);
			expect(shown(bold(text))).toBe(text);
		}
		expect(escaped('one\n.two')).toBe('one\n\\&.two');
		expect(verbatim(['.x -y']).split('\n')).toContain('\\fB\\&.x \\-y\\fR');
		expect(entry(bold('--for'), "'tis")).toBe('.TP\n\\fB\\-\\-for\\fR\n\\(aqtis');
	});
});

describe('the examples', () => {
	test.each(commandExamples)('of a command line can be typed: $words', ({words}) => {
		const [first = ''] = words;
		const command = usageCommands.find(({name}) => name === (/^[a-z]/.test(first) ? first : 'monitor'));
		if (!command) throw new Error(`there is no command ${first}`);
		const given = words.filter(word => word.startsWith('--'));
		for (const word of given) expect(command.flags.map(typed)).toContain(word);
		const behind = (flag: string) => words[words.indexOf(flag) + 1] ?? '';
		if (given.includes('--filter')) expect(compileFilter(behind('--filter'))).toBeDefined();
		if (given.includes('--scope'))
			expect(
				planScope(behind('--scope'), {flags: {}, captured: eventKinds, users: {33: 'www-data'}})?.asked.uids,
			).toEqual([33]);
		if (given.includes('--kind')) expect(scopeOf({kind: [behind('--kind')]}).kinds).toHaveLength(1);
	});

	test.each(filterExamples)('of a filter can be typed: %s', filter => {
		expect(compileFilter(filter)).toBeDefined();
	});
});

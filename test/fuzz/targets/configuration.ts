// SPDX-License-Identifier: MIT
// Configurations: text that is nearly YAML, with keys and values that are nearly right; then what a setup screen writes into it.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc, {type Arbitrary} from 'fast-check';
import {ConfigurationError} from '../../../source/configuration/files.ts';
import {isFilterLine} from '../../../source/configuration/filter-line.ts';
import {mergeFiles} from '../../../source/configuration/merge.ts';
import {parseConfiguration} from '../../../source/configuration/parse.ts';
import {isViewName} from '../../../source/configuration/view-name.ts';
import {checkViews} from '../../../source/configuration/views.ts';
import {changeScreen} from '../../../source/configuration/write.ts';
import {mustBeInert} from '../drawn.ts';
import {jsonFile, type Target} from '../target.ts';

const PATH = '/home/config.yaml';
const security = readFileSync(join(import.meta.dirname, '../../fixtures/security.yml'), 'utf8');
const WHOLE = `kinds: {file_open: off, mem_vm: on}
rings:
  vital: 4MiB
  bulk: 65536
queue: 64 MiB
history: 1GiB
ascii: true
masking:
  enabled: on
  patterns: ['--token=\\S+']
environment:
  names: [MY_*]
sensitive:
  add:
    - {group: mine, access: rw, exact: [/srv/key]}
  remove: []
  exclude:
    - prefix: [/srv/tmp/]
severity:
  - kind: file_open
    severity: low
    exempt: {exe: [/usr/bin/], parent_exe: [/bin/sh]}
    why: known
screen:
  theme: 16-colours
  refresh: 200ms
  columns: {files: [time, pid]}
  views:
    mine: 'proc.name = nginx' # a comment
  mouse: on
`;
const PIECES = [
	'kinds', 'rings', 'vital', 'bulk', 'queue', 'history', 'masking', 'patterns', 'environment', 'names', 'sensitive', 'add', 'exclude', 'prefix',
	'severity', 'kind', 'screen', 'views', 'columns', 'theme', 'refresh', 'mouse', 'memory', 'files', '__proto__', 'constructor', 'toString',
	': ', ':\n  ', '\n', '\n- ', '{', '}', '[', ']', ', ', '&a ', '*a', '<<: *a', '!!js/function ', '!!binary ', '|', '>', '"', "'", '\t', '---', '...', '%YAML 1.1', '#',
	'on', 'off', 'true', 'null', '1', '-1', '0.5', '1e999', '.nan', '4MiB', '99999TiB', '(a+)+$', '[', '\\', '\u0000', '\u001b[2J', '\u202e', '\ud800', '\ufeff', '*', '/', '/etc/shadow', '漢',
] as const; // biome-ignore format: a list
const piece = fc.oneof(
	{weight: 5, arbitrary: fc.constantFrom(...PIECES)},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 8})},
);
const soup = fc.array(piece, {maxLength: 30}).map(pieces => pieces.join(''));
const share = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});
/** A real one with something put into it, taken out of it, or said otherwise. */
const changed = fc
	.tuple(
		fc.constantFrom(WHOLE, security),
		fc.array(fc.tuple(share, fc.nat(12), fc.array(piece, {maxLength: 3})), {minLength: 1, maxLength: 4}),
	)
	.map(([text, changes]) =>
		changes.reduce((before, [at, length, pieces]) => {
			const from = Math.floor(at * before.length);
			return before.slice(0, from) + pieces.join('') + before.slice(from + length);
		}, text),
	);
/** Aliases of aliases. */
const bomb = fc
	.tuple(fc.integer({min: 2, max: 12}), fc.integer({min: 2, max: 12}))
	.map(
		([levels, each]) =>
			`a0: &a0 [x]\n${Array.from({length: levels}, (_, level) => `a${level + 1}: &a${level + 1} [${Array(each).fill(`*a${level}`).join(', ')}]`).join('\n')}\n`,
	);
const deep = fc
	.tuple(fc.constantFrom('[', '{', '{a: ', '- ', '? '), fc.integer({min: 1, max: 3000}))
	.map(([piece, times]) => piece.repeat(times));
const asYaml: Arbitrary<string> = fc
	.dictionary(
		fc.constantFrom(
			'kinds',
			'rings',
			'queue',
			'history',
			'masking',
			'sensitive',
			'severity',
			'ascii',
			'screen',
			'files',
			'memory',
			'x',
		),
		fc.jsonValue({maxDepth: 4}),
	)
	.map(value => JSON.stringify(value));

type Written = {readonly text: string; readonly name: string; readonly filter: string | null};

export const configuration: Target<Written> = {
	inputs: fc.record({
		text: fc.oneof(
			{weight: 5, arbitrary: changed},
			{weight: 3, arbitrary: soup},
			{weight: 1, arbitrary: bomb},
			{weight: 1, arbitrary: deep},
			{weight: 2, arbitrary: asYaml},
		),
		name: fc.oneof(
			fc.constantFrom('mine', '443', 'null', '__proto__', '<<', '*a', '- x'),
			fc.string({maxLength: 20}),
		),
		filter: fc.option(
			fc.oneof(
				fc.constantFrom('proc.name = x', 'evt.failed = true # no comment'),
				fc.string({maxLength: 20}),
			),
		),
	}),
	file: jsonFile(),
	check: async ({text, name, filter}) => {
		/** Refused with a sentence that a terminal can be given. */
		const refusable = <T>(act: () => T): T | undefined => {
			try {
				return act();
			} catch (error) {
				if (!(error instanceof ConfigurationError)) throw error;
				for (const line of error.message.split('\n')) mustBeInert(line);
				return undefined;
			}
		};
		const parsed = refusable(() => parseConfiguration({path: PATH, text}));
		if (!parsed) return;
		const configured = refusable(() => mergeFiles([parsed]));
		for (const notice of configured?.notices ?? []) mustBeInert(notice);
		await checkViews(parsed).catch(error => {
			if (!(error instanceof ConfigurationError)) throw error;
			for (const line of error.message.split('\n')) mustBeInert(line);
		});
		if (!isViewName(name) || (filter !== null && !isFilterLine(filter))) return;
		// What the program itself writes it can read.
		const after = refusable(() => changeScreen(text, PATH, {views: new Map([[name, filter]]), mouse: true}));
		if (after !== undefined) parseConfiguration({path: PATH, text: after});
	},
};

// SPDX-License-Identifier: MIT
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formOf} from '../../source/configuration/bee-trace.ts';
import {ConfigurationError} from '../../source/configuration/files.ts';
import {mergeFiles} from '../../source/configuration/merge.ts';
import {parseConfiguration} from '../../source/configuration/parse.ts';
import {defaults} from '../../source/configuration/settings.ts';
import {nearest} from '../../source/nearest.ts';

const merged = (...texts: readonly string[]) =>
	mergeFiles(texts.map((text, index) => parseConfiguration({path: `/${index}.yaml`, text})));

/** What is said of a file that cannot be used, without its first line. */
function complaint(text: string): string {
	try {
		parseConfiguration({path: '/c.yaml', text});
	} catch (error) {
		expect(error).toBeInstanceOf(ConfigurationError);
		return (error as Error).message.split('\n').slice(1).join('\n');
	}
	throw new Error('it was taken');
}

describe('a file that is right', () => {
	test('and empty changes nothing', () => {
		for (const text of ['', '# nothing\n', '{}', '---\n'])
			expect(merged(text)).toEqual({settings: defaults, from: new Map(), notices: []});
	});

	test('sets what it names, and says where', () => {
		const {settings, from} = merged(
			'kinds: {file_open: off, mem_vm: on}\nrings:\n  vital: 4MiB\n  bulk: 65536\nqueue: 64 MiB\nhistory: 1GiB\nascii: true\n',
		);
		expect(settings).toMatchObject({
			kinds: {file_open: false, mem_vm: true},
			vitalBytes: 4 << 20,
			bulkBytes: 65536,
			queueBytes: 64 << 20,
			historyBytes: 1 << 30,
			ascii: true,
		});
		expect(Object.fromEntries(from)).toMatchObject({
			kinds: '/0.yaml:1',
			vitalBytes: '/0.yaml:3',
			ascii: '/0.yaml:7',
		});
	});

	test('masks by further patterns, or not at all', () => {
		const {settings} = merged(`masking:\n  enabled: off\n  patterns: ['badge-\\d+']\n`);
		expect(settings.masking).toBe(false);
		expect(settings.maskingPatterns.map(({source}) => source)).toEqual(['badge-\\d+']);
	});

	test('hands sensitive paths over as plain values', () => {
		const {settings} = merged(`sensitive:
  add:
    - {group: shop, access: r, prefix: [/srv/keys/, /srv/pins/]}
    - {group: shop, access: rw, basename: token.txt}
  remove: traces
  exclude: [{folder: node_modules}]
`);
		expect(settings.sensitive).toEqual({
			add: [
				{group: 'shop', access: 'r', form: 'prefix', names: ['/srv/keys/', '/srv/pins/']},
				{group: 'shop', access: 'rw', form: 'basename', names: ['token.txt']},
			],
			remove: ['traces'],
			exclude: [{form: 'folder', names: ['node_modules']}],
		});
	});

	test('changes what matters', () => {
		const {settings} = merged(
			'severity:\n  - {kind: net_listen, exempt: {exe: /usr/sbin/sshd, parent_exe: [/opt/]}}\n  - {kind: net_connect, severity: low, why: we sell shoes}\n',
		);
		expect(settings.severity).toEqual([
			{
				kind: 'net_listen',
				severity: undefined,
				exe: ['/usr/sbin/sshd'],
				parentExe: ['/opt/'],
				why: 'the configuration says so',
			},
			{kind: 'net_connect', severity: 'low', exe: [], parentExe: [], why: 'we sell shoes'},
		]);
	});
});

test('of two files the later one counts; lists and kinds add up, and what was said last is asked first', () => {
	const {settings, from} = merged(
		'kinds: {file_open: off, mem_vm: off}\nqueue: 8MiB\nseverity: [{kind: net_listen, severity: info}]\n',
		'\nkinds: {file_open: on}\nqueue: 16MiB\nseverity: [{kind: net_listen, severity: high}]\n',
	);
	expect(settings.kinds).toEqual({file_open: true, mem_vm: false});
	expect(settings.queueBytes).toBe(16 << 20);
	expect(settings.severity.map(({severity}) => severity)).toEqual(['high', 'info']);
	expect(from.get('queueBytes')).toBe('/1.yaml:3');
	expect(from.get('kinds')).toBe('/0.yaml:1, /1.yaml:2');
});

describe('a file that is wrong is refused with line, column and what would be right', () => {
	test.each([
		[
			'an unknown key',
			'queue: 8MiB\nkindz: {}\n',
			/^\/c\.yaml:2:1: there is no "kindz"\. Did you mean kinds\? There is kinds, rings/,
		],
		[
			'an unknown key within',
			'rings:\n  bulc: 8MiB\n',
			/^\/c\.yaml:2:3: there is no "bulc" in rings\. Did you mean bulk\? There is vital, bulk$/,
		],
		['a key far from all', 'xyzzy: 1\n', /^\/c\.yaml:1:1: there is no "xyzzy"\. There is/],
		[
			'a kind that is none',
			'kinds:\n  file_opn: on\n',
			/^\/c\.yaml:2:3: there is no "file_opn" in kinds\. Did you mean file_open\?/,
		],
		[
			'what is no switch',
			'kinds: {file_open: maybe}\n',
			/^\/c\.yaml:1:20: kinds\.file_open takes on or off, not "maybe"$/,
		],
		[
			'a size that no ring has',
			'rings: {bulk: 3MiB}',
			/takes a power of two from 64KiB to 256MiB, not "3MiB"$/,
		],
		['a size beyond all', 'queue: 99999999999GiB', /^\/c\.yaml:1:8: queue takes a size/],
		[
			'a wrong word',
			'severity:\n  - kind: net_listen\n    severity: hihg\n',
			/^\/c\.yaml:3:15: severity\.0\.severity takes one of info, .*, not "hihg"\. Did you mean high\?$/,
		],
		[
			'a change of nothing',
			'severity:\n  - kind: net_listen\n',
			/^\/c\.yaml:2:5: severity\.0 needs severity, exempt, or both$/,
		],
		[
			'a program by name alone',
			'severity: [{kind: net_listen, exempt: {exe: sshd}}]',
			/exempt\.exe takes a full path/,
		],
		[
			'two forms at once',
			'sensitive:\n  add:\n    - {group: a, access: r, exact: /a, prefix: /b}\n',
			/^\/c\.yaml:3:7: .* needs exactly one of exact, prefix/,
		],
		[
			'no group',
			'sensitive:\n  add:\n    - {access: r, exact: /a}\n',
			/sensitive\.add\.0\.group takes a text, and it is not there$/,
		],
		[
			'no regular expression',
			`masking: {patterns: ['(']}`,
			/masking\.patterns\.0 takes a regular expression/,
		],
		[
			'a list in place of keys',
			'kinds: [file_open]',
			/^\/c\.yaml:1:8: kinds takes keys with values, not \["file_open"\]$/,
		],
		['a text in place of all', 'hello', /^\/c\.yaml:1:1: the file takes keys with values/],
		['no YAML', 'a: [1\nb: 2\n', /^\/c\.yaml:2:1: this is no YAML: /],
		['a key twice', 'queue: 8MiB\nqueue: 9MiB\n', /^\/c\.yaml:2:1: this is no YAML: /],
	])('%s', (_, text, said) => {
		expect(complaint(text)).toMatch(said);
	});

	test('all that is wrong is said at once, in the order of the file', () => {
		const lines = complaint('queue: x\nkinds: {a: on}\nhistory: y\n').split('\n');
		expect(lines.map(line => line.slice(0, 10))).toEqual(['/c.yaml:1:', '/c.yaml:2:', '/c.yaml:3:']);
	});

	test('nothing that acts on a terminal is repeated', () => {
		expect(complaint('"\\e[2J\\u202e": 1')).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
	});

	test('aliases that multiply are refused', () => {
		const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'].map((line, index) =>
			index === 0 ? line : `${line}: &${line} [${Array(9).fill(`*${String.fromCharCode(96 + index)}`)}]`,
		);
		expect(complaint(bomb.join('\n'))).toMatch(/alias/i);
	});

	test('whatever the text is, it is taken or refused with a sentence', () => {
		const line = fc.constantFrom(
			'kinds:',
			'  file_open: on',
			'- a',
			'queue: 8MiB',
			'severity:',
			'  - kind: x',
			'{',
			'&a',
			'*a',
			'? b',
			'|',
			'\u0000',
			'é',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(line, {maxLength: 8}).map(lines => lines.join('\n')),
					fc.string(),
				),
				text => {
					try {
						parseConfiguration({path: '/c.yaml', text});
					} catch (error) {
						expect(error).toBeInstanceOf(ConfigurationError);
						expect((error as Error).message).toMatch(/\n\/c\.yaml:\d+:\d+: ./);
					}
				},
			),
			{numRuns: 1000},
		);
	});
});

describe("bee-trace's security.yml", () => {
	const text = readFileSync(join(import.meta.dirname, '../fixtures/security.yml'), 'utf8');
	const {settings, notices} = mergeFiles([parseConfiguration({path: '/s.yml', text})]);

	test('is taken as it is', () => {
		expect(settings.environmentNames).toEqual(['SECRET_*', '*_TOKEN']);
		expect(settings.sensitive).toEqual({
			add: [
				{group: 'security.yml', access: 'r', form: 'basename', names: ['credentials.json']},
				{group: 'security.yml', access: 'r', form: 'suffix', names: ['.pem', '/.aws/credentials']},
				{group: 'security.yml', access: 'w', form: 'basename', names: ['id_rsa']},
			],
			remove: [],
			exclude: [
				{form: 'prefix', names: ['/tmp/']},
				{form: 'folder', names: ['node_modules']},
			],
		});
	});

	test('says in one sentence what of it changes nothing', () => {
		expect(notices[0]).toBe(
			'/s.yml: accepted, but not in force: network.blocked_ips (line 3), network.blocked_domains (line 4), ' +
				'memory.exclude_processes (line 14), reporting.max_events_per_type (line 16), ' +
				'performance.max_events_per_second (line 19), files.watch_read **/.env.* (line 8)',
		);
	});

	test.each([
		['**/x.json', ['basename', 'x.json']],
		['**/*.key', ['suffix', '.key']],
		['*.key', ['suffix', '.key']],
		['/etc/shadow', ['exact', '/etc/shadow']],
		['/var/**', ['prefix', '/var/']],
		['**/.git/**', ['folder', '.git']],
		['**/a/b', ['suffix', '/a/b']],
		['**/id_*', undefined],
		['/a/**/b', undefined],
		['[ab]', undefined],
	] as const)('the pattern %s is %j here', (glob, form) => {
		expect(formOf(glob)).toEqual(form);
	});
});

test('the word that was meant is found where few letters are wrong', () => {
	expect(nearest('flie_open', ['file_open', 'file_unlink'])).toBe('file_open');
	expect(nearest('x', ['on', 'off'])).toBeUndefined();
	expect(nearest('x'.repeat(1e6), ['kinds'])).toBeUndefined();
});

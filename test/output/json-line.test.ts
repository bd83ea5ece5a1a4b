// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {beforeEach, describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import {layout} from '../../source/capture/layout.generated.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {kinds} from '../../source/kinds/index.ts';
import {commandLine} from '../../source/kinds/words/command.ts';
import {Model} from '../../source/model/model.ts';
import {jsonLines} from '../../source/output/json-line.ts';
import {jsonText} from '../../source/output/json-text.ts';
import {severities} from '../../source/severity/severity.ts';
import {type Line, linesOf} from '../support/json-lines.ts';
import {
	asOtherLayout,
	type FixtureName,
	fixturePath,
	openRecording,
	recordOf,
	takeAll,
	temporaryFile,
	withHead,
} from '../support/recordings.ts';

/** What a terminal acts on, invisible as it is. */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const MARKS = Object.keys(layout.marks);
/** Said where it is known, and otherwise not there. */
const WHERE_KNOWN = [
	'cwd',
	'login_user',
	'group',
	'parent',
	'unit',
	'user_unit',
	'container_id',
	'container_runtime',
	'pod',
];
const FRAMING = ['kind', 'size', 'marks'];
const namesOf = (kind: string) =>
	layout.records.find(record => record.kind === kind)?.fields.map(field => field.name) ?? [];

describe.each(['demo', 'kinds'] as const satisfies readonly FixtureName[])(
	'the events of %s.bee as JSON',
	name => {
		test('are one flat object a line that does nothing to a terminal', () => {
			const lines = linesOf(fixturePath(name));
			expect(lines.filter(({text}) => ACTIVE.test(text))).toEqual([]);
			const nested = (value: unknown) => value !== null && typeof value === 'object';
			expect(lines.filter(({said}) => Object.values(said).some(nested))).toEqual([]);
		});

		test('have the names of the C structs, what every line has, what its kind derives, and nothing else', () => {
			const always = ['time', 'kind', 'pane', 'severity', 'pid', 'user', 'exe', 'error'];
			for (const {text, said, derived} of linesOf(fixturePath(name))) {
				const own = namesOf(String(said.kind)).filter(field => !FRAMING.includes(field));
				const told = Object.keys(said).filter(
					key => !MARKS.includes(key) && !key.endsWith('_hex') && !WHERE_KNOWN.includes(key),
				);
				const wanted = [...new Set([...always, ...own, ...derived])].filter(
					key => !WHERE_KNOWN.includes(key),
				);
				expect(derived.filter(key => own.includes(key) || !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
				if (told.sort().join() !== wanted.sort().join()) expect.fail(`not ${wanted}: ${text}`);
			}
		});

		test('say what the event says', () => {
			for (const {said, event} of linesOf(fixturePath(name))) {
				expect(said).toMatchObject({
					kind: event.kind,
					pane: kinds[event.kind].pane ?? '',
					pid: event.tgid,
					tid: event.tid,
					at: event.at,
					comm: event.comm,
					uid: event.uid,
				});
				expect(severities).toContain(said.severity);
				if ('path' in event) expect(said.path).toBe(event.path);
				if ('argv' in event) expect(said.argv).toBe(commandLine(event.argv));
				if ('result' in event) expect(said.error === null).toBe(event.result >= 0);
				for (const [mark, bit] of Object.entries(layout.marks))
					expect(said[mark] === true).toBe((event.marks & bit) !== 0);
			}
		});
	},
);

describe('a line', () => {
	let lines: Line[] = [];
	beforeEach(() => {
		lines = linesOf(fixturePath('kinds'));
	});
	const of = (kind: string, holds: (said: Record<string, unknown>) => boolean) => {
		const found = lines.find(({said}) => said.kind === kind && holds(said));
		if (!found) throw new Error(`no such ${kind}`);
		return found;
	};

	test('tells time and stamp to the nanosecond', () => {
		for (const {said} of lines) expect(said.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/);
		const [first, second] = lines.slice(-2).map(({said}) => [Number(said.at), String(said.time)] as const);
		const ns = (time: string | undefined) => Number(time?.slice(17, 29).replace('Z', '')) * 1e9;
		expect((ns(second?.[1]) - ns(first?.[1]) + 60e9) % 60e9).toBeCloseTo(
			(second?.[0] ?? 0) - (first?.[0] ?? 0),
			-3,
		);
	});

	test('names the user, the error, the program', () => {
		expect(of('file_open', said => said.path === '/etc/shadow').said).toMatchObject({
			user: 'deploy',
			error: 'EACCES',
			exe: '/usr/local/bin/kinds',
			unresolved: true,
			result: -13,
		});
	});

	test('of an exec names its own program', () => {
		expect(of('process_exec', said => String(said.argv).includes('plain')).said.exe).toBe('/usr/bin/true');
	});

	test('of a process that nobody has seen start has no program', () => {
		const source = openRecording(fixturePath('kinds'));
		const json = jsonLines(
			source.codec,
			new Model(source.codec, source.origin),
			new WallClock(source.origin.clock),
		);
		for (const batch of takeAll(source)) {
			const reader = new RecordReader(batch);
			eachRecord(reader, batch.length, source.codec, record => {
				const said = JSON.parse(json(record, reader)) as Record<string, unknown>;
				if (record.name === 'file_open') expect(said.exe).toBeNull();
			});
		}
	});

	test('shows addresses as text and both ends’ ports', () => {
		expect(of('net_connect', said => said.remote_port === 7002).said).toMatchObject({
			family: 10,
			local_address: '::1',
			remote_address: '::1',
		});
		expect(of('net_connect', said => said.remote_port === 7099).said).toMatchObject({
			remote_address: '127.0.0.1',
		});
	});

	test('keeps the bytes of a name that is not UTF-8 beside it', () => {
		const {said} = of('file_open', said => 'path_hex' in said);
		expect(said.path).toBe('/srv/shop/kinds/\ufffd\ufffd not UTF-8');
		expect(Buffer.from(String(said.path_hex), 'hex').toString('latin1')).toBe(
			'/srv/shop/kinds/\xff\xfe not UTF-8',
		);
	});

	test('keeps an escape, a newline and a bidi control as what they are, and shows none of them', () => {
		const {text, said} = of('file_open', said => String(said.path).includes('gnp'));
		expect(said.path).toBe('/srv/shop/kinds/\u001b[31mred\u001b[0m\n\u202egnp.exe 日本 🐝');
		expect(text).toContain('\\u001b[31mred\\u001b[0m\\n\\u202egnp.exe 日本 🐝');
	});

	test('of an older recording has the names of that one', () => {
		const bytes = withHead(head => {
			asOtherLayout(head);
			recordOf(head, 'file_open').fields = recordOf(head, 'file_open').fields.filter(
				({name}) => name !== 'mode',
			);
			for (const field of recordOf(head, 'file_open').fields)
				if (field.name === 'base') field.name = 'origin';
		});
		const said = linesOf(temporaryFile(bytes)).find(line => line.said.kind === 'file_open')?.said ?? {};
		expect(said).not.toHaveProperty('mode');
		expect(said).not.toHaveProperty('base');
		expect(said).toHaveProperty('origin');
	});
});

describe('a JSON string', () => {
	test('is exactly its text, and holds nothing that a terminal acts on', () => {
		const unit = fc.oneof(
			fc.string({unit: 'binary', minLength: 1, maxLength: 3}),
			fc.integer({min: 0, max: 0xa0}).map(code => String.fromCharCode(code)),
			fc.constantFrom(
				'\u061c',
				'\u200b',
				'\u200f',
				'\u202e',
				'\u2028',
				'\u2029',
				'\u2069',
				'\ufeff',
				'\u{e0041}',
				'\u{1bca0}',
				'\ud800',
				'"',
				'\\',
			),
		);
		fc.assert(
			fc.property(fc.array(unit, {maxLength: 20}), parts => {
				const text = parts.join('');
				expect(JSON.parse(jsonText(text))).toBe(text);
				expect(jsonText(text)).not.toMatch(ACTIVE);
			}),
			{seed: 8259, numRuns: 2000},
		);
	});

	test('leaves alone what can be seen', () => {
		expect(jsonText('größer 日本 🐝 | ~')).toBe('"größer 日本 🐝 | ~"');
	});
});

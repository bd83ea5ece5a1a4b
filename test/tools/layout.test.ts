// SPDX-License-Identifier: MIT
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {layout} from '../../source/capture/layout.generated.ts';
import {readLayout} from '../../source/tools/read-layout.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const object = join(root, 'bpf/build/bee.bpf.o');
const folder = temporaryFolder(afterAll);

const PRELUDE = `
typedef unsigned char __u8; typedef unsigned short __u16; typedef unsigned int __u32; typedef unsigned long long __u64; typedef int __s32;
typedef __s32 bee_result; typedef __u64 bee_duration_ns; typedef __u8 bee_bool;
typedef struct { __u16 at; __u16 length; } bee_str;
typedef bee_str bee_argv;
typedef struct { __u8 bytes[16]; } bee_ip;
enum bee_mark { BEE_MARK_CUT = 1, BEE_MARK_LATE = 2 };
enum bee_kind { thing = 3, bee_kind_end };
const enum bee_mark *marks; const enum bee_kind *kinds;
struct bee_header { __u64 at; __u16 kind; };
`;

/** The layout of what clang makes of this C. */
function layoutOf(source: string, ...options: string[]) {
	const out = join(folder, 'thing.o');
	const input = `${PRELUDE}${source}\n`;
	execFileSync(
		'clang',
		[
			'-target',
			'bpf',
			...(options.length > 0 ? options : ['-g']),
			'-O2',
			'-w',
			'-x',
			'c',
			'-c',
			'-',
			'-o',
			out,
		],
		{input},
	);
	return readLayout(readFileSync(out));
}
const thing = (members: string, attribute = '') =>
	`struct thing { struct bee_header header; ${members} } ${attribute}; const struct thing *record;`;

describe('a layout read from what the compiler made', () => {
	test('has each field where the compiler put it, nested structs laid flat, with the units of its typedefs', () => {
		const {records, marks} = layoutOf(
			`enum thing_state { THING_STATE_ON = 1, THING_STATE_OFF_AGAIN = 2 };
			struct ends { __u16 port; bee_ip address; };
			${thing('bee_result result; struct ends ends; const char name[16]; bee_str path; bee_argv argv; bee_bool open; enum thing_state state; bee_duration_ns took;')}`,
		);
		expect(marks).toEqual({cut: 1, late: 2});
		expect(records).toEqual([
			{
				kind: 'thing',
				number: 3,
				size: 80,
				fields: [
					{name: 'at', at: 0, encoding: 'u64', size: 8, unit: ''},
					{name: 'kind', at: 8, encoding: 'u16', size: 2, unit: ''},
					{name: 'result', at: 16, encoding: 'i32', size: 4, unit: 'result'},
					{name: 'port', at: 20, encoding: 'u16', size: 2, unit: ''},
					{name: 'address', at: 22, encoding: 'ip', size: 16, unit: 'ip'},
					{name: 'name', at: 38, encoding: 'chars', size: 16, unit: ''},
					{name: 'path', at: 54, encoding: 'str', size: 4, unit: 'str'},
					{name: 'argv', at: 58, encoding: 'strs', size: 4, unit: 'argv'},
					{name: 'open', at: 62, encoding: 'bool', size: 1, unit: 'bool'},
					{name: 'state', at: 64, encoding: 'enum', size: 4, unit: '', values: {1: 'on', 2: 'off_again'}},
					{name: 'took', at: 72, encoding: 'u64', size: 8, unit: 'duration_ns'},
				],
			},
		]);
	});

	test('has another digest when anything of it changes', () => {
		const digests = [
			thing('__u32 a, b;'),
			thing('__u32 a, c;'),
			thing('__u32 b, a;'),
			thing('__u32 a; bee_result b;'),
			thing('__u32 a, b, c;'),
		].map(source => layoutOf(source).digest);
		expect(new Set(digests).size).toBe(digests.length);
		expect(layoutOf(thing('__u32 a, b;')).digest).toBe(digests[0]);
		for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
	});

	test.each([
		['bit-fields', thing('__u32 low : 4, high : 28;'), 'thing.low is a bit-field'],
		['whole bit-fields', thing('__u32 all : 32;'), 'thing.all is a bit-field'],
		['a named union', thing('union { __u32 number; char text[4]; } either;'), 'thing.either is union'],
		['an unnamed union', thing('union { __u32 number; char text[4]; };'), 'is union'],
		['a pointer', thing('const char *name;'), 'thing.name is pointer'],
		['a packed struct', thing('__u8 one; __u32 four;', '__attribute__((packed))'), 'the struct is packed'],
		[
			'an array of numbers',
			thing('__u32 numbers[4];'),
			'thing.numbers is an array of unsigned int: only char is read',
		],
		['a floating point number', thing('double share;'), 'thing.share is float'],
		[
			'two fields of one name',
			`struct inner { __u32 at_once; }; ${thing('struct inner inner; __u32 at_once;')}`,
			'thing has two fields called at_once',
		],
		[
			'an enum without its prefix',
			`enum thing_state { ON = 1 }; ${thing('enum thing_state state;')}`,
			'enum thing_state: ON does not begin with THING_STATE_',
		],
		['a kind without a struct', '', 'enum bee_kind names thing, but no struct thing is in the object'],
	])('refuses %s with a sentence that names it', (_what, source, sentence) => {
		expect(() => layoutOf(source)).toThrow(sentence);
	});

	test('asks for debug information where there is none', () => {
		expect(() => layoutOf(thing('__u32 a;'), '-g0')).toThrow(
			'the object has no section .BTF: compile it with -g',
		);
	});
});

describe('the generator', () => {
	/** The tool and what it reads, in a folder of its own. */
	function workshop(): {
		run: (...options: string[]) => {status: number | null; said: string};
		generated: string;
	} {
		const place = mkdtempSync(join(folder, 'workshop-'));
		for (const path of ['source/tools', 'source/capture', 'bpf/build'])
			mkdirSync(join(place, path), {recursive: true});
		for (const file of ['source/tools', 'source/capture', 'bpf/build/bee.bpf.o'])
			cpSync(join(root, file), join(place, file), {recursive: true});
		writeFileSync(join(place, 'package.json'), '{"type": "module"}');
		return {
			run: (...options) => {
				const {status, stdout, stderr} = spawnSync(
					process.execPath,
					['source/tools/generate-layout.ts', ...options],
					{cwd: place, encoding: 'utf8'},
				);
				return {status, said: stdout + stderr};
			},
			generated: join(place, 'source/capture/layout.generated.ts'),
		};
	}

	test.runIf(existsSync(object))('notices a stale file, says what to do, and writes it anew', () => {
		const {run, generated} = workshop();
		expect(run('--check')).toEqual({status: 0, said: ''});
		const fresh = readFileSync(generated, 'utf8');
		writeFileSync(generated, fresh.replace('readonly result: number', 'readonly outcome: number'));
		const stale = run('--check');
		expect(stale.status).toBe(1);
		expect(stale.said).toContain('source/capture/layout.generated.ts is stale');
		expect(stale.said).toContain('npm run generate');
		expect(readFileSync(generated, 'utf8')).not.toBe(fresh);
		expect(run()).toEqual({status: 0, said: 'wrote source/capture/layout.generated.ts\n'});
		expect(readFileSync(generated, 'utf8')).toBe(fresh);
		rmSync(generated);
		expect(run('--check').status).toBe(1);
	});

	test.runIf(existsSync(object))('has made what is checked in out of the programs that were built', () => {
		expect(readLayout(readFileSync(object))).toEqual(layout);
	});
});

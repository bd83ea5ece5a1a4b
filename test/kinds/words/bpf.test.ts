// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {
	attachType,
	attachTypes,
	bpfCommand,
	bpfCommands,
	bpfThing,
	mapType,
	mapTypes,
	programType,
	programTypes,
} from '../../../source/kinds/words/bpf.ts';
import {byName, enumNumbers} from '../../support/headers.ts';

const header = enumNumbers(/^BPF_/, 'linux/bpf.h');

describe.each([
	['commands', bpfCommands, /^BPF_(MAP_CREATE|PROG_LOAD|OBJ_PIN)$/],
	['types of programs', programTypes, /^BPF_PROG_TYPE_/],
	['types of maps', mapTypes, /^BPF_MAP_TYPE_(?!.*_DEPRECATED$)/],
	['places of attachment', attachTypes, /^BPF_(CGROUP_(?!ITER)[A-Z]+|TRACE|XDP$|LSM|SK_SKB_STREAM)/],
] as const)('%s', (_, words, pattern) => {
	const named = byName(words);

	test('have the numbers that the system’s headers give them', () => {
		for (const [name, number] of named)
			if (header.has(name)) expect([name, number]).toEqual([name, header.get(name)]);
	});

	test('are all there that the system’s headers have', () => {
		const wanted = [...header.keys()].filter(name => pattern.test(name) && !name.startsWith('BPF_F_'));
		expect(wanted.length).toBeGreaterThan(2);
		expect(wanted.filter(name => !named.has(name))).toEqual([]);
	});
});

test('what has no name is told by its number, and what is not there by nothing', () => {
	expect([bpfCommand(5), bpfCommand(99)]).toEqual(['BPF_PROG_LOAD', '99']);
	expect([programType(0), programType(29), programType(99)]).toEqual(['', 'BPF_PROG_TYPE_LSM', '99']);
	expect([mapType(0), mapType(27), mapType(99)]).toEqual(['', 'BPF_MAP_TYPE_RINGBUF', '99']);
	expect([attachType(-1), attachType(0), attachType(99)]).toEqual(['', 'BPF_CGROUP_INET_INGRESS', '99']);
});

test('a program or a map is told in words', () => {
	expect([bpfThing(2, 0), bpfThing(0, 27), bpfThing(0, 0), bpfThing(99, 0)]).toEqual([
		'kprobe program',
		'ringbuf map',
		'',
		'99 program',
	]);
});

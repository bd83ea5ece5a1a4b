// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compileFilter} from '../../source/query/compile.ts';
import {conditionOf, fieldNameOf, joined, valueText} from '../../source/query/condition.ts';
import {findField} from '../../source/query/fields.ts';
import {Subject} from '../../source/query/subject.ts';
import {fieldRows} from '../../source/store/field-rows.ts';
import {fixture, ofKind} from '../support/recordings.ts';
import {monitorOf} from '../support/stepped.ts';

const passes = (text: string, subject: Subject) => compileFilter(text)?.(subject);

describe.each(['kinds', 'demo'] as const)('every event of %s', name => {
	test('passes what is made of any of its fields, and does not pass the contrary', () => {
		const monitor = monitorOf(name);
		const subject = new Subject(monitor);
		const seen = new Set<string>();
		for (const event of fixture(name).events.filter((_, index) => name === 'kinds' || index % 97 === 0)) {
			if (event.kind === 'process_known') continue;
			for (const {name, condition} of fieldRows(event, monitor)) {
				if (!condition) continue;
				seen.add(name);
				subject.turn(event);
				expect(passes(condition.is, subject), condition.is).toBe(true);
				expect(passes(condition.isNot, subject), condition.isNot).toBe(false);
			}
		}
		expect(seen.size).toBeGreaterThan(name === 'kinds' ? 100 : 40);
	});

	test('names each of its fields once, by a name that filters know', () => {
		const monitor = monitorOf(name);
		for (const event of fixture(name).events.filter((_, index) => name === 'kinds' || index % 97 === 0)) {
			const names = fieldRows(event, monitor).map(row => row.name);
			expect(new Set(names).size, event.kind).toBe(names.length);
			for (const name of names) if (name !== 'why') expect(findField(name), name).toBeDefined();
		}
	});
});

test('a field goes by the name that people know where that reads it, else as an argument', () => {
	const monitor = monitorOf('kinds');
	const [open] = ofKind('kinds', 'file_open');
	const [connect] = ofKind('kinds', 'net_connect');
	if (!open || !connect) throw new Error('the fixture has no such events');
	const ofOpen = new Subject(monitor).turn(open);
	expect(fieldNameOf('path', ofOpen)).toBe('fd.name');
	expect(fieldNameOf('flags', ofOpen)).toBe('evt.arg.flags');
	expect(fieldNameOf('tgid', ofOpen)).toBe('proc.pid');
	expect(fieldNameOf('remote_port', new Subject(monitor).turn(connect))).toBe('fd.rport');
});

test('where an event lacks a field nobody is asked for it; what not all events have is negated as a whole', () => {
	const monitor = monitorOf('kinds');
	const [open] = ofKind('kinds', 'file_open');
	if (!open) throw new Error('the fixture has no open');
	const subject = new Subject(monitor).turn(open);
	expect(conditionOf('fd.rport', subject)).toBeUndefined();
	expect(conditionOf('no.such.field', subject)).toBeUndefined();
	expect(conditionOf('proc.pid', subject)?.isNot).toBe(`proc.pid != ${open.tgid}`);
	expect(conditionOf('fd.name', subject)?.isNot).toMatch(/^not fd\.name = /);
	const other = ofKind('kinds', 'process_fork')[0];
	if (!other) throw new Error('the fixture has no fork');
	expect(passes(conditionOf('fd.name', subject)?.isNot ?? '', new Subject(monitor).turn(other))).toBe(true);
});

test('any value is read back as it is, whatever characters it has', () => {
	const monitor = monitorOf('kinds');
	const [open] = ofKind('kinds', 'file_open');
	if (!open) throw new Error('the fixture has no open');
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 80}), path => {
			const subject = new Subject(monitor).turn({...open, path});
			expect(passes(`evt.arg.path = ${valueText(path)}`, subject)).toBe(true);
			expect(passes(`evt.arg.path = ${valueText(`${path}x`)}`, subject)).toBe(false);
		}),
	);
	expect(valueText('/etc/passwd')).toBe('/etc/passwd');
	expect(valueText('say "so"')).toBe('"say \\"so\\""');
});

test('a value that is too long to type makes no condition', () => {
	const monitor = monitorOf('kinds');
	const [open] = ofKind('kinds', 'file_open');
	if (!open) throw new Error('the fixture has no open');
	const path = `/${'x'.repeat(4000)}`;
	expect(conditionOf('fd.name', new Subject(monitor).turn({...open, path}))).toBeUndefined();
});

test('a condition joins what is there as a whole', () => {
	const monitor = monitorOf('kinds');
	const [open] = ofKind('kinds', 'file_open');
	if (!open) throw new Error('the fixture has no open');
	const subject = new Subject(monitor).turn(open);
	expect(joined('', 'a')).toBe('a');
	expect(joined(' ', 'a')).toBe('a');
	expect(joined('a b', 'c')).toBe('a b and c');
	const either = joined('evt.type = open or evt.type = exec', 'proc.pid = 0');
	expect(either).toBe('(evt.type = open or evt.type = exec) and proc.pid = 0');
	expect(passes(either, subject)).toBe(false);
});

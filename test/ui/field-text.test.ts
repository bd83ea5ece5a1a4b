// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import type {BeeEvent, KindName} from '../../source/capture/layout.generated.ts';
import {layout} from '../../source/capture/layout.generated.ts';
import {fieldText, markText} from '../../source/kinds/field-text.ts';
import {fixture, ofKind} from '../support/recordings.ts';

const {model, events} = fixture('kinds');
const names = {
	user: (uid: number) => (uid === 1000 ? 'deploy' : String(uid)),
	group: () => 'staff',
	command: () => 'target',
	host: () => '',
	service: () => '',
};
const context = {names, clock: new WallClock({boot: 0n, wall: 0n})};

function textOf(event: BeeEvent | undefined, name: string): string {
	const field = layout.records
		.find(({kind}) => kind === event?.kind)
		?.fields.find(each => each.name === name);
	if (!event || !field) throw new Error(`no such event or field: ${name}`);
	return fieldText(event, field, context);
}

const failed = <K extends KindName>(kind: K) =>
	ofKind('kinds', kind).find(event => 'result' in event && Number(event.result) < 0);

test('every field of every kind reads as something', () => {
	for (const event of events)
		for (const field of layout.records.find(({kind}) => kind === event.kind)?.fields ?? []) {
			if (field.name === 'kind' || field.name === 'size') continue;
			const text = fieldText(event, field, {names: model.names, clock: context.clock});
			expect(text, `${event.kind}.${field.name}`).not.toMatch(/undefined|NaN|\[object|Infinity/);
		}
});

test('numbers carry the names they stand for', () => {
	expect(textOf(failed('net_connect'), 'result')).toMatch(/^-\d+ E[A-Z]+$/);
	expect(
		textOf(
			events.find(({uid}) => uid === 1000),
			'uid',
		),
	).toBe('1000 deploy');
	expect(
		textOf(
			events.find(({uid}) => uid === 0),
			'uid',
		),
	).toBe('0');
	const traced = ofKind('kinds', 'mem_ptrace').find(({target}) => target > 0);
	expect(textOf(traced, 'target')).toBe(`${traced?.target} target`);
	expect(textOf(traced, 'request')).toMatch(/^PTRACE_/);
	expect(textOf(ofKind('kinds', 'net_connect')[0], 'protocol')).toMatch(/^(tcp|udp)$/);
});

test('times tell the time of day and the exact stamp; a time that never was tells nothing', () => {
	const [event] = events;
	expect(textOf(event, 'at')).toMatch(/^\d\d:\d\d:\d\d \(boot \+ \d+\.\d{9} s\)$/);
	const orphan = events.find(each => each.kind === 'process_exec' && each.parentStarted === 0);
	if (orphan) expect(textOf(orphan, 'parent_started')).toBe('');
});

test('quantities are scaled, addresses are in hex, arguments are quoted', () => {
	const [exit] = ofKind('kinds', 'process_exit');
	expect(textOf(exit, 'lifetime')).toMatch(/^[\d.]+(ns|us|ms|s)$/);
	expect(textOf(exit, 'max_rss')).toMatch(/^[\d.]+[KM] \(\d+\)$/);
	expect(textOf(ofKind('kinds', 'mem_vm')[0], 'address')).toMatch(/^0x[0-9a-f]+$/);
	const quoted = ofKind('kinds', 'process_exec').find(({argv}) => argv.includes('two words'));
	expect(textOf(quoted, 'argv')).toContain("'two words'");
});

test('marks are named, none are nothing', () => {
	const truncated = ofKind('kinds', 'process_exec').find(({marks}) => marks & (layout.marks.truncated ?? 0));
	expect(markText(truncated as BeeEvent, layout.marks)).toMatch(/truncated/);
	expect(markText({...(events[0] as BeeEvent), marks: 0}, layout.marks)).toBe('');
});

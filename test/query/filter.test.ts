// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {kindOf} from '../../source/kinds/index.ts';
import {compileFilter} from '../../source/query/compile.ts';
import {complete, sharedStart} from '../../source/query/complete.ts';
import {fields} from '../../source/query/fields.ts';
import {Subject} from '../../source/query/subject.ts';
import {FilterError, operators} from '../../source/query/syntax.ts';
import {severityOf} from '../../source/severity/severity.ts';
import {fixture, fixturePath, openRecording} from '../support/recordings.ts';

const {events, model, batches} = fixture('kinds');
const clock = new WallClock({boot: 0n, wall: 0n});
const subject = new Subject({model, clock});
const told = events.filter(event => kindOf(event).pane !== null);

/** The events that pass, all read from decoded events. */
const passing = (filter: string): readonly BeeEvent[] => {
	const passes = compileFilter(filter);
	return passes ? told.filter(event => passes(subject.turn(event))) : told;
};
const names = (filter: string) => [...new Set(passing(filter).map(event => event.kind))].toSorted();
const all = <T>(found: readonly T[], holds: (element: T) => boolean) => {
	expect(found.length).toBeGreaterThan(0);
	expect(found.every(holds)).toBe(true);
	return found.length;
};

describe('a filter', () => {
	test('of nothing lets everything pass', () => {
		expect(compileFilter('')).toBeUndefined();
		expect(compileFilter('   ')).toBeUndefined();
	});

	test('of words wants each of them in the row, in either case', () => {
		all(passing('RENAME absent'), event => event.kind === 'file_rename');
		expect(passing('rename nothing-like-it')).toEqual([]);
		expect(passing('"rename"')).toEqual(passing('rename'));
	});

	test('by the command is as exact as the comm is', () => {
		const found = all(passing('proc.name = kinds'), event => event.comm === 'kinds');
		expect(passing('proc.name=kinds')).toHaveLength(found);
		expect(passing('proc.name == "kinds"')).toHaveLength(found);
		expect(passing('proc.name != kinds')).toHaveLength(told.length - found);
		expect(passing('not proc.name = kinds')).toHaveLength(told.length - found);
	});

	test('joins by and before or, and by parentheses before both', () => {
		const either = passing('evt.type = rename or evt.type = unlink and evt.failed = true');
		const grouped = passing('(evt.type = rename or evt.type = unlink) and evt.failed = true');
		expect(either.length).toBeGreaterThan(grouped.length);
		all(grouped, event => kindOf(event).failure(event) !== 0);
	});

	test('by a port and an address finds connections, and nothing that has none', () => {
		expect(names('fd.rport = 7001')).not.toContain('file_open');
		all(passing('fd.rport = 7001'), event => 'remotePort' in event && event.remotePort === 7001);
		all(passing('fd.rip = 127.0.0.0/8'), event => 'remoteAddress' in event && event.remoteAddress[0] === 127);
		all(passing('fd.rip in (::1, 198.51.100.9)'), event => 'remoteAddress' in event);
		expect(passing('fd.rport != 7001').every(event => 'remotePort' in event)).toBe(true);
	});

	test('by a path looks at both names of a rename', () => {
		all(passing('fd.name endswith /renamed and evt.type = rename'), event => event.kind === 'file_rename');
		all(passing('fd.directory = /srv/shop/kinds'), event => 'path' in event);
		expect(passing('fd.name pmatch /srv/sh')).toEqual([]);
		expect(passing('fd.name pmatch (/srv/shop, /nowhere)').length).toBe(
			passing('fd.name startswith /srv/shop/').length,
		);
		expect(passing('fd.name glob /srv/*/renamed').length).toBeGreaterThan(0);
		expect(passing("fd.name regex '^/srv/.*/renamed$'")).toEqual(passing('fd.name glob /srv/*/renamed'));
	});

	test('by what came of it', () => {
		all(passing('evt.res = ENOENT'), event => kindOf(event).failure(event) === 2);
		expect(passing('evt.res = ENOENT')).toEqual(passing('evt.rawres = -2'));
		expect(passing('evt.failed = false').length + passing('evt.failed = true').length).toBe(told.length);
	});

	test('by any field of the record, by its number or by its words', () => {
		all(passing('evt.arg.signal = SIGKILL'), event => 'signal' in event && event.signal === 9);
		expect(passing('evt.arg[signal] = 9')).toEqual(passing('evt.arg.signal = SIGKILL'));
		all(passing('evt.arg.flags contains O_CREAT'), event => 'flags' in event && (event.flags & 0o100) !== 0);
		expect(passing('evt.arg.no_such_field exists')).toEqual([]);
	});

	test('by severity compares ranks', () => {
		all(passing('bee.severity >= medium'), event =>
			['medium', 'high', 'critical'].includes(severityOf(event)),
		);
		expect(passing('bee.severity >= info')).toHaveLength(told.length);
		expect(passing('bee.severity in (medium, high, critical)')).toEqual(passing('bee.severity > low'));
	});

	test('by ancestors finds what a program’s descendants did', () => {
		all(
			passing('proc.pname = kinds'),
			event => model.processes.find(event.tgid, event.started)?.parent?.comm === 'kinds',
		);
		expect(passing('proc.aname[1] = kinds')).toEqual(passing('proc.pname = kinds'));
		expect(passing('proc.aname = kinds').length).toBeGreaterThanOrEqual(passing('proc.pname = kinds').length);
	});

	test('by where the process is: directory, unit, container, login', () => {
		const processOf = (event: BeeEvent) => model.processes.find(event.tgid, event.started);
		all(
			passing('bee.unit = kinds.service'),
			event => processOf(event)?.cgroup.endsWith('/kinds.service') ?? false,
		);
		all(passing('proc.cwd = /srv/shop'), event => 'cwd' in event || processOf(event)?.cwd === '/srv/shop');
		all(passing('container.id = host'), event => processOf(event) !== undefined);
		expect(passing('container.id != host')).toEqual([]);
		expect(passing('container.type = host')).toEqual(passing('container.id = host'));
		expect(passing('container.name exists or k8s.pod.name exists or container.image exists')).toEqual([]);
		// Nobody logged in to the machine of the recording.
		expect(passing('user.loginuid exists or user.loginname exists')).toEqual([]);
		all(passing('group.name = deploy'), event => event.gid === 1000);
	});

	test('by the login, where there was one', () => {
		const [event] = passing('bee.unit = kinds.service and proc.exepath endswith /kinds');
		const process = event && model.processes.find(event.tgid, event.started);
		if (!event || !process) throw new Error('the recording is another one');
		const before = process.loginuid;
		process.loginuid = 1000;
		try {
			expect(compileFilter('user.loginuid = 1000 and user.loginname = deploy')?.(subject.turn(event))).toBe(
				true,
			);
			expect(compileFilter('user.loginname = root')?.(subject.turn(event))).toBe(false);
		} finally {
			process.loginuid = before;
		}
	});

	test('by the far end: its name, its service, how far it is', () => {
		all(passing('fd.rip.name exists'), event => 'remoteAddress' in event);
		all(passing('bee.scope = loopback'), event => 'remoteAddress' in event);
		expect(passing('bee.scope = loopback').length).toBe(
			passing('fd.rip in (127.0.0.0/8, ::1, ::ffff:127.0.0.0/104)').length,
		);
		expect(passing('bee.service = no-such-service')).toEqual([]);
	});

	test('by the group of sensitive paths', () => {
		all(passing('bee.sensitive = passwords'), event => (event.marks & (model.marks.sensitive ?? 0)) !== 0);
		expect(passing('bee.sensitive exists and bee.mark != sensitive')).toEqual([]);
	});

	test('by pane, kind and time', () => {
		expect(passing('bee.pane = memory')).toEqual(told.filter(event => kindOf(event).pane === 'memory'));
		expect(names('bee.kind in (file_open, mem_vm)')).toEqual(['file_open', 'mem_vm']);
		expect(passing('evt.time > 1970-01-01T00:00:00Z')).toHaveLength(told.length);
		expect(passing('evt.time < 1970-01-01T00:00:00Z')).toEqual([]);
		expect(passing('proc.duration < 1h')).toHaveLength(told.length);
	});
});

test('what is read from bytes passes the same as what is decoded', () => {
	for (const filter of ['proc.name = kinds', 'proc.pid > 1', 'user.uid = 1000', 'fd.name exists', 'ENOENT']) {
		const passes = compileFilter(filter);
		const found: BeeEvent[] = [];
		const {codec} = openRecording(fixturePath('kinds'));
		for (const batch of batches) {
			const reader = new RecordReader(batch);
			eachRecord(reader, batch.length, codec, record => {
				if (kindOf(record.decode(reader)).pane !== null && passes?.(subject.turn(reader)))
					found.push(record.decode(reader));
			});
		}
		expect(
			found.map(({at}) => at),
			filter,
		).toEqual(passing(filter).map(({at}) => at));
	}
});

describe('what cannot be understood', () => {
	const refusal = (filter: string): FilterError => {
		try {
			compileFilter(filter);
		} catch (error) {
			if (error instanceof FilterError) return error;
			throw error;
		}
		throw new Error(`"${filter}" was understood`);
	};

	test.each([
		['proc.nmae = curl', 0, 'there is no field proc.nmae: did you mean proc.name?'],
		['proc.name =', 11, 'a value should stand here, but the filter ends'],
		['(curl', 5, ') should stand here, but the filter ends'],
		['curl )', 5, ') cannot stand here'],
		["fd.name = '/tmp", 10, "the quote ' is never closed"],
		['fd.rport = https', 11, 'fd.rport is compared with a number, not "https"'],
		['evt.latency > soon', 14, 'evt.latency is compared with a time such as 10ms, 1.5s or 2m, not "soon"'],
		[
			'fd.rip = 10.0.0.0/33',
			9,
			'fd.rip is compared with an address or a network such as 10.0.0.0/8, not "10.0.0.0/33"',
		],
		['fd.rip < 10.0.0.1', 0, 'addresses have no order: fd.rip takes = or in'],
		[
			'bee.severity = grave',
			15,
			'bee.severity is compared with one of info, low, medium, high, critical, not "grave"',
		],
		['fd.name regex "("', 14, '"(" is no regular expression'],
		['proc.name[2] = x', 0, 'there is no field proc.name[2]'],
		['curl and', 8, 'a field, a word or ( should stand here, but the filter ends'],
	])('%s: column %i', (filter, column, message) => {
		const error = refusal(filter);
		expect(error.message).toContain(message);
		expect(error.column).toBe(column);
	});

	test('is refused before it is deep or long enough to hurt', () => {
		expect(refusal('('.repeat(5000)).message).toContain('at most');
		expect(refusal(`${'('.repeat(500)}x`).message).toContain('inside each other');
		expect(refusal(`${'not '.repeat(500)}x`).message).toContain('inside each other');
	});

	test('whatever was typed, it is a filter or a FilterError with a column inside of the text', () => {
		const word = fc.constantFrom(
			...fields.map(({name}) => name),
			...operators,
			'and',
			'or',
			'not',
			'(',
			')',
			',',
			'"',
			"'",
			'x',
			'1',
			'10ms',
			'=',
			' ',
		);
		const typed = fc.oneof(
			fc.string({unit: 'grapheme'}),
			fc.array(word).map(words => words.join(' ')),
			fc.array(word).map(words => words.join('')),
		);
		fc.assert(
			fc.property(typed, text => {
				try {
					const passes = compileFilter(text);
					if (passes) for (const event of told.slice(0, 20)) passes(subject.turn(event));
				} catch (error) {
					if (!(error instanceof FilterError)) throw error;
					expect(error.column).toBeGreaterThanOrEqual(0);
					expect(error.column).toBeLessThanOrEqual(text.length);
				}
			}),
			{numRuns: 2000},
		);
	});
});

describe('every field', () => {
	test.each(fields.map(field => [field.name, field] as const))(
		'%s can be read of every event',
		(_, field) => {
			for (const event of told) {
				const value = field.read(subject.turn(event), '');
				for (const each of Array.isArray(value) ? value : [value])
					expect(['string', 'number', 'boolean', 'undefined']).toContain(typeof each);
			}
		},
	);

	test('has a name of its own and a line about it', () => {
		expect(new Set(fields.map(({name}) => name)).size).toBe(fields.length);
		for (const {about} of fields) expect(about).toMatch(/^\S.{5,}[^.]$/);
	});
});

describe('Tab', () => {
	test.each([
		['proc.n', ['proc.name']],
		['proc.name ', [...operators]],
		['proc.name st', ['startswith']],
		['bee.severity >= m', ['medium']],
		['bee.pane in (files, ', ['processes', 'files', 'network', 'memory']],
		['proc.name = curl a', ['and']],
		['proc.name = curl and fd.rp', ['fd.rport']],
		['evt.failed = true proc.name st', ['startswith']],
		['evt.failed = true bee.severity = m', ['medium']],
		['not ev', expect.arrayContaining(['evt.type', 'evt.time'])],
	])('behind "%s" offers what may follow', (text, words) => {
		expect(complete(text).words).toEqual(words);
	});

	test('puts in what all offers share', () => {
		expect(sharedStart(['fd.lip', 'fd.lport'])).toBe('fd.l');
		expect(sharedStart([])).toBe('');
	});

	test('never offers what would make a good beginning bad', () => {
		for (const {name} of fields) expect(complete(name.slice(0, -1)).words).toContain(name);
	});
});

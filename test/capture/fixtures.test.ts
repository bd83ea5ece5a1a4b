// SPDX-License-Identifier: MIT
import {statSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {type BeeEvent, layout} from '../../source/capture/layout.generated.ts';
import {eventKinds, kindOf} from '../../source/kinds/index.ts';
import {blocksOf} from '../support/blocks.ts';
import {
	eventsOf,
	fixture,
	fixtureBytes,
	fixtureNames,
	fixturePath,
	openRecording,
} from '../support/recordings.ts';

/** Where any Linux has its files, and the folders of the stage that the recordings are played on. */
const NEUTRAL =
	/^(\/(bin|dev|etc|proc|usr\/(bin|include|lib|lib64|libexec|share)|lib|lib64|sys\/devices|sys\/fs\/cgroup|var\/run\/nscd)\/|\/\.?$|\/srv$|\/(usr\/local\/bin|srv\/shop|home\/deploy|root\/\.ssh|run\/shop|var\/lib\/postgresql|tmp)(\/|$)|memfd:)/;
const HOME_USERS = ['root', 'daemon', 'www-data', 'postgres', 'nobody', 'deploy'];

const pathsOf = (event: BeeEvent): string[] =>
	(['path', 'newPath', 'base', 'exe', 'filename'] as const).flatMap(name => {
		const path: unknown = (event as Record<string, unknown>)[name];
		return typeof path === 'string' && path !== '' ? [path] : [];
	});

describe.each(fixtureNames)('%s.bee', name => {
	test('is whole, of this build’s layout, and without loss unless that is what it shows', () => {
		const replay = openRecording(fixturePath(name));
		const {events, undecodable} = eventsOf(replay);
		expect(replay.head.layout).toEqual(layout);
		expect(replay.ended()).toBe(true);
		expect(replay.damage()).toBeUndefined();
		expect(undecodable).toBe(0);
		const {kinds, received} = replay.counters();
		expect(received).toBe(events.length);
		for (const [kind, {sent, ring_full, no_slot, unpaired}] of Object.entries(kinds)) {
			expect(sent).toBe(events.filter(event => event.kind === kind).length);
			if (name !== 'loss') expect(ring_full + no_slot + unpaired).toBe(0);
		}
	});

	test('is small', () => {
		expect(statSync(fixturePath(name)).size).toBeLessThan(1.5 * 2 ** 20);
	});

	test('tells of an invented machine', () => {
		const {origin} = openRecording(fixturePath(name));
		expect(origin.host).toBe('web-01');
		expect(origin.kernel).toMatch(/^[\d.]+$/);
		expect(Object.values(origin.users).sort()).toEqual([...HOME_USERS].sort());
	});

	test('holds no path but of the stage and of any Linux', () => {
		const paths = new Set(fixture(name).events.flatMap(pathsOf));
		const absolute = [...paths].filter(path => path.startsWith('/'));
		expect(absolute.filter(path => !NEUTRAL.test(path))).toEqual([]);
		const units = new Set(fixture(name).events.map(event => ('cgroup' in event ? event.cgroup : '')));
		for (const unit of units) expect(unit).toMatch(/^(\/shop\.slice\/[a-z\d-]+\.service)?$/);
	});

	test('holds no argument with a path of another machine', () => {
		const words = fixture(name).events.flatMap(event => ('argv' in event ? event.argv : []));
		expect(words.filter(word => word.startsWith('/') && !NEUTRAL.test(word))).toEqual([]);
	});

	test('holds no user that its head does not name', () => {
		const users = new Set(fixture(name).events.map(event => fixture(name).model.names.user(event.uid)));
		for (const user of users) expect(HOME_USERS).toContain(user);
	});

	test('holds nothing behind its end block', () => {
		expect(blocksOf(fixtureBytes(name)).at(-1)?.end).toBe(fixtureBytes(name).length);
	});
});

test('kinds.bee holds every kind, and success and failure of each that can fail', () => {
	const {events} = fixture('kinds');
	expect(new Set(events.map(event => event.kind))).toEqual(new Set([...eventKinds, 'process_known']));
	const outcomes = (failed: boolean) =>
		new Set(events.filter(event => kindOf(event).failure(event) > 0 === failed).map(event => event.kind));
	const cannotFail = [
		'process_known',
		'process_fork',
		'process_exit',
		'process_oom',
		'process_signal',
		'file_io',
		'net_flow',
		'dns_query',
		'dns_answer',
		'tls_hello',
		'env_read',
		'mem_growth',
	];
	expect([...outcomes(true)].sort()).toEqual(eventKinds.filter(kind => !cannotFail.includes(kind)).sort());
	// No module is ever loaded for a recording.
	const neverDone = ['module_load', 'module_unload'];
	expect([...outcomes(false)].filter(kind => kind !== 'process_known').sort()).toEqual(
		eventKinds.filter(kind => !neverDone.includes(kind)).sort(),
	);
});

test('flood.bee holds a hundred thousand opens, and the little that must not go under', () => {
	const {events} = fixture('flood');
	expect(events.filter(event => event.kind === 'file_open').length).toBeGreaterThan(100_000);
	expect(events.some(event => event.kind === 'mem_ptrace')).toBe(true);
	expect(events.some(event => event.kind === 'net_accept')).toBe(true);
});

test('demo.bee has something to show in every pane every few seconds of its forty', () => {
	const {events} = fixture('demo');
	const first = Math.min(...events.filter(event => event.kind !== 'process_known').map(event => event.at));
	const spans = new Map<string, Set<number>>();
	for (const event of events) {
		const {pane} = kindOf(event);
		if (pane === null) continue;
		const seen = spans.get(pane) ?? new Set();
		seen.add(Math.floor((event.at - first) / 4e9));
		spans.set(pane, seen);
	}
	for (const seen of spans.values()) expect(seen.size).toBeGreaterThanOrEqual(10);
	expect(spans.size).toBe(4);
});

// SPDX-License-Identifier: MIT
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {type Pane, panes} from '../../source/kinds/kind.ts';
import {takeChoice} from '../../source/store/chooser.ts';
import {canExport, chooseExport, type ExportFormat, exportRows} from '../../source/store/export.ts';
import {sortBy, turnFace} from '../../source/store/faces.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {look} from '../../source/store/move.ts';
import {csvRows} from '../support/csv.ts';
import {countOf, rowsOf} from '../support/panes.ts';
import {monitorOf, stepped} from '../support/stepped.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/;
const CONTROL = /[\p{Cc}\p{Cf}]/u;

/** The one file that an export makes, and what is told of it. */
async function exported(monitor: Monitor, format: ExportFormat, before: () => void = () => {}) {
	const folder = temporaryFolder();
	const writing = exportRows(monitor, format, folder);
	before();
	await writing;
	const [name = '', ...others] = readdirSync(folder);
	expect(others).toEqual([]);
	const text = readFileSync(join(folder, name), 'utf8');
	return {name, text, told: monitor.store.getState().told, path: join(folder, name)};
}

const objects = (text: string): ReadonlyArray<Readonly<Record<string, unknown>>> =>
	text
		.split('\n')
		.slice(0, -1)
		.map(line => JSON.parse(line));

const eventsOf = (monitor: Monitor, pane: Pane) =>
	rowsOf(monitor, pane, Number.POSITIVE_INFINITY).map(({event}) => event);

describe.each(panes)('the events of %s', pane => {
	test('are all written as JSON, as stream writes them', async () => {
		const monitor = monitorOf('kinds');
		look(monitor, pane);
		const {name, text, told, path} = await exported(monitor, 'jsonl');
		const events = eventsOf(monitor, pane);
		expect(events.length).toBeGreaterThan(3);
		expect(name).toMatch(new RegExp(`^bee-top-${pane}-\\d{8}-\\d{6}\\.jsonl$`));
		expect(told).toBe(`wrote ${events.length} rows to ${path}`);
		expect(objects(text)).toMatchObject(
			events.map(({kind, tgid, tid, uid, at}) => ({
				kind,
				pane,
				pid: tgid,
				tid,
				uid,
				at,
				time: expect.stringMatching(RFC3339),
			})),
		);
		for (const line of text.split('\n')) expect(line).not.toMatch(CONTROL);
	});

	test('are all written as a table of raw values', async () => {
		const monitor = monitorOf('kinds');
		look(monitor, pane);
		const lines = objects((await exported(monitor, 'jsonl')).text);
		const {text, told} = await exported(monitor, 'csv');
		const rows = csvRows(text);
		expect(told).toMatch(`wrote ${lines.length} rows to `);
		expect(rows).toHaveLength(lines.length);
		for (const [index, row] of rows.entries()) {
			const {time, kind, pid, uid, severity, error} = lines[index] ?? {};
			expect(row).toMatchObject({
				time,
				kind,
				pid: String(pid),
				uid: String(uid),
				severity,
				error: error ?? '',
			});
			expect(row.subject).not.toContain('…');
		}
		expect(text.replaceAll('\n', '')).not.toMatch(CONTROL);
	});
});

test('of the network, latencies are numbers and far ends have their names', async () => {
	const monitor = monitorOf('kinds');
	look(monitor, 'network');
	const rows = csvRows((await exported(monitor, 'csv')).text);
	const latencies = rows.map(row => row.latency_ns ?? '').filter(text => text !== '');
	expect(latencies.length).toBeGreaterThan(0);
	for (const text of latencies) expect(text).toMatch(/^\d+$/);
	const json = objects((await exported(monitor, 'jsonl')).text);
	expect(rows.map(row => row.remote_name)).toEqual(json.map(line => line.remote_name ?? ''));
});

test('only what passes the filter is written, also what was not yet found', async () => {
	const monitor = monitorOf('demo');
	look(monitor, 'files');
	const all = eventsOf(monitor, 'files').filter(({comm}) => comm === 'nginx');
	await monitor.filter('proc.name = nginx');
	// Matches look through so much of the past at once, and this is more.
	expect(monitor.lists.searched('files')).toBe(false);
	const {text} = await exported(monitor, 'jsonl');
	expect(objects(text).map(({at}) => at)).toEqual(all.map(({at}) => at));
	expect(all.length).toBeGreaterThan(10);
});

test('a level below the first writes what belongs to it', async () => {
	const monitor = monitorOf('demo');
	look(monitor, 'files');
	const {tgid, started} = eventsOf(monitor, 'files')[0] ?? {tgid: 0, started: 0};
	await monitor.enter({...monitor.level, target: {facet: 'process', key: `${tgid}:${started}`, label: ''}}, [
		monitor.level,
	]);
	const rows = csvRows((await exported(monitor, 'csv')).text);
	expect(rows.length).toBeGreaterThan(0);
	expect(rows.length).toBe(countOf(monitor, 'files'));
	expect(rows.length).toBeLessThan(monitor.model.history.files.next - monitor.model.history.files.first);
});

test('what comes while it is written is not in it, nor takes anything away', async () => {
	const source = stepped('flood');
	const half = Math.floor(source.total / 2);
	source.allow(half);
	// So small that the second half overwrites all of the first.
	const monitor = new Monitor(source, {historyBytes: 1 << 20});
	monitor.frame();
	look(monitor, 'files');
	const before = eventsOf(monitor, 'files').map(({at}) => at);
	const {text} = await exported(monitor, 'jsonl', () => {
		source.allow(source.total);
		while (monitor.frame());
	});
	const lane = monitor.model.history.files;
	expect(lane.first).toBeGreaterThan(half);
	expect(before.length).toBeGreaterThan(100);
	expect(objects(text).map(({at}) => at)).toEqual(before);
});

test('a paused screen writes what it shows', async () => {
	const source = stepped('kinds');
	source.allow(source.total - 20);
	const monitor = new Monitor(source);
	monitor.frame();
	look(monitor, 'processes');
	monitor.togglePause();
	const count = countOf(monitor, 'processes');
	source.allow(20);
	monitor.frame();
	expect(monitor.model.history.processes.next).toBeGreaterThan(count);
	expect(csvRows((await exported(monitor, 'csv')).text)).toHaveLength(count);
});

describe('the groups of a top', () => {
	test('are all written in their order, with exact figures', async () => {
		const monitor = monitorOf('demo');
		look(monitor, 'files');
		turnFace(monitor);
		sortBy(monitor, 'files', 'label');
		const listing = monitor.top('files');
		const groups = Array.from({length: listing.count}, (_, index) => listing.item(listing.keyAt(index)));
		expect(groups.length).toBeGreaterThan(1000);
		const {name, text, told} = await exported(monitor, 'csv');
		expect(name).toMatch(/^bee-top-files-by-path-/);
		expect(told).toMatch(/^wrote \d,\d\d\d rows to /);
		expect(csvRows(text).map(({count, bytes, errors}) => [count, bytes, errors])).toEqual(
			groups.map(group => [String(group?.count), String(group?.bytes), String(group?.errors)]),
		);
		for (const {first, last} of csvRows(text))
			expect([first, last]).toEqual([first, last].map(() => expect.stringMatching(RFC3339)));
		const lines = objects((await exported(monitor, 'jsonl')).text);
		expect(lines.map(({path, key, count}) => [path, key, count])).toEqual(
			groups.map(group => [group?.label, group?.key, group?.count]),
		);
	});

	test('count only what passes the filter', async () => {
		const monitor = monitorOf('demo');
		look(monitor, 'files');
		turnFace(monitor);
		await monitor.filter('proc.name = nginx');
		const rows = csvRows((await exported(monitor, 'csv')).text);
		const sum = rows.reduce((total, {count}) => total + Number(count), 0);
		turnFace(monitor);
		while (!monitor.lists.searched('files')) monitor.lists.advance();
		expect(sum).toBe(countOf(monitor, 'files'));
	});
});

test('where nothing may be written it says why', async () => {
	const monitor = monitorOf('kinds');
	await exportRows(monitor, 'csv', '/proc/self');
	expect(monitor.store.getState().told).toMatch(/^no export to \/proc\/self\/bee-top-processes-.*: .+/);
	await exportRows(monitor, 'csv', join(temporaryFolder(), 'gone'));
	expect(monitor.store.getState().told).toMatch(/: the folder is no longer there$/);
});

test('the person chooses how, and is offered nothing where there are no rows', async () => {
	const monitor = monitorOf('kinds');
	chooseExport(monitor);
	const {chooser} = monitor.store.getState();
	expect(chooser?.choices.map(({label}) => label)).toEqual(['JSON lines', 'CSV']);
	const folder = temporaryFolder();
	const here = process.cwd();
	process.chdir(folder);
	try {
		takeChoice(monitor);
		await monitor.settled;
	} finally {
		process.chdir(here);
	}
	expect(readdirSync(folder)).toEqual([expect.stringMatching(/^bee-top-processes-.*\.jsonl$/)]);
	expect(canExport(monitor)).toBe(true);
	look(monitor, 'self');
	expect(canExport(monitor)).toBe(false);
	expect(canExport(new Monitor(stepped('kinds')))).toBe(false);
});

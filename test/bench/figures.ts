// SPDX-License-Identifier: MIT
// The figures that the README shows: measured by whoever ran `npm run bench -- --keep` last, group by group.
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, release} from 'node:os';
import type {Row} from './row.ts';

const FILE = new URL('figures.json', import.meta.url);

/** The figures of one group, and where they were measured. */
export type GroupFigures = {
	readonly group: string;
	readonly kernel: string;
	readonly node: string;
	readonly cpu: string;
	readonly cpus: number;
	readonly rows: readonly Row[];
};

/** The figures that are kept, in the order of the groups. */
export function keptFigures(): readonly GroupFigures[] {
	return (JSON.parse(readFileSync(FILE, 'utf8')) as {readonly groups: readonly GroupFigures[]}).groups;
}

/** Puts what was measured in the place of the same groups' older figures. */
export function keepFigures(order: readonly string[], measured: ReadonlyMap<string, readonly Row[]>): void {
	const [cpu] = cpus();
	// What follows the version of a kernel is its builder's own words.
	const machine = {
		kernel: release().replace(/[^\d.].*/, ''),
		node: process.version,
		cpu: cpu?.model ?? '',
		cpus: cpus().length,
	};
	const older = new Map(keptFigures().map(each => [each.group, each]));
	for (const [group, rows] of measured) {
		const kept = rows.filter(({figure, bar, kept}) => Number.isFinite(figure) && (bar !== undefined || kept));
		older.set(group, {group, ...machine, rows: kept});
	}
	const groups = order.flatMap(name => older.get(name) ?? []);
	const generated = 'Written by `npm run bench -- --keep`: do not edit.';
	writeFileSync(FILE, `${JSON.stringify({generated, groups}, undefined, 2)}\n`);
}

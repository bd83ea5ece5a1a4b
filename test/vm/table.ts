// SPDX-License-Identifier: MIT
// What all kernels said, as a table of Markdown with its reasons below.
import {kinds} from '../../source/kinds/index.ts';
import type {Said} from './guest.ts';
import type {Tested} from './live.ts';

/** `seen`: all of its probes, by all of its programs. `partly`: some of either; the reasons stand below the table. */
function stateOf(kind: string, said: readonly Said[]): string {
	if (said.some(({refused}) => refused !== undefined)) return 'too old';
	const probed = said.filter(one => one.kind === kind && one.state !== 'impossible');
	const seen = probed.filter(({state}) => state === 'seen').length;
	if (seen === 0) return probed.length === 0 ? '-' : 'MISSED';
	return seen === probed.length && !said.some(({program}) => program?.startsWith(`${kind}__`))
		? 'seen'
		: 'partly';
}

const row = (cells: readonly string[], widths: readonly number[]) =>
	`| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;

function table(rows: ReadonlyArray<readonly string[]>): readonly string[] {
	const [head = [], ...body] = rows;
	const widths = head.map((_, column) => Math.max(...rows.map(cells => cells[column]?.length ?? 0)));
	return [
		row(head, widths),
		row(
			widths.map(width => '-'.repeat(width)),
			widths,
		),
		...body.map(cells => row(cells, widths)),
	];
}

/** File of tests by kernel: how many pass, of how many. */
export function liveTable(tested: ReadonlyMap<string, readonly Tested[]>): string {
	const files = new Set([...tested.values()].flat().map(({file}) => file));
	const passed = (file: string, all: readonly Tested[]) => {
		const own = all.filter(one => one.file === file);
		return `${own.filter(({state}) => state === 'pass').length}/${own.length}`;
	};
	return table([
		['live tests', ...tested.keys()],
		...[...files].map(file => [file, ...[...tested.values()].map(all => passed(file, all))]),
	]).join('\n');
}

/** Kind by kernel, and below it why something is not seen, each reason with all its kernels. */
export function kernelTable(said: ReadonlyMap<string, readonly Said[]>): string {
	const rows = [
		['kind', ...said.keys()],
		...Object.keys(kinds).map(kind => [`\`${kind}\``, ...[...said.values()].map(one => stateOf(kind, one))]),
	];
	const reasons = new Map<string, Set<string>>();
	for (const [version, ofKernel] of said)
		for (const {program, reason} of ofKernel)
			if (program)
				reasons.set(
					`\`${program}\`: ${reason}`,
					(reasons.get(`\`${program}\`: ${reason}`) ?? new Set()).add(version),
				);
	return [
		...table(rows),
		'',
		...[...reasons].map(([reason, versions]) => `- ${[...versions].join(', ')}: ${reason}`),
	].join('\n');
}

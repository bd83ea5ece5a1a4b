/**
 * The `<Table>` of ink-table, for static tables of up to about 20 rows: every changed row is mounted anew.
 *
 * ink-table 3 is CommonJS and requires Ink, which is an ES module with top-level await, so Node refuses that
 * require. Therefore Ink is put into the CommonJS cache before ink-table is imported. In the bundle esbuild
 * has joined the two.
 */
import {createRequire} from 'node:module';
import * as ink from 'ink';
import type {ComponentType} from 'react';

const {cache, resolve} = createRequire(import.meta.url);
try {
	const id = resolve('ink');
	cache[id] ??= {
		id,
		filename: id,
		loaded: true,
		exports: ink,
		children: [],
		paths: [],
	} as unknown as NodeJS.Module;
} catch {
	// The bundle, without node_modules: nothing to seed.
}

type Scalar = string | number | boolean | null | undefined;
type TableProps = {
	readonly data: readonly Readonly<Record<string, Scalar>>[];
	readonly columns?: readonly string[];
	readonly padding?: number;
};

// A CommonJS default export arrives wrapped once by Node and not at all by esbuild.
const {default: exported} = (await import('ink-table')) as unknown as {default: unknown};
/** A small static table; never for live rows (every changed row is mounted anew). */
export const Table = ((exported as {default?: unknown}).default ?? exported) as ComponentType<TableProps>;

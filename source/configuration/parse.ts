// SPDX-License-Identifier: MIT
// From the text of a file to its checked content, or to sentences that say where it is wrong.
import {
	type Document,
	isMap,
	isNode,
	isPair,
	isScalar,
	LineCounter,
	type Node,
	parseDocument,
	visit,
} from 'yaml';
import type {$ZodIssue} from 'zod/v4/core';
import {nearest} from '../nearest.ts';
import {inertText} from '../output/inert-text.ts';
import {jsonText} from '../output/json-text.ts';
import {ConfigurationError, type ConfigurationFile} from './files.ts';
import {type FileContent, fileSchema} from './schema.ts';

type Path = ReadonlyArray<string | number>;

/** A file's content, and the line on which something of it stands. */
export type Parsed = {
	readonly path: string;
	readonly content: FileContent;
	readonly lineOf: (...path: Path) => number;
};

/** Aliases may multiply what is written: more than this many expansions are no configuration. */
const ALIASES_MOST = 100;
const SHOWN = 60;

const shown = (value: unknown): string => {
	const text = jsonText(JSON.stringify(value) ?? 'nothing')
		.slice(1, -1)
		.replaceAll('\\"', '"');
	// Never through the middle of a character.
	return text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}...` : text;
};

/** A key that is no word; each would be written out as text, which takes twice as long for every one that stands in another. */
function collectionKey(document: Document): Node | undefined {
	let found: Node | undefined;
	visit(document, {
		Pair: (_, {key}) => {
			// What is !!binary is a scalar, and an object nevertheless.
			const isWord = isScalar(key) && (key.value === null || typeof key.value !== 'object');
			if (isWord || !isNode(key)) return undefined;
			found = key;
			return visit.BREAK;
		},
	});
	return found;
}

/** Where a key or a value stands in the text; the nearest that is there if it is not. */
function offsetOf(document: Document, path: Path, key?: string): number {
	const node = path.length === 0 ? document.contents : document.getIn(path, true);
	if (!isNode(node)) return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
	if (key !== undefined && isMap(node)) {
		const pair = node.items.find(
			item => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
		);
		if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
	}
	return node.range?.[0] ?? 0;
}

/** The keys that may stand at a path of the schema. */
function keysAt(path: Path): readonly string[] {
	let schema: unknown = fileSchema;
	for (const part of [...path, undefined]) {
		let definition = (schema as {def?: Record<string, unknown>} | undefined)?.def;
		while (definition && 'innerType' in definition)
			definition = (definition.innerType as {def?: Record<string, unknown>}).def;
		if (part === undefined) return Object.keys((definition?.shape as object | undefined) ?? {});
		schema =
			typeof part === 'number'
				? definition?.element
				: (definition?.shape as Record<string, unknown> | undefined)?.[part];
	}
	return [];
}

function unknownKey(key: string, path: Path): string {
	const keys = keysAt(path);
	const meant = nearest(key, keys);
	const where = path.length > 0 ? ` in ${path.join('.')}` : '';
	const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
	return `there is no ${shown(key)}${where}.${hint} There is ${keys.join(', ')}`;
}

function sentenceOf(issue: $ZodIssue, path: Path, value: unknown): string {
	const name = path.join('.') || 'the file';
	const not = value === undefined ? 'and it is not there' : `not ${shown(value)}`;
	switch (issue.code) {
		case 'invalid_value': {
			const meant = typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
			const hint = meant === undefined ? '' : `. Did you mean ${meant}?`;
			return `${name} takes one of ${issue.values.join(', ')}, ${not}${hint}`;
		}
		case 'invalid_type':
			return `${name} takes ${issue.expected === 'array' ? 'a list' : issue.expected === 'object' ? 'keys with values' : `a ${issue.expected}`}, ${not}`;
		default:
			return issue.message.startsWith('takes')
				? `${name} ${issue.message}, ${not}`
				: `${name} ${issue.message}`;
	}
}

/** Checks the text of a file. Throws ConfigurationError with a line for all that is wrong with it. */
export function parseConfiguration({path, text}: ConfigurationFile): Parsed {
	const counter = new LineCounter();
	const document = parseDocument(text, {lineCounter: counter, prettyErrors: false});
	const at = (offset: number) => {
		const {line, col} = counter.linePos(offset);
		return `${path}:${Math.max(1, line)}:${Math.max(1, col)}`;
	};
	const refuse = (problems: ReadonlyArray<readonly [offset: number, what: string]>): never => {
		const lines = problems
			.toSorted(([one], [other]) => one - other)
			.map(([offset, what]) => `${at(offset)}: ${what}`);
		throw new ConfigurationError(`the configuration cannot be used:\n${lines.join('\n')}`);
	};
	if (document.errors.length > 0)
		refuse(document.errors.map(({pos, message}) => [pos[0], `this is no YAML: ${inertText(message)}`]));
	const key = collectionKey(document);
	if (key)
		refuse([[key.range?.[0] ?? 0, 'a key is a word: it cannot be a list, have keys itself, or be an alias']]);
	let content: unknown;
	try {
		content = document.toJS({maxAliasCount: ALIASES_MOST}) ?? {};
	} catch (error) {
		refuse([[0, inertText((error as Error).message)]]);
	}
	const checked = fileSchema.safeParse(content);
	if (!checked.success)
		refuse(
			checked.error.issues.flatMap((issue): Array<[number, string]> => {
				const where = issue.path as Path;
				if (issue.code === 'unrecognized_keys')
					return issue.keys.map(key => [offsetOf(document, where, key), unknownKey(key, where)]);
				const value = where.reduce<unknown>((inner, part) => (inner as never)?.[part], content);
				return [[offsetOf(document, where), sentenceOf(issue, where, value)]];
			}),
		);
	return {
		path,
		content: checked.data as FileContent,
		lineOf: (...parts) => {
			const last = parts.at(-1);
			const offset =
				typeof last === 'string' ? offsetOf(document, parts.slice(0, -1), last) : offsetOf(document, parts);
			return Math.max(1, counter.linePos(offset).line);
		},
	};
}

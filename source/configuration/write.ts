// SPDX-License-Identifier: MIT
// What a setup screen changes is written into the person's own file, beside all that stands there: comments, order, other settings.
import {basename, dirname} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	type Node,
	parseDocument,
	type ToStringOptions,
	type YAMLMap,
} from 'yaml';
import {readOwn, replaceOwn} from '../files/own-file.ts';
import {openOwnFolder} from '../files/own-folder.ts';
import {panes} from '../kinds/kind.ts';
import {ConfigurationError, MOST_BYTES, type Person, placesOf} from './files.ts';
import {parseConfiguration} from './parse.ts';
import type {ScreenChanges} from './screen.ts';
import {checkViews} from './views.ts';

const SECTION = 'screen';

/** How the text was written, where that can be chosen: what nobody changed should not change. */
function mannersOf(text: string): ToStringOptions {
	const [, indent = '  '] = /^( {1,8})\S/m.exec(text) ?? [];
	return {
		lineWidth: 0,
		indent: indent.length,
		indentSeq: !/^( *)[^\s#-][^\n]*:[^\S\n]*\n\1- /m.test(text),
		flowCollectionPadding: !/\{[^\s}]/.test(text),
	};
}

/** A key as it is written: what reads `443:` makes a number of it. */
const keyIn = (map: YAMLMap, name: string): unknown =>
	map.items.map(({key}) => (isScalar(key) ? key.value : key)).find(key => String(key) === name) ?? name;

/** Sets one thing, or takes it out by `null`; maps on the way to it are made where there are none. */
function change(document: Document, path: readonly string[], value: unknown): void {
	if (value === undefined) return;
	for (let depth = 1; depth < path.length; depth++) {
		const node = document.getIn(path.slice(0, depth), true);
		if (isAlias(node))
			throw new ConfigurationError(
				`${path.slice(0, depth).join('.')} is written as an alias (*${node.source}), which only a person can change`,
			);
		if (isMap(node)) continue;
		if (value === null) return;
		document.setIn(path.slice(0, depth), document.createNode({}));
	}
	const map = document.getIn(path.slice(0, -1), true);
	const last = path.at(-1) ?? '';
	const at = [...path.slice(0, -1), isMap(map) ? keyIn(map, last) : last];
	if (value === null) document.deleteIn(at);
	else document.setIn(at, value);
}

/** Where the section stands in a text, from its key to the next one; undefined if it is not there. */
function sectionOf(text: string): readonly [start: number, end: number] | undefined {
	const {contents} = parseDocument(text);
	const pair = isMap(contents)
		? contents.items.find(({key}) => isScalar(key) && key.value === SECTION)
		: undefined;
	const [start, end] = [
		(pair?.key as Node | undefined)?.range?.[0],
		(pair?.value as Node | null)?.range?.[2],
	];
	return start === undefined || end === undefined ? undefined : [start, end];
}

/** The old text with the new section in it. Written as a whole, the document would lose how its comments were set. */
function spliced(text: string, document: Document): string {
	if (isDeepStrictEqual(parseDocument(text).toJS() ?? {}, document.toJS())) return text;
	const whole = document.toString(mannersOf(text));
	const [before, after] = [sectionOf(text), sectionOf(whole)];
	if (!after) return whole;
	const section = whole.slice(...after);
	const joint = text === '' || text.endsWith('\n') ? '' : '\n';
	const put = before ? text.slice(0, before[0]) + section + text.slice(before[1]) : text + joint + section;
	// In a map between braces, or behind an end mark, there is more to it than that.
	const read = parseDocument(put);
	return read.errors.length === 0 && isDeepStrictEqual(read.toJS(), document.toJS()) ? put : whole;
}

/** The text of a configuration with these changes made to its screen. Throws ConfigurationError where the text is none. */
export function changeScreen(text: string, path: string, changes: ScreenChanges): string {
	parseConfiguration({path, text});
	const document = parseDocument(text);
	if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
	const put = (value: unknown, ...keys: readonly string[]) => change(document, [SECTION, ...keys], value);
	const {theme, refreshMs, columns = {}, views = new Map(), mouse} = changes;
	put(theme, 'theme');
	put(typeof refreshMs === 'number' ? `${refreshMs}ms` : refreshMs, 'refresh');
	for (const pane of panes) {
		const chosen = columns[pane];
		put(chosen && document.createNode(chosen, {flow: true}), 'columns', pane);
	}
	for (const [name, filter] of views) put(filter, 'views', name);
	put(typeof mouse === 'boolean' ? (mouse ? 'on' : 'off') : mouse, 'mouse');
	return spliced(text, document);
}

/** The latest write, well or not: two at once would each change what was there before both. */
let last: Promise<unknown> = Promise.resolve();

async function write(person: Person, changes: ScreenChanges): Promise<string> {
	const [, path] = placesOf(person);
	if (path === undefined)
		throw new ConfigurationError(
			'there is no home to keep the configuration in: set HOME or XDG_CONFIG_HOME',
		);
	const folder = openOwnFolder(dirname(path), person);
	try {
		const before = readOwn(folder, basename(path), MOST_BYTES);
		const text = changeScreen(before?.text ?? '', path, changes);
		await checkViews(parseConfiguration({path, text}));
		if (text !== before?.text) replaceOwn(folder, basename(path), text, {mode: before?.mode});
		return path;
	} finally {
		folder.close();
	}
}

/**
 * Writes these changes into the person's own file, which is made (0600) where there is none; under sudo that of the person who called it.
 * Returns its path. Throws ConfigurationError or Refusal with a sentence, and then the file is as it was.
 */
export function writeScreen(person: Person, changes: ScreenChanges): Promise<string> {
	const begin = () => write(person, changes);
	const turn = last.then(begin, begin);
	last = turn;
	return turn;
}

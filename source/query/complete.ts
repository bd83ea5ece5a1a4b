// SPDX-License-Identifier: MIT
// What Tab offers behind what was typed so far.
import {panes} from '../kinds/kind.ts';
import {defaultGroups} from '../sensitive/groups.ts';
import {severities} from '../severity/severity.ts';
import {fields, findField} from './fields.ts';
import {operators} from './syntax.ts';
import {Close, Comma, Compare, Exists, lexer, Named, Open, Quoted, Several, Word} from './tokens.ts';

/** What may stand at the end of a text: whole words, and where the one that they replace begins. */
type Completion = {readonly from: number; readonly words: readonly string[]};

const VALUES: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		'bee.pane': panes,
		'bee.scope': ['loopback', 'private', 'public', 'metadata', 'link-local', 'multicast'],
		'bee.sensitive': defaultGroups.map(({name}) => name),
		'container.id': ['host'],
		'container.type': ['host', 'docker', 'podman', 'containerd', 'cri-o', 'lxc', 'nspawn'],
		'bee.severity': severities,
		'evt.failed': ['true', 'false'],
		'evt.res': ['SUCCESS', 'EACCES', 'EPERM', 'ENOENT'],
		'fd.l4proto': ['tcp', 'udp', 'icmp'],
		'fd.type': ['file', 'unix', 'ipv4', 'ipv6'],
	}),
);

const starting = (words: readonly string[], typed: string) =>
	words.filter(word => word.startsWith(typed) && word !== typed);

/** What kind of word is due behind these tokens: a field, an operator, or a value of a field. */
function due(text: string): {readonly what: 'field' | 'operator' | 'value' | 'link'; readonly field: string} {
	let what: 'field' | 'operator' | 'value' | 'link' = 'field';
	let field = '';
	let listed = false;
	for (const {tokenType, image} of lexer.tokenize(text).tokens) {
		// What stands side by side must both hold, so behind a condition another one may begin.
		if ((what === 'field' || what === 'link') && tokenType === Word) {
			field = image;
			what = findField(image) ? 'operator' : 'link';
		} else if (tokenType === Compare || tokenType === Named || tokenType === Several) what = 'value';
		else if (what === 'value' && tokenType === Open) listed = true;
		else if (what === 'value' && tokenType === Comma) continue;
		else if (tokenType === Exists || tokenType === Close) [what, listed] = ['link', false];
		else if (what === 'value' && (tokenType === Word || tokenType === Quoted))
			what = listed ? 'value' : 'link';
		else what = 'field';
	}
	return {what, field};
}

/** `others` are values to offer for a field, such as those that were seen. */
export function complete(text: string, others: (field: string) => readonly string[] = () => []): Completion {
	const [typed = ''] = /[^\s(),"'=<>!]*$/.exec(text) ?? [];
	const from = text.length - typed.length;
	const {what, field} = due(text.slice(0, from));
	const names = fields.map(({name}) => name);
	const offered = {
		field: [...names, ...(typed === '' ? [] : ['not'])],
		operator: operators,
		value: what === 'value' ? [...(VALUES.get(field) ?? []), ...others(field)] : [],
		link: ['and', 'or', ...(typed === '' ? [] : names)],
	}[what];
	return {from, words: starting([...new Set(offered)], typed)};
}

/** The longest beginning that all words share. */
export function sharedStart(words: readonly string[]): string {
	const [first = '', ...rest] = words;
	let length = first.length;
	for (const word of rest) while (!word.startsWith(first.slice(0, length))) length--;
	return first.slice(0, length);
}

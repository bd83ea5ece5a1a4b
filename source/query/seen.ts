// SPDX-License-Identifier: MIT
// Values of a field that were seen: what Tab offers behind it.
import {panes} from '../kinds/kind.ts';
import type {History} from '../model/history.ts';
import type {Value} from './field.ts';
import {findField} from './fields.ts';
import {Subject, type Surroundings} from './subject.ts';
import {lexer, Word} from './tokens.ts';

/** Of each pane so many of the latest records are asked; one costs a few us. */
const RECORDS = 1000;
const VALUES_MOST = 200;
const LONGEST = 80;

/** Whether it can stand in a filter, and on the screen, as it is. */
function isPlain(text: string): boolean {
	if (text.length > LONGEST || !/^[\x21-\x7e]+$/.test(text)) return false;
	const {tokens, errors} = lexer.tokenize(text);
	return errors.length === 0 && tokens.length === 1 && tokens[0]?.tokenType === Word;
}

const textsOf = (value: Value): readonly string[] =>
	(Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(
		(each): each is string => typeof each === 'string',
	);

/**
 * The texts of a field that the latest records hold, sorted, at most 200; none for a field of numbers, or that there is not. What could not
 * be typed without quotes is left out.
 */
export function seenValues(around: Surroundings, history: History, typed: string): readonly string[] {
	const chosen = findField(typed);
	if (!chosen || !['text', 'address'].includes(chosen.field.type)) return [];
	const subject = new Subject(around);
	const seen = new Set<string>();
	for (const pane of panes) {
		const {first, next} = history[pane];
		const last = Math.max(first, next - RECORDS);
		for (let number = next - 1; number >= last && seen.size < VALUES_MOST; number--) {
			const reader = history[pane].at(number);
			if (!reader || !around.model.decode(reader)) continue;
			for (const text of textsOf(chosen.field.read(subject.turn(reader), chosen.index)))
				if (seen.size < VALUES_MOST && isPlain(text)) seen.add(text);
		}
	}
	return [...seen].toSorted();
}

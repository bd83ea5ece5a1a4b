// SPDX-License-Identifier: MIT
//
// Takes mouse reports out of what a terminal sends. Ink drops a report that it gets whole, but types the rest of one that came in two pieces
// with more than 20 ms between them; so it gets none at all. The rest of a report is waited for without end, but never more than a few
// characters of it are kept.
import {type MouseReport, mouseReport} from '../../commands/mouse.ts';

/** What came, in its order: text for whoever reads keys, or a report. */
export type InputPart = string | MouseReport;

const ESCAPE = '\u001b';
const SGR = '\u001b[<';
/** What terminals send that do not know mode 1006: this, and three characters that are no controls. */
const X10 = '\u001b[M';
const X10_LENGTH = 6;
const PASTE = '\u001b[200~';
const PASTE_END = '\u001b[201~';
/** Longer than any report; what is cut off here is none. */
const MOST_HELD = 32;

const CONTROL = /\p{Cc}/u;
/** Whether a text may yet become the start of something that has to be seen whole. */
const mayBegin = (text: string) => [SGR, X10, PASTE].some(start => start.startsWith(text) && start !== text);

/** So many characters: text, text that is the mark of a paste, a report, or nothing of use. */
type Step = {readonly length: number; readonly is: 'text' | 'paste' | MouseReport | undefined};

function sgrStep(text: string): Step | undefined {
	const end = text.slice(SGR.length).search(/[^\d;]/) + SGR.length;
	if (end < SGR.length) return undefined;
	const final = text.charAt(end);
	if (final === 'M' || final === 'm') return {length: end + 1, is: mouseReport(text.slice(0, end + 1))};
	// A report was cut short where another sequence begins; else this is a sequence of another kind, for those who know it.
	return {length: end, is: CONTROL.test(final) ? undefined : 'text'};
}

function x10Step(text: string): Step | undefined {
	const end = text.slice(X10.length, X10_LENGTH).search(CONTROL);
	if (end >= 0) return {length: X10.length + end, is: undefined};
	return text.length < X10_LENGTH ? undefined : {length: X10_LENGTH, is: undefined};
}

/** What a text that starts with an escape starts with; undefined: that takes more of it. */
function step(text: string): Step | undefined {
	if (text.startsWith(SGR)) return sgrStep(text);
	if (text.startsWith(X10)) return x10Step(text);
	if (text.startsWith(PASTE)) return {length: PASTE.length, is: 'paste'};
	return mayBegin(text) ? undefined : {length: ESCAPE.length, is: 'text'};
}

/** Splits the input of one terminal. What is pasted is text, whatever it holds. */
export class MouseSplitter {
	/** The end of what came, where it takes the next piece to know what it is. */
	#carry = '';
	/** How many characters of that have been told already. */
	#told = 0;
	#inPaste = false;

	/** Whether something is held that may be a key: Escape is one, and the start of every sequence. */
	get holdsKey(): boolean {
		return this.#told < this.#carry.length && mayBegin(this.#carry);
	}

	/** What a piece of input is, together with what was held before it. */
	push(piece: string): readonly InputPart[] {
		const parts: InputPart[] = [];
		const text = this.#carry + piece;
		const told = this.#told;
		const tell = (from: number, to: number) => {
			const part = text.slice(Math.max(from, told), to);
			const last = parts.at(-1);
			if (part === '') return;
			if (typeof last === 'string') parts[parts.length - 1] = last + part;
			else parts.push(part);
		};
		const carry = (from: number, length: number) => {
			this.#carry = text.slice(from, from + length);
			this.#told = Math.max(0, Math.min(told - from, this.#carry.length));
		};
		carry(text.length, 0);
		for (let at = 0; at < text.length; ) {
			const mark = text.indexOf(this.#inPaste ? PASTE_END : ESCAPE, at);
			if (mark < 0) {
				tell(at, text.length);
				if (this.#inPaste) {
					carry(Math.max(at, text.length - PASTE_END.length + 1), PASTE_END.length);
					this.#told = this.#carry.length;
				}
				break;
			}
			if (this.#inPaste) {
				tell(at, mark + PASTE_END.length);
				at = mark + PASTE_END.length;
				this.#inPaste = false;
				continue;
			}
			tell(at, mark);
			const found = step(text.slice(mark));
			if (!found) {
				carry(mark, MOST_HELD);
				break;
			}
			at = mark + found.length;
			if (found.is === 'text' || found.is === 'paste') tell(mark, at);
			else if (found.is) parts.push(found.is);
			this.#inPaste = found.is === 'paste';
		}
		return parts;
	}

	/** Waits no longer for what follows a key, and returns it. Should the rest of a report come now, it is still taken out. */
	release(): string {
		const key = this.holdsKey ? this.#carry.slice(this.#told) : '';
		if (key !== '') this.#told = this.#carry.length;
		return key;
	}
}

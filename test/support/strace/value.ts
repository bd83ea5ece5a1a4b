// SPDX-License-Identifier: MIT
// The arguments of a call as `strace -X raw -xx -yy` writes them: numbers are numbers, and each byte of a string is `\xNN`.

/** One argument, or a part of one. */
export type Value =
	| {readonly is: 'text'; readonly bytes: Buffer}
	/** A number, a name or an expression, as it stands there; of a descriptor the path, or the ends, that it has. */
	| {readonly is: 'word'; readonly word: string; readonly path?: string}
	| {readonly is: 'list'; readonly items: readonly Value[]}
	| {readonly is: 'struct'; readonly fields: ReadonlyMap<string, Value>}
	/** `htons(80)`, `inet_addr("...")`, `makedev(0x1, 0x3)` */
	| {readonly is: 'made'; readonly by: string; readonly of: readonly Value[]};

const unescaped = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex');

/** Behind a descriptor: `<\x2f\x74>`, of a device `<\x2f\x74<char 1:3>>`, of a socket `<TCP:[127.0.0.1:80->127.0.0.1:4000]>`. */
export const ANNOTATION = /<((?:->|<[^<>]*>|[^<>])*)>/y;

/** What it says. */
export const annotated = (text: string): string =>
	text.replace(/<[^<>]*>$/, '').replaceAll(/(?:\\x[0-9a-f]{2})+/g, bytes => unescaped(bytes).toString());

/** In front of each part of a struct, and of the arguments of clone. */
const NAME = /([a-z_]\w*)=/y;

/** Commas, and comments such as the date that a number of seconds is. */
const BETWEEN = /(?:[, ]|\/\*.*?\*\/)*/y;

/** Reads values from a line, from `at` on. Throws where it does not understand it: nothing is guessed. */
export class ValueReader {
	readonly #line: string;
	at: number;

	constructor(line: string, at: number) {
		[this.#line, this.at] = [line, at];
	}

	/** Whether this comes next; it is stepped over then. */
	meets(text: string): boolean {
		if (!this.#line.startsWith(text, this.at)) return false;
		this.at += text.length;
		return true;
	}

	/** The values up to a closing sign. */
	until(close: string): Value[] {
		const values: Value[] = [];
		while (!this.meets(close)) {
			this.#takeMatch(BETWEEN);
			if (this.meets('<unfinished ...>')) continue;
			if (this.at >= this.#line.length) throw new Error(`no ${close} at the end of ${this.#line}`);
			if (this.meets(close)) break;
			this.#takeMatch(NAME);
			values.push(this.#changing());
		}
		return values;
	}

	/** What a call wrote into its argument counts; of a struct what it found there too. */
	#changing(): Value {
		let value = this.#value();
		while (this.meets(' => ')) {
			const after = this.#value();
			value =
				value.is === 'struct' && after.is === 'struct'
					? {is: 'struct', fields: new Map([...value.fields, ...after.fields])}
					: after;
		}
		return value;
	}

	#value(): Value {
		const text = this.#takeMatch(/@?"((?:\\x[0-9a-f]{2})*)"(?:\.\.\.)?/y);
		if (text)
			return {is: 'text', bytes: unescaped((text[0].startsWith('@') ? '\\x00' : '') + (text[1] ?? ''))};
		const status = this.#takeMatch(/\{WIF[^}]*\}/y)?.[0];
		if (status !== undefined) return {is: 'word', word: status};
		if (this.#takeMatch(/~?\[/y)) return {is: 'list', items: this.until(']')};
		if (this.meets('{')) return {is: 'struct', fields: this.#fields()};
		const word = this.#takeMatch(/[^,()[\]{}"<> =]+(?: ?[|*+] ?[^,()[\]{}"<> =]+)*|\.\.\./y)?.[0];
		if (word === undefined) throw new Error(`not understood, from ${this.at} on: ${this.#line}`);
		if (this.meets('(')) return {is: 'made', by: word, of: this.until(')')};
		const path = this.#takeMatch(ANNOTATION);
		this.meets('(deleted)');
		return path ? {is: 'word', word, path: annotated(path[1] ?? '')} : {is: 'word', word};
	}

	#fields(): ReadonlyMap<string, Value> {
		const fields = new Map<string, Value>();
		while (!this.meets('}')) {
			this.#takeMatch(BETWEEN);
			const name = this.#takeMatch(NAME)?.[1] ?? String(fields.size);
			fields.set(name, this.#changing());
			this.#takeMatch(BETWEEN);
			if (this.at >= this.#line.length) throw new Error(`no } at the end of ${this.#line}`);
		}
		return fields;
	}

	#takeMatch(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.#line);
		if (found) this.at += found[0].length;
		return found;
	}
}

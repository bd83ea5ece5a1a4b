// SPDX-License-Identifier: MIT
//
//	either      = all { "or" all }
//	all         = one { ["and"] one }           words that stand side by side must all hold
//	one         = "not" one | "(" either ")" | Quoted | Word [ comparison ]
//	comparison  = "exists" | Compare value | Named value | Several list
//	list        = value | "(" [ value { "," value } ] ")"
import {EmbeddedActionsParser, type IParserErrorMessageProvider, type IToken, tokenLabel} from 'chevrotain';
import {type Comparison, type Expression, FilterError, type Operator, type Piece} from './syntax.ts';
import {
	And,
	Close,
	Comma,
	Compare,
	Exists,
	lexer,
	Named,
	Not,
	Open,
	Or,
	Quoted,
	Several,
	tokens,
	Word,
} from './tokens.ts';

/** Longer than anybody types; a filter of a script beyond it is a mistake. */
const LONGEST = 4096;
/** Parentheses and `not` inside each other: the parser calls itself for each. */
const DEEPEST = 100;

const unquoted = (image: string) => image.slice(1, -1).replace(/\\([\s\S])/g, '$1');
const pieceOf = ({image, startOffset, tokenType}: IToken): Piece => ({
	text: tokenType === Quoted ? unquoted(image) : image,
	at: startOffset,
});
const operatorOf = ({image}: IToken) => (image === '==' ? '=' : image.toLowerCase()) as Operator;
const joined = (type: 'and' | 'or', of: readonly Expression[]): Expression => {
	const [only] = of;
	return of.length === 1 && only ? only : {type, of};
};

const found = ([token]: readonly IToken[]) =>
	token?.image ? `, not ${token.image}` : ', but the filter ends';

/** What the parser says where it cannot go on. */
const sentences: IParserErrorMessageProvider = {
	buildMismatchTokenMessage: ({expected, actual}) =>
		`${tokenLabel(expected)} should stand here${found([actual])}`,
	buildNotAllInputParsedMessage: ({firstRedundant}) => `${firstRedundant.image} cannot stand here`,
	buildNoViableAltMessage: ({ruleName, actual}) =>
		`${ruleName === 'value' ? 'a value' : 'a field, a word or ('} should stand here${found(actual)}`,
	buildEarlyExitMessage: ({actual}) => `something is missing here${found(actual)}`,
};

type Compared = Pick<Comparison, 'operator' | 'values'>;

/** Reads tokens into an expression. One for all filters: it keeps nothing between two of them. */
class FilterParser extends EmbeddedActionsParser {
	constructor() {
		super(tokens, {recoveryEnabled: false, maxLookahead: 2, errorMessageProvider: sentences});
		this.performSelfAnalysis();
	}

	readonly filter = this.RULE('filter', (): Expression => this.SUBRULE(this.#either));

	readonly #either = this.RULE('either', (): Expression => {
		const of: Expression[] = [];
		this.AT_LEAST_ONE_SEP({SEP: Or, DEF: () => of.push(this.SUBRULE(this.#all))});
		return joined('or', of);
	});

	readonly #all = this.RULE('all', (): Expression => {
		const of: Expression[] = [this.SUBRULE(this.#one)];
		this.MANY(() => {
			this.OPTION(() => this.CONSUME(And));
			of.push(this.SUBRULE2(this.#one));
		});
		return joined('and', of);
	});

	readonly #one = this.RULE(
		'one',
		(): Expression =>
			this.OR([
				{
					ALT: (): Expression => {
						this.CONSUME(Not);
						return {type: 'not', of: this.SUBRULE(this.#one)};
					},
				},
				{
					ALT: () => {
						this.CONSUME(Open);
						const inner = this.SUBRULE(this.#either);
						this.CONSUME(Close);
						return inner;
					},
				},
				{ALT: (): Expression => ({type: 'word', word: pieceOf(this.CONSUME(Quoted))})},
				{
					ALT: (): Expression => {
						const field = pieceOf(this.CONSUME(Word));
						const compared = this.OPTION(() => this.SUBRULE(this.#comparison));
						return compared ? {type: 'comparison', field, ...compared} : {type: 'word', word: field};
					},
				},
			]),
	);

	readonly #comparison = this.RULE(
		'comparison',
		(): Compared =>
			this.OR([
				{ALT: () => ({operator: operatorOf(this.CONSUME(Exists)), values: []})},
				{
					ALT: () => {
						const token: IToken = this.OR2([
							{ALT: () => this.CONSUME(Compare)},
							{ALT: () => this.CONSUME(Named)},
						]);
						const values = [this.SUBRULE(this.#value)];
						return this.ACTION(() => ({operator: operatorOf(token), values}));
					},
				},
				{
					ALT: () => {
						const operator = operatorOf(this.CONSUME(Several));
						return {operator, values: this.SUBRULE(this.#list)};
					},
				},
			]),
	);

	readonly #list = this.RULE('list', (): readonly Piece[] => {
		const values: Piece[] = [];
		this.OR([
			{ALT: () => values.push(this.SUBRULE(this.#value))},
			{
				ALT: () => {
					this.CONSUME(Open);
					this.AT_LEAST_ONE_SEP({SEP: Comma, DEF: () => values.push(this.SUBRULE2(this.#value))});
					this.CONSUME(Close);
				},
			},
		]);
		return values;
	});

	/** Where a value is due, the words of the language are values like any other. */
	readonly #value = this.RULE(
		'value',
		(): Piece =>
			pieceOf(
				this.OR(
					[Quoted, Word, And, Or, Not, Exists, Several, Named].map(token => ({
						ALT: () => this.CONSUME(token),
					})),
				),
			),
	);
}

let made: FilterParser | undefined;

function refuse(text: string): void {
	if (text.length > LONGEST)
		throw new FilterError(`a filter has at most ${LONGEST} characters, not ${text.length}`, LONGEST);
	let depth = 0;
	for (const {image, startOffset} of lexer.tokenize(text).tokens) {
		if (image === '(' || /^not$/i.test(image)) depth++;
		if (image === ')') depth--;
		if (depth > DEEPEST)
			throw new FilterError(`more than ${DEEPEST} parentheses or "not" inside each other`, startOffset);
	}
}

/** Reads a filter; undefined if it is empty. Throws FilterError. */
export function parseFilter(text: string): Expression | undefined {
	refuse(text);
	const {tokens: cut, errors} = lexer.tokenize(text);
	const [stray] = errors;
	if (stray) {
		const at = text[stray.offset] ?? '';
		throw new FilterError(
			at === '"' || at === "'"
				? `the quote ${at} is never closed`
				: `${at} cannot stand here: put it in quotes`,
			stray.offset,
		);
	}
	if (cut.length === 0) return undefined;
	made ??= new FilterParser();
	made.input = cut;
	const expression = made.filter();
	const [error] = made.errors;
	if (!error) return expression;
	const {startOffset} = error.token;
	throw new FilterError(error.message, startOffset >= 0 ? startOffset : text.length);
}

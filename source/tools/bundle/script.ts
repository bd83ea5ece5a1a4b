// SPDX-License-Identifier: MIT
import {init, parse} from 'es-module-lexer';

/** What takes Node milliseconds to load, and is not needed for the first screen. Of these only functions are imported. */
const LATE: ReadonlySet<string> = new Set(['crypto', 'zlib']);

/** What an import takes, as esbuild writes it: all by one name, some by names of their own, or both. */
const TAKEN = /^import ?(?:(?:\*as )?(?<whole>[\w$]+),?)?(?:\{(?<names>[^{}]*)\})?(?: ?from)?["']/;

const requiring = (from: string) => `require(${JSON.stringify(from)})`;

/** An import statement as declarations of a script. */
function declarations(statement: string, from: string): readonly string[] {
	const {whole, names} = TAKEN.exec(statement)?.groups ?? {};
	if (whole === undefined && names === undefined) throw new Error(`what does ${statement} take?`);
	const required = requiring(from);
	const named = names?.split(',').filter(Boolean) ?? [];
	if (LATE.has(from.replace(/^node:/, '')) && whole === undefined)
		return named.map(name => {
			const [theirs = '', ours = theirs] = name.split(' as ');
			return `${ours}=(...given)=>${required}.${theirs}(...given)`;
		});
	return [
		...(whole === undefined ? [] : [`${whole}=${required}`]),
		...(named.length > 0 ? [`{${named.map(name => name.replace(' as ', ':')).join(',')}}=${required}`] : []),
	];
}

/**
 * A module of esbuild's, minified, that imports nothing but what is Node's own, as a script of ASCII: an async function of `require` and of
 * `$meta`, since modules may await. A script cannot import; and whatever else is not ASCII would double what V8 keeps of the text.
 */
export async function scriptOf(module: string): Promise<string> {
	await init();
	const [imports, exports] = parse(module);
	if (exports.length > 0) throw new Error('a script exports nothing');
	const declared: string[] = [];
	let body = '';
	let copied = 0;
	for (const {type, specifier, importStart, importEnd} of imports) {
		const statement = module.slice(importStart, importEnd);
		body += module.slice(copied, importStart);
		copied = importEnd;
		if (type === 'static') declared.push(...declarations(statement, specifier));
		else if (type === 'dynamic' && specifier) body += `Promise.resolve(${requiring(specifier)})`;
		else throw new Error(`a script cannot ${statement}`);
	}
	body += module.slice(copied);
	const ascii = body.replace(
		/[^\0-\x7f]/g,
		character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return `(async function(require,$meta){const ${declared.join(',')};${ascii}\n})`;
}

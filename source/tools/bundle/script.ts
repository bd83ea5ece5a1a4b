// SPDX-License-Identifier: MIT

/** What takes Node milliseconds to load, and is not needed for the first screen. Of these only functions are imported. */
const LATE: ReadonlySet<string> = new Set(['crypto', 'zlib']);

const imports =
	/\bimport(?:(?: (?<whole>[\w$]+)|\*as (?<space>[\w$]+))?,?(?:\{(?<names>[^{}]*)\})? ?from)?"(?<from>[^"]+)";/g;

/** Names of one import as declarations of a script. */
function declarations(from: string, whole: string | undefined, names: string | undefined): readonly string[] {
	const required = `require(${JSON.stringify(from)})`;
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
export function scriptOf(module: string): string {
	const declared: string[] = [];
	const body = module.replace(imports, (_, whole, space, names, from) => {
		declared.push(...declarations(from, whole ?? space, names));
		return '';
	});
	const ascii = body.replace(
		/[^\0-\x7f]/g,
		character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return `(async function(require,$meta){const ${declared.join(',')};${ascii}\n})`;
}

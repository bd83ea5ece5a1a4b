// SPDX-License-Identifier: MIT
import {type CompletedFlag, completedCommands, filterWords, HEAD} from './values.ts';

/** Within single quotes. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
/** Of a description, where brackets and colons end it. */
const plain = (text: string) => text.replace(/[\\[\]:]/g, '\\$&');

function action(values: NonNullable<CompletedFlag['values']>): string {
	switch (values.from) {
		case 'words':
			return `(${values.words.join(' ')})`;
		case 'processes':
			return '_pids';
		case 'users':
			return '_users';
		case 'files':
			return '_files';
		case 'filter':
			return '_bee_top_filter';
		default:
			return ' ';
	}
}

function specification({flag, about, several, values, value}: CompletedFlag): string {
	const star = several ? '*' : '';
	return quoted(
		values
			? `${star}${flag}=[${plain(about)}]:${plain(value)}:${action(values)}`
			: `${star}${flag}[${plain(about)}]`,
	);
}

const branches = () =>
	completedCommands
		.map(
			({name, flags, file}) =>
				`\t${name})\n\t\tflags=(\n${flags.map(flag => `\t\t\t${specification(flag)}`).join('\n')}\n${file ? `\t\t\t'2:recording:_files -g "*.bee"'\n` : ''}\t\t)\n\t\t;;`,
		)
		.join('\n');

/** The completion for zsh. */
export const zshCompletion = (): string => `#compdef bee-top
${HEAD}

# The last word of a filter, behind what stands before it in the same quotes.
_bee_top_filter() {
	local -a parts=(${filterWords.join(' ')})
	compset -P '*[ (,]'
	compadd -S '' -a parts
}

_bee_top() {
	local -a flags
	local -a commands=(
${completedCommands.map(({name, about}) => `\t\t${quoted(`${name}:${plain(about)}`)}`).join('\n')}
	)
	local word command=${completedCommands[0]?.name ?? ''}
	for word in "\${(@)words[2,CURRENT-1]}"; do
		case $word in
		${completedCommands.map(({name}) => name).join('|')}) command=$word && break ;;
		esac
	done
	case $command in
${branches()}
	esac
	_arguments -S $flags '1:command:{_describe command commands}'
}

if [ "$funcstack[1]" = _bee_top ]; then _bee_top "$@"; else compdef _bee_top bee-top; fi
`;

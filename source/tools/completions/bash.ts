// SPDX-License-Identifier: MIT
import {completedCommands, completedFlags, filterWords, HEAD} from './values.ts';

type Values = (typeof completedFlags)[number]['values'];

const words = (list: readonly string[]) => `_bee_top_words '${list.join(' ')}'`;

function completeValue(values: NonNullable<Values>): string {
	switch (values.from) {
		case 'words':
			return words(values.words);
		case 'processes':
			return `_bee_top_words "$(_bee_top_processes)"`;
		case 'users':
			return `mapfile -t COMPREPLY < <(compgen -u -- "$cur")`;
		case 'files':
			return `compopt -o filenames 2>/dev/null\n\t\tmapfile -t COMPREPLY < <(compgen -f -- "$cur")`;
		case 'filter':
			return '_bee_top_filter';
		default:
			return 'COMPREPLY=()';
	}
}

/** The flags that share their values in one branch. */
function valueBranches(): string {
	const branches = new Map<string, string[]>();
	for (const {flag, values} of completedFlags)
		if (values) branches.set(completeValue(values), [...(branches.get(completeValue(values)) ?? []), flag]);
	return [...branches]
		.map(([body, names]) => `\t${names.join(' | ')})\n\t\t${body}\n\t\treturn 0\n\t\t;;`)
		.join('\n');
}

const flagBranches = () =>
	completedCommands.map(({name, flags}) => `\t${name}) ${words(flags.map(({flag}) => flag))} ;;`).join('\n');

/** The completion for bash; it needs nothing of the package bash-completion. */
export const bashCompletion = (): string => `# shellcheck shell=bash
${HEAD}

# Offers those of these words that begin as what was typed.
_bee_top_words() {
	mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

_bee_top_processes() {
	local folder
	for folder in /proc/[0-9]*; do printf '%s ' "\${folder#/proc/}"; done
}

# Offers the last word of a filter behind what stands before it.
_bee_top_filter() {
	local quote='' typed=$cur last before index
	case $typed in [\\"\\']*) quote=\${typed:0:1} typed=\${typed:1} ;; esac
	last=\${typed##*[ (,]}
	before=\${typed:0:\${#typed}-\${#last}}
	mapfile -t COMPREPLY < <(compgen -W '${filterWords.join(' ')}' -- "$last")
	for index in "\${!COMPREPLY[@]}"; do COMPREPLY[index]=$before\${COMPREPLY[index]}; done
	# Without an open quote the shell would take what follows for another word.
	[[ -z $quote ]] || compopt -o nospace 2>/dev/null
}

# The value of a flag; fails where it is no flag that takes one.
_bee_top_value() {
	case $1 in
${valueBranches()}
	esac
	return 1
}

_bee_top() {
	local cur=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
	local command='' word index
	# bash cuts --kind=file at the =, which then is a word of its own.
	if [[ $cur == '=' ]]; then
		cur=''
	elif [[ $previous == '=' && $COMP_CWORD -ge 2 ]]; then
		previous=\${COMP_WORDS[COMP_CWORD - 2]}
	fi
	COMPREPLY=()
	_bee_top_value "$previous" && return

	for ((index = 1; index < COMP_CWORD; index++)); do
		word=\${COMP_WORDS[index]}
		case $word in
		${completedFlags.flatMap(({flag, values}) => (values ? [flag] : [])).join(' | ')})
			[[ \${COMP_WORDS[index + 1]} == '=' ]] && ((index++))
			((index++))
			;;
		${completedCommands.map(({name}) => name).join(' | ')})
			command=$word
			break
			;;
		esac
	done
	if [[ $cur == -* ]]; then
		case \${command:-${completedCommands[0]?.name ?? ''}} in
${flagBranches().replace(/^/gm, '\t')}
		esac
		return
	fi
	case $command in
	'') ${words(completedCommands.map(({name}) => name))} ;;
	${completedCommands.flatMap(({name, file}) => (file ? [name] : [])).join(' | ')})
		compopt -o filenames 2>/dev/null
		mapfile -t COMPREPLY < <(
			compgen -d -- "$cur"
			compgen -f -X '!*.bee' -- "$cur"
		)
		;;
	esac
}

complete -F _bee_top bee-top
`;

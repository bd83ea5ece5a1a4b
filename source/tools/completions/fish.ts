// SPDX-License-Identifier: MIT
import {type CompletedFlag, completedCommands, completedFlags, filterWords, HEAD} from './values.ts';

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The words of fish's `complete` for the value of a flag. */
function completeValue(values: CompletedFlag['values']): string {
	switch (values?.from) {
		case undefined:
			return '';
		case 'words':
			return ` -x -a ${quoted(values.words.join(' '))}`;
		case 'processes':
			return " -x -a '(__fish_complete_pids)'";
		case 'users':
			return " -x -a '(__fish_complete_users)'";
		case 'files':
			return ' -r -F';
		case 'filter':
			return " -x -a '(__bee_top_filter)'";
		default:
			return ' -x';
	}
}

function flagLine({flag, about, values}: CompletedFlag): string {
	const takers = completedCommands
		.filter(({flags}) => flags.some(other => other.flag === flag))
		.map(({name}) => name);
	const condition =
		takers.length === completedCommands.length ? '' : ` -n ${quoted(`__bee_top_in ${takers.join(' ')}`)}`;
	return `complete -c bee-top${condition} -l ${flag.slice(2)}${completeValue(values)} -d ${quoted(about)}`;
}

/** The completion for fish. */
export const fishCompletion = (): string => `${HEAD}

# The command that was typed; nothing if none was.
function __bee_top_command
	set -l words (commandline -opc)
	for word in $words[2..]
		contains -- $word ${completedCommands.map(({name}) => name).join(' ')}
		and echo $word
		and return
	end
end

# Whether the command is one of these; without one it is the first of all.
function __bee_top_in
	set -l command (__bee_top_command)
	test -n "$command"
	or set command ${completedCommands[0]?.name ?? ''}
	contains -- $command $argv
end

# The last word of a filter, behind what stands before it in the same quotes.
function __bee_top_filter
	set -l typed (commandline -ct | string trim -l -c '"\\'' | string replace -r '^--\\w+=' '')
	set -l before (string replace -r '[^ (,]*$' '' -- $typed)
	printf "$before%s\\n" ${filterWords.join(' ')}
end

complete -c bee-top -f
${completedCommands.map(({name, about}) => `complete -c bee-top -n 'test -z (__bee_top_command)' -a ${name} -d ${quoted(about)}`).join('\n')}
complete -c bee-top -n ${quoted(`__bee_top_in ${completedCommands.flatMap(({name, file}) => (file ? [name] : [])).join(' ')}; and test -n (__bee_top_command)`)} -k -a '(__fish_complete_suffix .bee)'
${completedFlags.map(flagLine).join('\n')}
`;

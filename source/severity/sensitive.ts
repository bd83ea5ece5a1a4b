// SPDX-License-Identifier: MIT
// The rules for sensitive paths, kind by kind, made from the table of lines.
import type {
	BeeEvent,
	FileChmod,
	FileChown,
	FileLink,
	FileMknod,
	FileOpen,
	FileRename,
	FileSymlink,
	FileTruncate,
	FileUnlink,
	FileUtimes,
	FileXattr,
} from '../capture/layout.generated.ts';
import {isSensitive, openAccess} from '../kinds/words/guarded.ts';
import {joined} from '../kinds/words/path.ts';
import {defaultGroups} from '../sensitive/groups.ts';
import {groupOf, READ, WRITE} from '../sensitive/match.ts';
import type {Exemption, Rule} from './rule.ts';
import {type Deed, type Line, lines, O_TRUNC} from './sensitive-lines.ts';
import {severities} from './severity.ts';

const FAILED_WHY = 'somebody tried to, and could not';
/** There was nothing: looking for files that may be there is what programs do at start. */
const ENOENT = -2;
const ENOTDIR = -20;

type Seen = {
	readonly group: string;
	readonly access: number;
	readonly path: string;
	readonly flags: number;
	readonly result: number;
};

const ofTable: ReadonlySet<string> = new Set(defaultGroups.map(({name}) => name));
const concerns = ({groups}: Line, group: string) =>
	groups === 'configured' ? !ofTable.has(group) : (groups as readonly string[]).includes(group);

/** Whether one path of an event is what a line is about. */
function fits(line: Line, seen: Seen, failed: boolean): boolean {
	if (!concerns(line, seen.group)) return false;
	if (!(seen.access & (line.deed === 'read' ? READ : WRITE))) return false;
	if (failed ? seen.result >= 0 || seen.result === ENOENT || seen.result === ENOTDIR : seen.result < 0)
		return false;
	return line.only?.(seen.path, seen.flags) ?? true;
}

/** `when` of a line, from how the paths of an event are seen. */
const whenOf =
	<E>(see: (event: E) => readonly Seen[], line: Line, failed: boolean) =>
	(event: E): boolean =>
		see(event).some(seen => fits(line, seen, failed));

function exemptionOf({exempt, exemptParents}: Line): {readonly exempt?: Exemption} {
	return exempt || exemptParents
		? {exempt: {...(exempt && {exe: exempt}), ...(exemptParents && {parentExe: exemptParents})}}
		: {};
}

/** What is tried and refused matters less, but not nothing. */
const lessened = (severity: Line['severity']): Line['severity'] =>
	severity === 'critical' || severity === 'high' ? 'medium' : 'low';

const rank = ({severity}: {readonly severity: Line['severity']}) => severities.indexOf(severity);

/** Rules from several places as one list, the most severe first; of equal ones those of the first list. */
export const bySeverity = <E extends BeeEvent>(
	...lists: ReadonlyArray<ReadonlyArray<Rule<E>>>
): ReadonlyArray<Rule<E>> => lists.flat().sort((a, b) => rank(b) - rank(a));

/** The rules of a kind, from the guarded paths of its events: none, one or two. */
function rulesFor<E extends BeeEvent>(
	see: (event: E) => readonly Seen[],
	told: readonly Line[] = lines,
): ReadonlyArray<Rule<E>> {
	const seen = (event: E) => (isSensitive(event) ? see(event) : []);
	const done = told.map(line => ({
		severity: line.severity,
		why: line.why,
		sensitive: true as const,
		when: whenOf(seen, line, false),
		...exemptionOf(line),
	}));
	const tried = told.map(line => ({
		severity: lessened(line.severity),
		why: `${line.why} (${FAILED_WHY})`,
		sensitive: true as const,
		when: whenOf(seen, line, true),
		...exemptionOf(line),
	}));
	return bySeverity<E>(done, tried);
}

/** A path as it is seen by what was done to it; nothing if no group guards it against that. */
function seenAs(
	path: string,
	access: number,
	{result}: {readonly result: number},
	flags = 0,
): readonly Seen[] {
	const group = groupOf(path, access);
	return group === undefined ? [] : [{group, access, path, flags, result}];
}

/** Rules for opens of sensitive paths. */
export const openRules = rulesFor<FileOpen>(event =>
	seenAs(joined(event.base, event.path), openAccess(event.flags), event, event.flags),
);

/** Rules for the removal of sensitive paths; of a log it is like emptying it. */
export const unlinkRules = rulesFor<FileUnlink>(event => seenAs(event.path, WRITE, event, O_TRUNC));

/** The same where they are cut. */
export const truncateRules = rulesFor<FileTruncate>(event => seenAs(event.path, WRITE, event, O_TRUNC));

/** Rules for sensitive paths that get another name, or are replaced: each path by itself, or the harmless one would hide the other. */
export const renameRules = rulesFor<FileRename>(event => [
	...seenAs(event.path, READ | WRITE, event),
	...seenAs(event.newPath, WRITE, event),
]);

/** Rules for files that get a second name: under that one a secret can be read, and what is guarded written. */
export const linkRules = rulesFor<FileLink>(event => {
	const read = seenAs(event.path, READ, event);
	return [
		...(read.length > 0 ? read : seenAs(event.path, WRITE, event)),
		...seenAs(event.newPath, WRITE, event),
	];
});

/** Nodes that are made where sensitive paths are. Of a disk there is a rule that knows the device, whatever its name. */
export const nodeRules = rulesFor<FileMknod>(
	event => seenAs(event.path, WRITE, event),
	lines.filter(({groups}) => !groups.includes('disks')),
);

const whyOf = ({groups, why}: Line): string =>
	groups === 'configured' ? why : (defaultGroups.find(({name}) => name === groups[0])?.why ?? why);
const STEP = {critical: 'high', high: 'medium', medium: 'low', low: 'low'} as const;

/** Rules for what is changed of a sensitive path beside its content: permissions, owner, times, attributes. */
export const attributeRules = rulesFor<FileChmod | FileChown | FileUtimes | FileXattr>(
	event => seenAs(event.path, WRITE, event),
	lines
		.filter(({deed}) => deed === 'written')
		.map(line => ({
			...line,
			severity: STEP[line.severity],
			why: `permissions, owner, times or attributes were changed of what is guarded: ${whyOf(line)}`,
		})),
);

/** Rules for links in sensitive places, and for those that lead to a secret: who follows one reads it in his own name, and is told himself. */
export const symlinkRules = bySeverity<FileSymlink>(
	rulesFor<FileSymlink>(
		event => seenAs(event.path, WRITE, event),
		lines.filter(({deed}) => deed === 'written'),
	),
	rulesFor<FileSymlink>(
		event => seenAs(event.target, READ, event),
		lines
			.filter(({deed, severity}) => deed === 'read' && severity !== 'low')
			.map(line => ({...line, severity: 'low', why: `a link leads there now: ${whyOf(line)}`})),
	),
);

/** How much it matters that a path of a group is read or written, at most; undefined where it is not guarded against that. */
export const severityOfGroup = (name: string, deed: Deed): Rule['severity'] | undefined =>
	lines.find(line => line.deed === deed && concerns(line, name))?.severity;

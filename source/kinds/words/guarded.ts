// SPDX-License-Identifier: MIT
// What the kernel side has marked as sensitive, with the name of the group.
import {layout} from '../../capture/layout.generated.ts';
import {groupOf, READ, WRITE} from '../../sensitive/match.ts';
import {joined} from './path.ts';

type Marked = {readonly marks: number};

const SENSITIVE = layout.marks.sensitive ?? 0;
const O_PATH = 0o10000000;
const CREATES_OR_TRUNCATES = 0o1100;

/** Whether the kernel side marked this event. */
export const isSensitive = ({marks}: Marked): boolean => (marks & SENSITIVE) !== 0;

/** What an open does to the file, as the kernel side sees it (file_open_access in bpf/kinds/file-open.bpf.c). */
export function openAccess(flags: number): number {
	if (flags & O_PATH) return 0;
	const mode = flags & 3;
	return (mode === 1 ? 0 : READ) | (mode !== 0 || flags & CREATES_OR_TRUNCATES ? WRITE : 0);
}

/** The group of the file that was opened; undefined if it is not sensitive. */
export const openedGroup = (
	event: Marked & {readonly flags: number; readonly base: string; readonly path: string},
): string | undefined =>
	isSensitive(event) ? groupOf(joined(event.base, event.path), openAccess(event.flags)) : undefined;

const NOTHING = {};

/** The same as it is said beside an open; made only of those that are sensitive, since opens come in floods. */
export const openedAlso = (
	event: Parameters<typeof openedGroup>[0],
): Readonly<Record<string, string | undefined>> =>
	isSensitive(event) ? {sensitive_group: openedGroup(event)} : NOTHING;

/** The group of a path that was changed otherwise; undefined if the event is not sensitive. */
export const changedGroup = (event: Marked, path: string): string | undefined =>
	isSensitive(event) ? groupOf(path, WRITE) : undefined;

/** The group of what was renamed, under its old or its new name. */
export const renamedGroup = (
	event: Marked & {readonly path: string; readonly newPath: string},
): string | undefined =>
	isSensitive(event) ? (groupOf(event.path, READ | WRITE) ?? groupOf(event.newPath, WRITE)) : undefined;

/** The group of what got a second name (`path`), or of that name. */
export const linkedGroup = (
	event: Marked & {readonly path: string; readonly newPath: string},
): string | undefined =>
	isSensitive(event)
		? (groupOf(event.path, READ) ?? groupOf(event.path, WRITE) ?? groupOf(event.newPath, WRITE))
		: undefined;

/** The group of a symbolic link, or of what it leads to. */
export const symlinkedGroup = (
	event: Marked & {readonly path: string; readonly target: string},
): string | undefined =>
	isSensitive(event) ? (groupOf(event.path, WRITE) ?? groupOf(event.target, READ)) : undefined;

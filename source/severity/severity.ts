// SPDX-License-Identifier: MIT
// How much an event matters. It is decided once, at ingest, and kept in the record's own header (capture/marks.ts).
import {judge, judged, withJudgement} from '../capture/marks.ts';

/** How much an event matters to somebody who guards the machine, least first. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
/** One of the `severities`. */
export type Severity = (typeof severities)[number];

/** The severity that `grade` put into these marks; `info` where nobody graded. */
export const severityOf = ({marks}: {readonly marks: number}): Severity =>
	severities[judged(marks)] ?? 'critical';

const ranks = Object.fromEntries(severities.map((severity, rank) => [severity, rank])) as Record<
	Severity,
	number
>;

/** The same marks with this severity. */
export const graded = (marks: number, severity: Severity): number => withJudgement(marks, ranks[severity]);

/** Writes a severity into the record that starts here. */
export function writeSeverity(bytes: Uint8Array, start: number, severity: Severity): void {
	judge(bytes, start, ranks[severity]);
}

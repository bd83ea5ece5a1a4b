// SPDX-License-Identifier: MIT
// How much an event matters. It is decided once, at ingest, and kept in the record's own header: in the three bits of its marks that the
// kernel side leaves zero (enum bee_mark), so that history, alerts and output all read the same answer.

/** How much an event matters to somebody who guards the machine, least first. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
/** One of the `severities`. */
export type Severity = (typeof severities)[number];

/** Of `marks`: where the severity begins. */
export const SEVERITY_SHIFT = 13;
/** Of `marks` in a record, little-endian: the byte that holds the severity, and what is beside it there. */
const BYTE = 11;
const BESIDE = 0x1f;

/** The severity that `grade` put into these marks; `info` where nobody graded. */
export const severityOf = ({marks}: {readonly marks: number}): Severity =>
	severities[marks >> SEVERITY_SHIFT] ?? 'critical';

const ranks: Readonly<Record<Severity, number>> = {info: 0, low: 1, medium: 2, high: 3, critical: 4};

/** The same marks with this severity. */
export const graded = (marks: number, severity: Severity): number =>
	(marks & ~(7 << SEVERITY_SHIFT)) | (ranks[severity] << SEVERITY_SHIFT);

/** Writes a severity into the record that starts here. */
export function writeSeverity(bytes: Uint8Array, start: number, severity: Severity): void {
	bytes[start + BYTE] = ((bytes[start + BYTE] ?? 0) & BESIDE) | (ranks[severity] << (SEVERITY_SHIFT - 8));
}

// SPDX-License-Identifier: MIT
// Every ceiling on the way of a record, in bytes unless the name says otherwise. `doctor` prints them.

/** The ceilings in force; a scope may set other rings and another queue. */
export const limits = {
	/** The ring of what matters to security, and the one of what comes in floods. */
	vitalBytes: 2 << 20,
	bulkBytes: 8 << 20,
	/** Between the drain thread and `take`; when it is full the rings wait, and only they drop. */
	queueBytes: 32 << 20,
	/** What the vital ring has beside the queue: however full that is of the other one's records, they do not push out its own. */
	backlogBytes: 8 << 20,
	/** The rings are looked into at least so often. */
	drainEveryMs: 50,
	/** Raw records that the panes can scroll through; the oldest are overwritten. */
	historyBytes: 16 << 20,
	/** Addresses whose names are known; a number. */
	hosts: 16_384,
	/** Groups that a book keeps apart, a number: 64 bytes of figures each, and some 150 for the key, its place in the table and the label. */
	groups: 20_000,
	/** What the keys of a book may take together: a hostile path is as long as paths can be. */
	groupKeyBytes: 4 << 20,
	/** Groups of alerts, a number, and what the latest event of each may take together; and single alerts to jump to, a number of some 60 bytes each. */
	alertGroups: 4096,
	alertBytes: 4 << 20,
	alerts: 16_384,
} as const;

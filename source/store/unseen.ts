// SPDX-License-Identifier: MIT
import type {AlertBook} from '../model/alerts.ts';
import {type Severity, severities} from '../severity/severity.ts';

/** What came since somebody looked. */
type News = {
	/** Groups, as the view has a row for each. */
	readonly count: number;
	/** The most severe of them. */
	readonly severity: Severity;
};

/** Like a mail box: which alerts came since the view of alerts was looked at. */
export class Unseen {
	/** The number of the first single alert that nobody has seen. */
	#from = 0;

	/** Somebody looks at all that is in the book. */
	look(book: AlertBook): void {
		this.#from = book.singles.next;
	}

	/** What came since; undefined: nothing. */
	news(book: AlertBook): News | undefined {
		// A recording that is played again begins again.
		this.#from = Math.min(this.#from, book.singles.next);
		if (this.#from === book.singles.next) return undefined;
		const unseen = book.groups.filter(({serial}) => serial >= this.#from);
		const worst = unseen.reduce((most, {issue}) => Math.max(most, severities.indexOf(issue.severity)), 0);
		return {count: unseen.length, severity: severities[worst] ?? 'critical'};
	}
}

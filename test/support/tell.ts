// SPDX-License-Identifier: MIT
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {kindOf} from '../../source/kinds/index.ts';
import type {Names} from '../../source/kinds/kind.ts';
import {severityOf} from '../../source/severity/severity.ts';

/** Every process is called `victim`, every user by the number. */
export const names: Names = {
	user: String,
	group: () => '',
	command: () => 'victim',
	host: () => '',
	service: () => '',
};

/** All that a kind says of an event. */
export function tell(event: BeeEvent, known: Names = names) {
	const kind = kindOf(event);
	return {
		label: kind.label(event),
		subject: kind.subject(event, known),
		outcome: kind.outcome(event),
		failure: kind.failure(event),
		severity: severityOf(event),
	};
}

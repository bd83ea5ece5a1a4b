// SPDX-License-Identifier: MIT
// Runs in the guest: does one deed for each kind, and says on a line of its own whether the event came. One piece of JSON a line.
import {eventKinds} from '../../source/kinds/index.ts';
import {Capture} from '../support/capture.ts';
import {probes} from './probes.ts';

const say = (what: object) => process.stdout.write(`PROBE ${JSON.stringify(what)}\n`);

const capture = new Capture({kinds: eventKinds});
for (const {name, kind, hook, attached, reason} of capture.programs())
	if (!attached) say({program: name, kind, hook, reason});
for (const kind of eventKinds) {
	const ofKind = probes.filter(probe => probe.kind === kind);
	if (ofKind.length === 0) say({kind, state: 'not probed'});
	for (const {steps, says} of ofKind) {
		try {
			const deed = await capture.do(...steps);
			deed.one(kind, says);
			say({kind, state: 'seen'});
		} catch (error) {
			say({kind, state: 'missed', why: error instanceof Error ? error.message.slice(0, 500) : String(error)});
		}
	}
}
capture.close();
say({end: true});

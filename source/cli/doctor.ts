// SPDX-License-Identifier: MIT
import type {Source} from '../capture/source.ts';
import {whoRuns} from '../configuration/person.ts';
import type {Configuration} from '../configuration/settings.ts';
import {eventKinds} from '../kinds/index.ts';
import type {Plan} from '../scope/plan.ts';
import {safeText} from '../ui/safe-text.ts';
import {confine} from './confine.ts';
import {sentenceOf} from './failure.ts';
import {openLiveOrFail} from './open.ts';
import {print} from './print.ts';
import {report} from './report.tsx';
import {withoutSudo} from './without-sudo.ts';
import {wrapped} from './wrapped.ts';

/** What is left to bee-top once it captures: tried, as the rest. */
function rightsLeft(source: Source): string {
	try {
		confine(source, whoRuns());
		const helped = source.privileges?.helped
			? ' A small process beside it, bee-help, can do two things for it until it ends, and no more: open what container runtimes say of a container, and have the kernel count what BPF programs cost.'
			: ' What container runtimes keep for root alone it cannot read then, nor have the kernel count what its programs cost.';
		return `Once it captures bee-top runs as ${source.privileges?.as()}, has no capabilities, starts no program and makes no socket.${helped}`;
	} catch (error) {
		return `Not here: ${sentenceOf(error)}`;
	}
}

/** How to do without sudo; commands are not broken into lines. */
const waysIn = (): string =>
	withoutSudo()
		.map(line => (/^ {2}/.test(line) ? safeText(line) : wrapped(line)))
		.join('\n');

/** Says what works here, the configuration in force, and how --scope would be done. Throws Failure if nothing does. */
export function doctor(configuration: Configuration, plan?: Plan): void {
	// Also what is off: it is tried, and gone again with us.
	let source: Source;
	try {
		source = openLiveOrFail({kinds: eventKinds}, configuration.settings);
	} catch (error) {
		if (process.geteuid?.() !== 0) print(waysIn());
		throw error;
	}
	try {
		// Whom it becomes may not reach the files that are asked after.
		const ways = waysIn();
		print(report(source, configuration, plan), wrapped(rightsLeft(source)), ways);
	} finally {
		source.close();
	}
}

// SPDX-License-Identifier: MIT
import type {ProcessPrctl} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {capabilityNames} from './words/capabilities.ts';
import {errnoName} from './words/errno.ts';
import {ambientOptions, memoryMapOptions, prctlOptions, seccompOperations} from './words/prctl.ts';

const hex = (value: number) => `0x${value.toString(16)}`;

const optionName = (option: number, {call}: ProcessPrctl) =>
	(call === 'seccomp' ? seccompOperations : prctlOptions)[option] ?? hex(option);

const capability = (number: number) => capabilityNames[number] ?? String(number);

/** The arguments of an option in its own words; empty where it takes none that matter. */
function argumentText(event: ProcessPrctl): string {
	const {argument, argument2} = event;
	if (event.call === 'seccomp') return argument ? hex(argument) : '';
	switch (prctlOptions[event.option]) {
		case 'PR_SET_NAME':
			return event.name;
		case 'PR_CAPBSET_DROP':
			return capability(argument);
		case 'PR_CAP_AMBIENT':
			return `${ambientOptions[argument] ?? argument} ${argument < 4 ? capability(argument2) : ''}`.trimEnd();
		case 'PR_SET_MM':
			return memoryMapOptions[argument] ?? String(argument);
		case 'PR_SET_SECUREBITS':
			return hex(argument);
		default:
			// PR_SET_PTRACER_ANY is -1, which no number of ours can hold.
			return argument > Number.MAX_SAFE_INTEGER ? 'any' : String(argument);
	}
}

export const processPrctl: Kind<ProcessPrctl> = {
	pane: 'processes',
	label: event => event.call,
	about:
		'A process changed its name, who may look into it or trace it, or gave up rights: prctl (NAME, DUMPABLE, SECCOMP, MM, NO_NEW_PRIVS, PTRACER, KEEPCAPS, SECUREBITS, CAP_AMBIENT, CAPBSET_DROP) and seccomp.',
	subject: event => `${optionName(event.option, event)} ${argumentText(event)}`.trimEnd(),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({option_name: optionName(event.option, event)}),
	fields: {option: optionName},
};

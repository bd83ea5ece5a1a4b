// SPDX-License-Identifier: MIT
import type {PerfOpen} from '../capture/layout.generated.ts';
import {failureOf, type Kind, type Names} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {perfConfig, perfFlags, perfSample, perfType} from './words/perf.ts';
import {targetText} from './words/target.ts';

const PID_CGROUP = 4;
const BREAKPOINT = 5;

/** Whose events they are. */
const whose = ({own, target, flags}: PerfOpen, names: Names): string => {
	if (flags & PID_CGROUP) return `the control group of descriptor ${target}`;
	if (own) return 'itself';
	return target < 0 ? 'everybody' : targetText(target, names);
};

const where = ({cpu}: PerfOpen) => (cpu < 0 ? '' : `on CPU ${cpu}`);

const what = ({type, config, address}: PerfOpen) =>
	type === BREAKPOINT ? `PERF_TYPE_BREAKPOINT 0x${address.toString(16)}` : named(type, config);

const named = (type: number, config: bigint) => {
	const name = perfConfig(type, config);
	return name.startsWith('PERF_') ? name : `${perfType(type)} ${name}`;
};

export const perfOpen: Kind<PerfOpen> = {
	pane: 'processes',
	label: () => 'perf',
	about:
		'Events of the processor or the kernel are counted or sampled by perf_event_open, or could not be: which and whose.',
	subject: (event, names) => `${what(event)} of ${whose(event, names)} ${where(event)}`.trimEnd(),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : String(event.result)),
	failure: failureOf,
	also: event => ({
		type_name: perfType(event.type),
		config_name: perfConfig(event.type, event.config),
		sample_names: event.sample ? perfSample(event.sample) : undefined,
	}),
	fields: {
		type: perfType,
		config: (config, event) => perfConfig(event.type, config),
		sample: perfSample,
		flags: perfFlags,
	},
};

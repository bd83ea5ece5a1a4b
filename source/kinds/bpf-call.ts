// SPDX-License-Identifier: MIT
import type {BpfCall} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {attachType, bpfCommand, bpfThing, mapType, programType} from './words/bpf.ts';
import {errnoName} from './words/errno.ts';

/** What is done to it, by command: in front of what it is done to, and behind. */
const SAID: Readonly<Record<string, readonly [does: string, to: string]>> = {
	BPF_MAP_CREATE: ['make', ''],
	BPF_PROG_LOAD: ['load', 'for'],
	BPF_OBJ_PIN: ['pin', 'as'],
	BPF_PROG_ATTACH: ['attach', 'to'],
	BPF_PROG_DETACH: ['detach', 'from'],
	BPF_RAW_TRACEPOINT_OPEN: ['attach', 'to'],
	BPF_LINK_CREATE: ['attach', 'to'],
	BPF_LINK_UPDATE: ['replace by', 'for'],
	BPF_LINK_DETACH: ['detach', 'from'],
};

function subject(event: BpfCall): string {
	const command = bpfCommand(event.command);
	const [does, to] = SAID[command] ?? [command, 'to'];
	const target = event.target || (event.interface ? `interface ${event.interface}` : '');
	const words = [does, bpfThing(event.programType, event.mapType), event.name];
	return [...words, ...(target ? [to, target] : [])].filter(Boolean).join(' ');
}

export const bpfCall: Kind<BpfCall> = {
	pane: 'processes',
	label: () => 'bpf',
	about:
		'A BPF program or map was loaded, made, attached, detached or pinned by bpf(), or could not be; not what is done to the elements of maps.',
	subject,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : event.result ? String(event.result) : ''),
	failure: failureOf,
	also: event => ({
		command_name: bpfCommand(event.command),
		program_type_name: programType(event.programType) || undefined,
		map_type_name: mapType(event.mapType) || undefined,
		attach_type_name: attachType(event.attachType) || undefined,
	}),
	fields: {command: bpfCommand, programType, mapType, attachType},
};

// SPDX-License-Identifier: MIT
import {panes} from '../kinds/kind.ts';
import {processKey, readProcessKey} from '../model/process-key.ts';
import {ancestorsOf} from '../model/processes.ts';
import type {Subject} from '../query/subject.ts';
import type {Facet} from './facet.ts';

/** `1184 nginx`. */
export const processLabel = (pid: number, comm: string): string => `${pid} ${comm}`.trimEnd();

/** What the process of a key is called by now. */
export const renameProcess: NonNullable<Facet['rename']> = (key, {processes}) => {
	const identity = readProcessKey(key);
	const process = identity && processes.find(identity.pid, identity.started);
	return process && processLabel(process.pid, process.comm);
};

const keyOf = (subject: Subject) => processKey(subject.pid, subject.started);

/** Who did it. */
export const processFacet: Facet = {
	name: 'process',
	title: 'PROCESS',
	about: 'the process that did it; to open one shows what its descendants do, too',
	panes,
	key: keyOf,
	of: subject => ({
		key: keyOf(subject),
		label: processLabel(subject.pid, subject.process?.comm ?? subject.comm),
	}),
	belongs: (subject, key) =>
		keyOf(subject) === key ||
		ancestorsOf(subject.process).some(({pid, started}) => processKey(pid, started) === key),
	filter: key => {
		const identity = readProcessKey(key);
		return identity && `(proc.pid = ${identity.pid} or proc.apid = ${identity.pid})`;
	},
	rename: renameProcess,
};

// SPDX-License-Identifier: MIT
// What a person copies: what a row is about, or all of it as a line of JSON.

import {kindOf} from '../kinds/index.ts';
import {commandLine} from '../kinds/words/command.ts';
import {readProcessKey} from '../model/process-key.ts';
import {inertText} from '../output/inert-text.ts';
import {selectedText} from './detail.ts';
import {topOf} from './faces.ts';
import {readPlace} from './inspect.ts';
import {facetOf} from './level.ts';
import type {Monitor} from './monitor.ts';

/** What the process of a key was started as; empty where it stands for none, or that is not known. */
function startedAs(monitor: Monitor, key: string): string {
	const identity = readProcessKey(key);
	const process = identity && monitor.model.processes.find(identity.pid, identity.started);
	return process ? commandLine(process.argv) : '';
}

/** Of a row that is no event: the command line of its process, or what its group is called. */
function keyedText(monitor: Monitor): string {
	const key = monitor.selectedKey;
	if (typeof key !== 'string') return '';
	const pane = topOf(monitor);
	const label = pane && monitor.lists.book(pane, facetOf(monitor.store.getState(), pane)).find(key)?.label;
	return startedAs(monitor, key) || (label ?? '');
}

/**
 * What the selected row is about, a path, an address, a command line, whole; of the event under the glass what is selected of it. Nothing of it
 * acts where it is pasted. Undefined where nothing is selected.
 */
export function subjectText(monitor: Monitor): string | undefined {
	const {mode, inspected} = monitor.store.getState();
	if (mode === 'detail') return inspected && inertText(selectedText(monitor));
	const {selected} = monitor;
	const text =
		keyedText(monitor) ||
		(selected ? kindOf(selected.event).subject(selected.event, monitor.model.names) : '');
	return text === '' ? undefined : inertText(text);
}

/** Whether there is an event to copy. */
export function hasEvent(monitor: Monitor): boolean {
	const {mode, inspected} = monitor.store.getState();
	return mode === 'detail' ? inspected !== undefined : monitor.selected !== undefined;
}

/** The event of the selected row (of a group the latest one), or under the glass, as `stream --format json` writes it; undefined where there is none. */
export function jsonText(monitor: Monitor): string | undefined {
	const {mode, inspected} = monitor.store.getState();
	if (mode === 'detail') return inspected?.json;
	const {selected} = monitor;
	return selected && readPlace(monitor, selected)?.json;
}

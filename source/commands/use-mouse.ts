// SPDX-License-Identifier: MIT
import {useStdin} from 'ink';
import {useEffect} from 'react';
import {InkStdin} from '../ui/screen/ink-stdin.ts';
import type {MouseReport} from './mouse.ts';

/** Calls with every report of the mouse, where Ink was given an `InkStdin`; elsewhere never. Hand in the same function each time, or it is set up anew. */
export function useMouse(onMouse: (report: MouseReport) => void): void {
	// Typed as the stream that Ink believes it to be.
	const stdin: unknown = useStdin().stdin;
	useEffect(() => (stdin instanceof InkStdin ? stdin.onMouse(onMouse) : undefined), [stdin, onMouse]);
}

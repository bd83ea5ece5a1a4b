// SPDX-License-Identifier: MIT
import {LineWriter} from '../output/line-writer.ts';
import {Failure, isClosedPipe, isRefusedWrite, sentenceOf} from './failure.ts';

/** Writes texts, each with a newline, to standard output, whose reader may go away when he has seen enough. Throws Failure. */
export function print(...texts: readonly string[]): void {
	const output = new LineWriter(1);
	try {
		for (const text of texts) output.line(text);
		output.flush();
	} catch (error) {
		if (!isRefusedWrite(error)) throw error;
		if (!isClosedPipe(error)) throw new Failure(`standard output took no more: ${sentenceOf(error)}`);
	}
}

// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {type Figures, figuresOf} from './figures.ts';
import {judge, type Minute} from './verdict.ts';

/** This process, as if it had programs in the kernel. */
const figures: Figures = {...figuresOf(process.pid), maps: 29, mapMegabytes: 13, programs: 74};
/** Minutes of it as if it held so much. */
const minutesOf = (held: readonly number[]): Minute[] =>
	held.map((rss, number) => ({...figures, number, rss, napsASecond: 1, lost: '0'}));
const broken = (minutes: readonly Minute[]) =>
	judge(minutes)
		.filter(({kept}) => !kept)
		.map(({promise}) => promise);

test('what grows by more than a twentieth breaks the promise, and what is flat keeps it', () => {
	expect(broken(minutesOf([200, 201, 200, 205, 203, 204, 206, 208, 207]))).toEqual([]);
	expect(broken(minutesOf([200, 200, 200, 205, 210, 212, 211, 214, 212]))).toEqual([
		'resident memory (MB) grows by at most 5 %',
	]);
});

test('one record lost breaks the promise, and so does a header that says nothing', () => {
	for (const lost of ['1', 'unknown'])
		expect(broken(minutesOf([1, 1, 1]).map(minute => ({...minute, lost})))).toEqual(['no record is lost']);
});

// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ownCodec} from '../../source/capture/codec.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {Book, NOWHERE} from '../../source/model/book.ts';
import {PathPlaces} from '../../source/model/book-paths.ts';
import {type FixtureName, fixture, fixtureNames} from '../support/recordings.ts';

/** Visits each path of a recording where it lies. */
function eachPath(name: FixtureName, visit: (reader: RecordReader, at: number) => void): void {
	for (const batch of fixture(name).batches) {
		const reader = new RecordReader(batch);
		eachRecord(reader, batch.length, ownCodec, ({fields}) => {
			for (const field of fields) if (field.encoding === 'str') visit(reader, field.at);
		});
	}
}

test.each(fixtureNames)('each text of %s.bee has a place, and no two have the same', name => {
	const book = new Book();
	const places = new PathPlaces(book);
	const texts = new Set<string>();
	eachPath(name, (reader, at) => {
		const text = reader.str(at);
		texts.add(text);
		expect(book.key(places.of(reader, at))).toBe(text);
	});
	expect(book.size).toBe(texts.size);
	expect(texts.size).toBeGreaterThan(1);
});

test('a full book knows those that it has, and those alone, in any writing', () => {
	for (const ceiling of [1, 10, 200, 900]) {
		const book = new Book({ceiling});
		const places = new PathPlaces(book);
		const had = new Set<string>();
		/** Looked at in the end: for each text, the call of expect would take longer than what it looks at. */
		const wrong: string[] = [];
		let refused = 0;
		for (const name of fixtureNames)
			eachPath(name, (reader, at) => {
				const text = reader.str(at);
				const place = places.of(reader, at);
				if (had.size < ceiling) had.add(text);
				if (had.has(text) ? book.key(place) !== text : place !== NOWHERE) wrong.push(text);
				if (place === NOWHERE) refused++;
			});
		expect(wrong).toEqual([]);
		expect(book.size).toBe(ceiling);
		expect(refused).toBeGreaterThan(0);
	}
});

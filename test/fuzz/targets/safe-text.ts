// SPDX-License-Identifier: MIT
// Any text, and any bytes as text, in every place that the sanitiser fills.
import fc from 'fast-check';
import {inertText} from '../../../source/output/inert-text.ts';
import {inertJson, jsonText} from '../../../source/output/json-text.ts';
import {type Align, type Cut, fit as fitText, safeText, width} from '../../../source/ui/safe-text.ts';
import {mustBeDrawn, mustBeInert} from '../drawn.ts';
import {jsonFile, must, type Target} from '../target.ts';

type Placed = {
	readonly text: string;
	readonly columns: number;
	readonly align: Align;
	readonly cut: Cut;
	readonly ascii: boolean;
};

const text = fc.oneof(
	fc.string({unit: 'binary', maxLength: 60}),
	fc.string({unit: 'grapheme', maxLength: 60}),
	fc.uint8Array({maxLength: 120}).map(bytes => Buffer.from(bytes).toString('utf8')),
	fc.uint8Array({maxLength: 60}).map(bytes => Buffer.from(bytes).toString('latin1')),
	fc.array(fc.nat(0xffff), {maxLength: 60}).map(units => String.fromCharCode(...units)),
	fc
		.tuple(fc.string({unit: 'binary', maxLength: 3}), fc.nat(3000))
		.map(([piece, times]) => piece.repeat(times)),
	// What composes with what is before it, as often as it can.
	fc
		.array(
			fc.constantFrom(
				'e',
				'\u0301',
				'\u0327',
				'\u1100',
				'\u1161',
				'\u11a8',
				'\u0915',
				'\u093c',
				'\u0344',
				'\u2126',
				'\uac00',
				'漢',
				'👍',
				'\u200d',
				'\ufe0f',
			),
			{maxLength: 40},
		)
		.map(parts => parts.join('')),
);

export const safeTexts: Target<Placed> = {
	inputs: fc.record({
		text,
		columns: fc.nat(60),
		align: fc.constantFrom<Align>('left', 'right'),
		cut: fc.constantFrom<Cut>('end', 'middle', 'start'),
		ascii: fc.boolean(),
	}),
	file: jsonFile(),
	check: ({text, columns, align, cut, ascii}) => {
		const safe = safeText(text, ascii);
		mustBeInert(safe);
		must(ascii || width(text) === width(safe), `${width(text)} cells are ${width(safe)} when it is safe`);
		must(safeText(safe, ascii) === safe, 'what is safe is changed once more');
		must(!ascii || /^[ -~]*$/.test(safe), 'not ASCII');
		mustBeDrawn(fitText(text, columns, align, cut, ascii), columns);
		mustBeInert(inertText(text));
		const json = jsonText(text);
		mustBeInert(json);
		must(JSON.parse(json) === text, 'another text comes out of JSON');
		mustBeInert(inertJson(JSON.stringify({[text]: text})));
		must(
			Object.keys(JSON.parse(inertJson(JSON.stringify({[text]: 0}))) as object)[0] === text,
			'another name comes out of JSON',
		);
	},
};

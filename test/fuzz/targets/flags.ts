// SPDX-License-Identifier: MIT
// What is typed behind flags and at the prompt for a time.
import fc from 'fast-check';
import {WallClock} from '../../../source/capture/clock.ts';
import {UsageError} from '../../../source/cli/failure.ts';
import {onceOf, sizeOf} from '../../../source/cli/once-options.ts';
import {boundsOf, formatOf, scopeOf, speedOf} from '../../../source/cli/options.ts';
import {momentOf} from '../../../source/store/moment.ts';
import {allowing, jsonFile, must, type Target} from '../target.ts';

const clock = new WallClock({boot: 1_000_000_000_000n, wall: 1_790_000_000_000_000_000n});
const around = {clock, now: 2e12, latest: 2e12};

const number = fc.oneof(
	fc.constantFrom(
		'0',
		'1',
		'00',
		'99',
		'4294967294',
		'4294967295',
		'4194304',
		'999999999',
		'1e9',
		'0x1',
		'-0',
		'٣',
		'１',
	),
	fc.nat().map(String),
	fc.bigInt().map(String),
);
const unit = fc.constantFrom('', 'ms', 's', 'm', 'h', 'd', 'y', ' s', 'S', 'x');
const texts = fc.oneof(
	fc
		.tuple(fc.constantFrom('', '+', '-', '- '), number, fc.constantFrom('', '.5', '.123', '.1234'), unit)
		.map(parts => parts.join('')),
	fc
		.array(fc.oneof(number, fc.constantFrom(':', '-', ' ', 'T', '.', ',')), {maxLength: 12})
		.map(parts => parts.join('')),
	fc.tuple(number, fc.constantFrom('x', 'X', '×', '-'), number).map(parts => parts.join('')),
	fc.date({noInvalidDate: true}).map(date => date.toISOString().slice(0, 19)),
	fc.constantFrom(
		'root',
		'nobody',
		'__proto__',
		'file_open',
		'json',
		'text',
		'constructor',
		'overview',
		'help',
		'path',
	),
	fc.string({unit: 'binary', maxLength: 20}),
);

export const flags: Target<string> = {
	inputs: texts,
	file: jsonFile(),
	check: text => {
		const used = <T>(act: () => T) => allowing([UsageError], act);
		const moment = momentOf(text, around);
		must(moment === undefined || Number.isFinite(moment), `a moment of ${moment}`);
		const bounds = used(() => boundsOf({for: text, count: text.length % 2 ? text : undefined}));
		must(!bounds || (bounds.forMs > 0 && bounds.count > 0), `bounds of ${bounds?.forMs} ms`);
		must(!bounds || Number.isFinite(bounds.forMs), 'it is to last for ever');
		const speed = used(() => speedOf({speed: text}));
		must(speed === undefined || (speed >= 1 && speed <= 100), `a speed of ${speed}`);
		used(() => formatOf({format: text}));
		for (const name of ['pid', 'uid', 'kind', 'also'] as const) {
			const scope = used(() => scopeOf({[name]: [text]}));
			must([...(scope?.pids ?? []), ...(scope?.uids ?? [])].every(Number.isSafeInteger), 'no number');
		}
		const size = used(() => sizeOf(text));
		must(!size || (size.columns <= 500 && size.lines <= 300), `a size of ${size?.columns}`);
		const told = sizeOf(undefined, {isTTY: false}, {COLUMNS: text, LINES: text});
		must(told.columns >= 60 && told.columns <= 500, `${told.columns} columns`);
		used(() => onceOf({view: text}, 1));
		used(() => onceOf({view: 'files', by: text}, 1));
	},
};

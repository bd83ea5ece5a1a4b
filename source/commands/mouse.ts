// SPDX-License-Identifier: MIT
// From what a terminal sends about its mouse to what was done where. The form is SGR (mode 1006), the events those of mode 1000: xterm's
// ctlseqs, "Mouse Tracking".

/** Where the mouse was, in cells counted from 0, 0, and which keys were held. */
type Spot = {
	readonly column: number;
	readonly line: number;
	readonly shift: boolean;
	readonly alt: boolean;
	readonly control: boolean;
};

/** A mouse button that is known everywhere. */
type MouseButton = 'left' | 'middle' | 'right';

/** One deed of the mouse: a button, or a notch of the wheel (`by` is -1 for up, 1 for down). */
export type MouseReport = Spot &
	(
		| {readonly type: 'press' | 'release'; readonly button: MouseButton}
		| {readonly type: 'wheel'; readonly by: -1 | 1}
	);

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const REPORT = /^\u001b\[<(\d{1,3});(\d{1,5});(\d{1,5})([Mm])$/;

const SHIFT = 4;
const ALT = 8;
const CONTROL = 16;
const MODIFIERS = SHIFT | ALT | CONTROL;
const WHEEL_UP = 64;
const WHEEL_DOWN = 65;
/** A terminal's size is 16 bits. */
const MOST_CELLS = 0xffff;

const BUTTONS: readonly MouseButton[] = ['left', 'middle', 'right'];

/** The report that one whole sequence is; undefined for everything else: movement, buttons without a name, cells that no screen has. */
export function mouseReport(sequence: string): MouseReport | undefined {
	const [, code, x, y, final] = REPORT.exec(sequence) ?? [];
	if (code === undefined) return undefined;
	const [bits, column, line] = [Number(code), Number(x) - 1, Number(y) - 1];
	if (column < 0 || line < 0 || column >= MOST_CELLS || line >= MOST_CELLS) return undefined;
	const spot: Spot = {
		column,
		line,
		shift: (bits & SHIFT) !== 0,
		alt: (bits & ALT) !== 0,
		control: (bits & CONTROL) !== 0,
	};
	const which = bits & ~MODIFIERS;
	if (which === WHEEL_UP || which === WHEEL_DOWN)
		return final === 'M' ? {...spot, type: 'wheel', by: which === WHEEL_UP ? -1 : 1} : undefined;
	const button = BUTTONS[which];
	return button && {...spot, type: final === 'M' ? 'press' : 'release', button};
}

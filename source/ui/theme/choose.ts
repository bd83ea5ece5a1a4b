// SPDX-License-Identifier: MIT
import type {ThemeName} from './names.ts';

/** What tells how a terminal looks. */
type Environment = Readonly<
	Partial<Record<'NO_COLOR' | 'TERM' | 'COLORTERM' | 'COLORFGBG', string | undefined>>
>;

/** Terminals with 256 colours whose names do not say so. */
const MANY = /256col|direct|truecolor|kitty|alacritty|ghostty|wezterm|foot|iterm/;
/** Terminals that have no more than 16, whatever an outer one left in `COLORTERM`. */
const FEW = /^(?:linux|ansi|cons|vt\d)/;
/** Of the background in `COLORFGBG` (rxvt, konsole: `15;0`, `0;default;15`): white, and what is bright. */
const LIGHT = /(?:^|;)(?:7|9|1[0-5])$/;

/** The theme that suits a terminal: none by NO_COLOR (https://no-color.org) or where it is dumb, the 16 colours where no more are promised. */
export function themeFor({NO_COLOR, TERM = '', COLORTERM, COLORFGBG = ''}: Environment): ThemeName {
	if (NO_COLOR || TERM === 'dumb') return 'none';
	if (FEW.test(TERM) || (!COLORTERM && !MANY.test(TERM))) return '16-colours';
	return LIGHT.test(COLORFGBG) ? 'light' : 'dark';
}

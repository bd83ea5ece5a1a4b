// SPDX-License-Identifier: MIT
// THE table: every key of the monitor. What keys do, the footer, the help, the man page and the README's table of keys are all read from here.
import type {Command} from './command.ts';
import {chooserCommands} from './table/chooser.ts';
import {detailCommands} from './table/detail.ts';
import {goCommands} from './table/go.ts';
import {helpCommands} from './table/help.ts';
import {moveCommands} from './table/move.ts';
import {namedViewCommands} from './table/named-views.ts';
import {pageCommands} from './table/page.ts';
import {promptCommands} from './table/prompt.ts';
import {replayCommands} from './table/replay.ts';
import {rowCommands} from './table/row.ts';
import {screenCommands} from './table/screen.ts';
import {setupCommands} from './table/setup.ts';
import {takeCommands} from './table/take.ts';
import {brushCommands, travelCommands} from './table/travel.ts';
import {treeCommands} from './table/tree.ts';
import {viewCommands} from './table/view.ts';

/** The table, in the order of the help. */
export const commands: readonly Command[] = [
	...moveCommands,
	...rowCommands,
	...treeCommands,
	...detailCommands,
	...viewCommands,
	...travelCommands,
	...takeCommands,
	...namedViewCommands,
	...replayCommands,
	...goCommands,
	...promptCommands,
	...chooserCommands,
	...brushCommands,
	...pageCommands,
	...setupCommands,
	...helpCommands(() => commands),
	...screenCommands,
];

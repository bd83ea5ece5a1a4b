// SPDX-License-Identifier: MIT
// What can fill the body of the screen.
import {type Pane, panes} from '../kinds/kind.ts';

/** What the panes are called on the screen. */
export const paneTitles: Readonly<Record<Pane, string>> = {
	processes: 'Processes',
	files: 'Files',
	network: 'Network',
	memory: 'Memory',
};

/** In the order of their digits. */
export const views = ['overview', ...panes, 'self'] as const;
/** What fills the body of the screen: all panes, one, or something made from them. */
export type View = (typeof views)[number];

/** What the views are called on the screen, and in the sentence of the key that shows them. */
export const viewTitles: Readonly<Record<View, {readonly title: string; readonly shows: string}>> = {
	overview: {title: 'Overview', shows: 'all four panes'},
	processes: {title: paneTitles.processes, shows: 'processes alone'},
	files: {title: paneTitles.files, shows: 'files alone'},
	network: {title: paneTitles.network, shows: 'the network alone'},
	memory: {title: paneTitles.memory, shows: 'memory alone'},
	self: {title: 'Self', shows: 'what bee-top itself costs, and what was lost'},
};

/** What has rows and a cursor: the painter's name of its rectangle too. */
export type ListName = Pane;

/** Whether a view is that of one pane. */
export const isPane = (view: View): view is Pane => (panes as readonly string[]).includes(view);

/** The lists that a view shows. */
export const listsOf = (view: View): readonly ListName[] =>
	view === 'overview' ? panes : isPane(view) ? [view] : [];

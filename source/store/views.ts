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
export const views = ['overview', ...panes, 'alerts', 'tree', 'self'] as const;
/** What fills the body of the screen: all panes, one, or something made from them. */
export type View = (typeof views)[number];

/** What the views are called on the screen, and in the sentence of the key that shows them. */
export const viewTitles: Readonly<Record<View, {readonly title: string; readonly shows: string}>> = {
	overview: {title: 'Overview', shows: 'all four panes'},
	processes: {title: paneTitles.processes, shows: 'processes alone'},
	files: {title: paneTitles.files, shows: 'files alone'},
	network: {title: paneTitles.network, shows: 'the network alone'},
	memory: {title: paneTitles.memory, shows: 'memory alone'},
	alerts: {title: 'Alerts', shows: 'what matters to whoever guards the machine: severity medium and up'},
	tree: {title: 'Tree', shows: 'which process came from which, with what each did'},
	self: {title: 'Self', shows: 'what bee-top itself costs, and what was lost'},
};

/** What has rows and a cursor: the painter's name of its rectangle too. */
export const listNames = [...panes, 'alerts', 'tree'] as const;
/** One of the `listNames`. */
export type ListName = (typeof listNames)[number];

/** Whether a view or a list is that of one pane. */
export const isPane = (name: View | ListName): name is Pane => (panes as readonly string[]).includes(name);

/** The lists that a view shows. */
export const listsOf = (view: View): readonly ListName[] =>
	view === 'overview' ? panes : listNames.filter(name => name === view);

// SPDX-License-Identifier: MIT
// Registry of the ways to group events.
import {type Pane, panes} from '../kinds/kind.ts';
import {contextOf} from '../query/fields/container.ts';
import {destinationFacet} from './destination.ts';
import {type Facet, type FacetName, facetNames} from './facet.ts';
import {nameFacet} from './name.ts';
import {ofField} from './of-field.ts';
import {processFacet} from './process.ts';
import {targetFacet} from './target.ts';

/** All facets by name. */
export const facets: Readonly<Record<FacetName, Facet>> = {
	process: processFacet,
	executable: ofField('proc.exepath', {
		name: 'executable',
		title: 'PROGRAM',
		about: 'the path of the program',
		panes,
	}),
	user: ofField(
		'user.uid',
		{name: 'user', title: 'USER', about: 'the user that the process runs as', panes},
		({uid, around}) => around.model.names.user(uid),
	),
	container: ofField(
		'container.id',
		{name: 'container', title: 'CONTAINER', about: 'the container of the process, or host', panes},
		(subject, key) => contextOf(subject)?.state?.name ?? key,
	),
	path: ofField('fd.name', {
		name: 'path',
		title: 'PATH',
		about: 'the file; the first one where there are two',
		panes: ['files'],
	}),
	directory: ofField('fd.directory', {
		name: 'directory',
		title: 'DIRECTORY',
		about: 'the folder that the file is in',
		panes: ['files'],
	}),
	destination: destinationFacet,
	name: nameFacet(),
	target: targetFacet,
	kind: ofField('bee.kind', {name: 'kind', title: 'KIND', about: 'the kind of event', panes}),
};

/** What the top of a pane groups by unless another facet is chosen. */
export const defaultFacet: Readonly<Record<Pane, FacetName>> = {
	processes: 'process',
	files: 'path',
	network: 'destination',
	memory: 'target',
};

/** The facets that tell something in a pane, in the order in which they are offered: its default first. */
export const facetsOf = (pane: Pane): readonly Facet[] => [
	facets[defaultFacet[pane]],
	...facetNames
		.filter(name => name !== defaultFacet[pane] && facets[name].panes.includes(pane))
		.map(name => facets[name]),
];

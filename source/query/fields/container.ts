// SPDX-License-Identifier: MIT
import type {Context} from '../../model/context.ts';
import type {FilterField, Value} from '../field.ts';
import type {Subject} from '../subject.ts';

/** What surrounds the process; undefined where the process is not known. */
export const contextOf = ({process, around}: Subject): Context | undefined =>
	process && around.model.contexts.of(process);

/** Falco's word for whoever is in no container. */
const HOST = 'host';

const field = (name: string, about: string, read: (context: Context) => Value): FilterField => ({
	name,
	type: 'text',
	about,
	read: subject => {
		const context = contextOf(subject);
		return context && (read(context) || undefined);
	},
});

/** Of the container that the process is in. What a runtime alone knows is known of this machine, not of recordings. */
export const containerFields: readonly FilterField[] = [
	field(
		'container.id',
		'the first 12 digits of the container, or host',
		({container}) => container?.shortId ?? HOST,
	),
	field('container.name', 'the name of the container', ({state}) => state?.name),
	field('container.image', 'the image that it was made of', ({state}) => state?.image),
	field('container.type', 'docker, podman, containerd, cri-o, lxc, nspawn, or host', ({container}) =>
		container ? container.runtime : HOST,
	),
	field('k8s.pod.name', 'the name of the pod', ({state}) => state?.podName),
	field('k8s.ns.name', 'the namespace of the pod', ({state}) => state?.podNamespace),
];

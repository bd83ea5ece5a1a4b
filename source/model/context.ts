// SPDX-License-Identifier: MIT
// Where a process belongs: container, unit, parent. Worked out once for a process and kept, since events come by the hundred thousand.
import type {ContainerState} from '../context/container-state.ts';
import type {ContainerStates} from '../context/container-states.ts';
import {type Container, type Placement, placementOf} from './containers.ts';
import type {Process} from './processes.ts';

/** What surrounds a process. */
export type Context = Placement & {
	/** What the container's runtime says of it; undefined while nobody has, and in recordings. */
	readonly state: ContainerState | undefined;
};

/** The same by the names of JSON, flat; what is not known is not there. */
export type Said = Readonly<Record<string, string>>;

type Kept = {
	readonly cgroup: string;
	readonly parent: string;
	readonly revision: number;
	readonly container: Container | undefined;
	readonly said: Said;
};

const CGROUPS_KEPT = 4096;

/** Contexts of the processes of one source. */
export class Contexts {
	readonly #states: ContainerStates | undefined;
	readonly #placements = new Map<string, Placement>();
	readonly #kept = new WeakMap<Process, Kept>();

	/** Without states (those of a recording are of another machine) a container has an id and no name. */
	constructor(states?: ContainerStates) {
		this.#states = states;
	}

	of({cgroup}: Pick<Process, 'cgroup'>): Context {
		const placement = this.#placement(cgroup);
		return {...placement, state: placement.container && this.#states?.of(placement.container)};
	}

	/** Grows whenever more is known of a container. */
	get revision(): number {
		return this.#states?.revision() ?? 0;
	}

	/** What a line of JSON says of a process; the same object as long as nothing changed. */
	said(process: Process): Said {
		const {cgroup} = process;
		const parent = process.parent?.comm ?? '';
		const kept = this.#kept.get(process);
		const {revision} = this;
		if (kept && kept.cgroup === cgroup && kept.parent === parent && kept.revision === revision) {
			// To ask again is what makes a name that came late be read.
			if (kept.container) this.#states?.of(kept.container);
			return kept.said;
		}
		const context = this.of(process);
		const said = this.#say(context, parent);
		this.#kept.set(process, {cgroup, parent, revision, container: context.container, said});
		return said;
	}

	#say({container, state, unit, userUnit}: Context, parent: string): Said {
		const said = {
			parent,
			container_id: container?.shortId,
			container_runtime: container?.runtime,
			container_name: state?.name,
			container_image: state?.image,
			pod: container?.pod,
			pod_name: state?.podName,
			pod_namespace: state?.podNamespace,
			unit,
			user_unit: userUnit,
		};
		return Object.fromEntries(
			Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1])),
		);
	}

	#placement(cgroup: string): Placement {
		const known = this.#placements.get(cgroup);
		if (known) return known;
		if (this.#placements.size >= CGROUPS_KEPT) this.#placements.clear();
		const placement = placementOf(cgroup);
		this.#placements.set(cgroup, placement);
		return placement;
	}
}

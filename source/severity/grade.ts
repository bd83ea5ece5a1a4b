// SPDX-License-Identifier: MIT
import type {BeeEvent, KindName} from '../capture/layout.generated.ts';
import type {SeverityOverride} from '../configuration/settings.ts';
import {isSensitive} from '../kinds/words/guarded.ts';
import type {Exemption, Rule, Who} from './rule.ts';
import {rules} from './rules.ts';

const covers = (paths: readonly string[] | undefined, exe: string) =>
	paths?.some(path => (path.endsWith('/') ? exe.startsWith(path) : exe === path)) ?? false;

const exempt = (exemption: Exemption | undefined, who: Who) =>
	exemption !== undefined && (covers(exemption.exe, who.exe) || covers(exemption.parentExe, who.parentExe));

/** Whether an event of this kind can be anything but `info`. */
const hasRules = (kind: KindName): boolean => rules[kind] !== undefined;

/** The rule that makes an event matter; undefined if none does. */
export const ruleOf = (event: BeeEvent, who: Who): Rule | undefined =>
	(rules[event.kind] as readonly Rule[] | undefined)?.find(
		rule =>
			(!rule.sensitive || isSensitive(event)) &&
			(rule.when?.(event, who) ?? true) &&
			!exempt(rule.exempt, who),
	);

/** Grades events by the table and by what was configured on top of it. */
export type Grader = {
	/** Whether an event of this kind can be anything but `info`. */
	readonly canMatter: (kind: KindName) => boolean;
	/** Whether each event of this kind has to be looked at; else only those that the kernel side marked as sensitive, as other kinds come in floods. */
	readonly eachMatters: (kind: KindName) => boolean;
	/** The rule that makes an event matter; undefined if none does. */
	readonly ruleOf: (event: BeeEvent, who: Who) => Rule | undefined;
};

/** The grader for these changes to the table; the first that is about an event counts. */
export function createGrader(overrides: readonly SeverityOverride[] = []): Grader {
	const byKind = Map.groupBy(overrides, ({kind}) => kind);
	const raises = (kind: KindName) =>
		byKind.get(kind)?.some(({severity}) => severity !== undefined && severity !== 'info') ?? false;
	return {
		canMatter: kind => hasRules(kind) || raises(kind),
		eachMatters: kind =>
			raises(kind) ||
			((rules[kind] as readonly Rule[] | undefined)?.some(({sensitive}) => !sensitive) ?? false),
		ruleOf: (event, who) => {
			for (const {severity, why, exe, parentExe} of byKind.get(event.kind) ?? []) {
				const isExempt = exempt({exe, parentExe}, who);
				if (severity === undefined && isExempt) return undefined;
				if (severity !== undefined && !isExempt) return severity === 'info' ? undefined : {severity, why};
			}
			return ruleOf(event, who);
		},
	};
}

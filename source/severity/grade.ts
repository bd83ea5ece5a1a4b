// SPDX-License-Identifier: MIT
import type {BeeEvent, KindName} from '../capture/layout.generated.ts';
import type {Exemption, Rule, Who} from './rule.ts';
import {rules} from './rules.ts';

const covers = (paths: readonly string[] | undefined, exe: string) =>
	paths?.some(path => (path.endsWith('/') ? exe.startsWith(path) : exe === path)) ?? false;

const exempt = (exemption: Exemption | undefined, who: Who) =>
	exemption !== undefined && (covers(exemption.exe, who.exe) || covers(exemption.parentExe, who.parentExe));

/** Whether an event of this kind can be anything but `info`. */
export const hasRules = (kind: KindName): boolean => rules[kind] !== undefined;

/** The rule that makes an event matter; undefined if none does. */
export const ruleOf = (event: BeeEvent, who: Who): Rule | undefined =>
	(rules[event.kind] as readonly Rule[] | undefined)?.find(
		rule => (rule.when?.(event, who) ?? true) && !exempt(rule.exempt, who),
	);

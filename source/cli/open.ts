// SPDX-License-Identifier: MIT
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type Codec, ownCodec} from '../capture/codec.ts';
import {CaptureError, openLive, openLiveAside, type Scope} from '../capture/live.ts';
import {openReplay, type Replay} from '../capture/replay.ts';
import type {Source} from '../capture/source.ts';
import type {Settings} from '../configuration/settings.ts';
import {commandLine} from '../kinds/words/command.ts';
import {createMasker} from '../masking/masker.ts';
import {root} from '../root.ts';
import {groupsOf} from '../sensitive/configured.ts';
import {secretNames} from '../sensitive/environment.ts';
import {watchGroups} from '../sensitive/match.ts';
import {Failure, sentenceOf} from './failure.ts';
import {kindsOf} from './options.ts';
import {typed} from './usage.ts';

/** What to type to get the same as root: the launcher by its full path, since sudo has a PATH of its own. */
function sudoCommand(): string {
	const launcher = process.env.BEE_TOP_LAUNCHER ?? fileURLToPath(new URL('bin/bee-top', root));
	const given = process.argv.slice(2).filter(argument => argument !== typed('orDemo'));
	return commandLine(['sudo', launcher, ...given]);
}

/** CAP_BPF (linux/capability.h). */
const MAY_BPF = 1n << 39n;

/** Whether this process may load BPF without being root, by file capabilities. */
function mayLoad(): boolean {
	const [, set = '0'] = /^CapEff:\t([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
	return (BigInt(`0x${set}`) & MAY_BPF) !== 0n;
}

/** Why live events cannot be had, and what to do. Where rights are what is missing nothing but sudo would help. */
function liveFailure(error: unknown): Failure {
	if (!(error instanceof CaptureError)) throw error;
	if (['EPERM', 'EACCES'].includes(error.code) && process.geteuid?.() !== 0 && !mayLoad())
		return new Failure(`only root may watch this machine's events. Run: ${sudoCommand()}`);
	return new Failure(`live events cannot be had: ${error.message}`);
}

const maskerFor = ({masking, maskingPatterns}: Settings) =>
	masking ? (codec: Codec) => createMasker(codec, maskingPatterns) : undefined;

/** Flags over configuration, and the masker: what live capture is opened with. */
function asked(scope: Scope, settings: Settings): Parameters<typeof openLive> {
	const {vitalBytes, bulkBytes, queueBytes} = settings;
	const configured = {
		vitalBytes,
		bulkBytes,
		queueBytes,
		kinds: kindsOf(settings),
		sensitive: groupsOf(settings),
		environment: [...secretNames, ...settings.environmentNames],
		helped: true,
	};
	return [{...configured, ...scope}, maskerFor(settings)?.(ownCodec) ?? null];
}

/** Opens live capture; whatever prevents it becomes a Failure that says what to do. */
export function openLiveOrFail(scope: Scope, settings: Settings): Source {
	try {
		return openLive(...asked(scope, settings));
	} catch (error) {
		throw liveFailure(error);
	}
}

/** The same while this thread goes on. */
export async function openLiveAsideOrFail(scope: Scope, settings: Settings): Promise<Source> {
	try {
		return await openLiveAside(...asked(scope, settings));
	} catch (error) {
		throw liveFailure(error);
	}
}

/** Opens a recording, whose marks are what was sensitive when it was made; a file that is missing or none becomes a Failure. */
export function openRecording(path: string, speed: number, settings: Settings): Replay {
	watchGroups(groupsOf(settings));
	try {
		return openReplay(path, speed, maskerFor(settings));
	} catch (error) {
		const why = sentenceOf(error);
		throw new Failure(why.includes(path) ? `cannot replay: ${why}` : `cannot replay ${path}: ${why}`);
	}
}

/** Where the recording is that ships with bee-top. */
export const demoRecording = fileURLToPath(new URL('test/fixtures/demo.bee', root));

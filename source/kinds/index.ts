// SPDX-License-Identifier: MIT
// The registry: total over the kinds that the C side knows, so one that is forgotten here does not compile.
import type {BeeEvent, KindName} from '../capture/layout.generated.ts';
import {dnsAnswer} from './dns-answer.ts';
import {dnsQuery} from './dns-query.ts';
import {fileOpen} from './file-open.ts';
import {fileRename} from './file-rename.ts';
import {fileUnlink} from './file-unlink.ts';
import type {Kind} from './kind.ts';
import {memProc} from './mem-proc.ts';
import {memPtrace} from './mem-ptrace.ts';
import {memVm} from './mem-vm.ts';
import {netAccept} from './net-accept.ts';
import {netConnect} from './net-connect.ts';
import {netListen} from './net-listen.ts';
import {processExec} from './process-exec.ts';
import {processExit} from './process-exit.ts';
import {processFork} from './process-fork.ts';
import {processKnown} from './process-known.ts';
import {tlsHello} from './tls-hello.ts';

/** The meaning of every kind of record, by its name. */
export const kinds = {
	process_known: processKnown,
	process_exec: processExec,
	process_fork: processFork,
	process_exit: processExit,
	file_open: fileOpen,
	file_unlink: fileUnlink,
	file_rename: fileRename,
	net_connect: netConnect,
	net_accept: netAccept,
	net_listen: netListen,
	mem_ptrace: memPtrace,
	mem_vm: memVm,
	mem_proc: memProc,
	dns_query: dnsQuery,
	dns_answer: dnsAnswer,
	tls_hello: tlsHello,
} satisfies {readonly [K in KindName]: Kind<Extract<BeeEvent, {kind: K}>>};

/** The kind of an event, typed for exactly that event: the one place where the union meets the registry. */
export const kindOf = (event: BeeEvent): Kind<BeeEvent> => kinds[event.kind] as unknown as Kind<BeeEvent>;

/** The kinds that can be asked for by name, in the order of the panes. */
export const eventKinds = (Object.keys(kinds) as KindName[]).filter(name => kinds[name].pane !== null);

/** The kinds that are seen unless others are asked for. */
export const seenByItself: readonly KindName[] = eventKinds.filter(
	name => !(kinds[name] as Kind<BeeEvent>).optIn,
);

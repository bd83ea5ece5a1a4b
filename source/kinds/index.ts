// SPDX-License-Identifier: MIT
// The registry: total over the kinds that the C side knows, so one that is forgotten here does not compile.
import type {BeeEvent, KindName} from '../capture/layout.generated.ts';
import {beeLoss} from './bee-loss.ts';
import {bpfCall} from './bpf-call.ts';
import {dnsAnswer} from './dns-answer.ts';
import {dnsQuery} from './dns-query.ts';
import {envRead} from './env-read.ts';
import {fileChmod} from './file-chmod.ts';
import {fileChown} from './file-chown.ts';
import {fileIo} from './file-io.ts';
import {fileLink} from './file-link.ts';
import {fileMkdir} from './file-mkdir.ts';
import {fileMknod} from './file-mknod.ts';
import {fileOpen} from './file-open.ts';
import {fileRename} from './file-rename.ts';
import {fileSymlink} from './file-symlink.ts';
import {fileTruncate} from './file-truncate.ts';
import {fileUnlink} from './file-unlink.ts';
import {fileUtimes} from './file-utimes.ts';
import {fileXattr} from './file-xattr.ts';
import {keyctl} from './keyctl.ts';
import type {Kind, Pane} from './kind.ts';
import {memFault} from './mem-fault.ts';
import {memFile} from './mem-file.ts';
import {memGrowth} from './mem-growth.ts';
import {memPidfd} from './mem-pidfd.ts';
import {memProc} from './mem-proc.ts';
import {memProtect} from './mem-protect.ts';
import {memPtrace} from './mem-ptrace.ts';
import {memVm} from './mem-vm.ts';
import {moduleLoad} from './module-load.ts';
import {moduleUnload} from './module-unload.ts';
import {mount} from './mount.ts';
import {netAccept} from './net-accept.ts';
import {netBind} from './net-bind.ts';
import {netClose} from './net-close.ts';
import {netConnect} from './net-connect.ts';
import {netFlow} from './net-flow.ts';
import {netListen} from './net-listen.ts';
import {netRaw} from './net-raw.ts';
import {netSocket} from './net-socket.ts';
import {netUnix} from './net-unix.ts';
import {perfOpen} from './perf-open.ts';
import {processChroot} from './process-chroot.ts';
import {processCreds} from './process-creds.ts';
import {processExec} from './process-exec.ts';
import {processExit} from './process-exit.ts';
import {processFork} from './process-fork.ts';
import {processKnown} from './process-known.ts';
import {processNamespace} from './process-namespace.ts';
import {processOom} from './process-oom.ts';
import {processPrctl} from './process-prctl.ts';
import {processSignal} from './process-signal.ts';
import {tlsHello} from './tls-hello.ts';
import {umount} from './umount.ts';
import {uringSetup} from './uring-setup.ts';

/** The meaning of every kind of record, by its name; in the order of the panes. */
export const kinds = {
	process_known: processKnown,
	process_exec: processExec,
	process_fork: processFork,
	process_exit: processExit,
	process_signal: processSignal,
	process_creds: processCreds,
	process_prctl: processPrctl,
	process_namespace: processNamespace,
	process_chroot: processChroot,
	process_oom: processOom,
	mount,
	umount,
	module_load: moduleLoad,
	module_unload: moduleUnload,
	bpf_call: bpfCall,
	perf_open: perfOpen,
	keyctl,
	file_open: fileOpen,
	file_io: fileIo,
	file_unlink: fileUnlink,
	file_rename: fileRename,
	file_link: fileLink,
	file_symlink: fileSymlink,
	file_mkdir: fileMkdir,
	file_mknod: fileMknod,
	file_chmod: fileChmod,
	file_chown: fileChown,
	file_utimes: fileUtimes,
	file_xattr: fileXattr,
	file_truncate: fileTruncate,
	net_connect: netConnect,
	net_accept: netAccept,
	net_close: netClose,
	net_flow: netFlow,
	net_listen: netListen,
	net_bind: netBind,
	net_unix: netUnix,
	net_raw: netRaw,
	net_socket: netSocket,
	dns_query: dnsQuery,
	dns_answer: dnsAnswer,
	tls_hello: tlsHello,
	mem_ptrace: memPtrace,
	mem_vm: memVm,
	mem_proc: memProc,
	mem_pidfd: memPidfd,
	mem_file: memFile,
	mem_protect: memProtect,
	mem_fault: memFault,
	mem_growth: memGrowth,
	env_read: envRead,
	uring_setup: uringSetup,
	bee_loss: beeLoss,
} satisfies {readonly [K in KindName]: Kind<Extract<BeeEvent, {kind: K}>>};

/** The kind of an event, typed for exactly that event: the one place where the union meets the registry. */
export const kindOf = (event: BeeEvent): Kind<BeeEvent> => kinds[event.kind] as unknown as Kind<BeeEvent>;

/** Where an event is shown; a loss is where what was lost would have been. */
export const paneOf = (event: BeeEvent): Pane | null =>
	(event.kind === 'bee_loss' && event.lostKind && kinds[event.lostKind].pane) || kinds[event.kind].pane;

/** Whether a kind tells of the watching itself. */
export const isNotice = (name: KindName): boolean => (kinds[name] as Kind<BeeEvent>).notice === true;

/** The kinds that are shown, in the order of the panes. */
export const shownKinds = (Object.keys(kinds) as KindName[]).filter(name => kinds[name].pane !== null);

/** The kinds of events: those that can be asked for by name. */
export const eventKinds = shownKinds.filter(name => !isNotice(name));

/** The kinds that come whatever is asked for. */
export const unaskedKinds: readonly KindName[] = ['process_known', 'bee_loss'];

/** The kinds that are seen only where they are asked for. */
export const optInKinds: readonly KindName[] = eventKinds.filter(
	name => (kinds[name] as Kind<BeeEvent>).optIn,
);

/** The kinds that are seen unless others are asked for. */
export const seenByItself: readonly KindName[] = eventKinds.filter(name => !optInKinds.includes(name));

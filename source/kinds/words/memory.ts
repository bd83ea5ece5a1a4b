// SPDX-License-Identifier: MIT
// Flags of calls about memory in the words of the kernel's headers (x86-64). The test compares each with the headers of the system.
import {openWords, pick, spell, type Words} from './flags.ts';

/** PROT_* of mmap and mprotect. */
export const protectionWords: Words = [
	['PROT_READ', 1],
	['PROT_WRITE', 2],
	['PROT_EXEC', 4],
	['PROT_SEM', 8],
	['PROT_GROWSDOWN', 0x01000000],
	['PROT_GROWSUP', 0x02000000],
];
/** MAP_* of mmap but for the two bits that say how it is shared. */
export const mapWords: Words = [
	['MAP_FIXED', 0x10],
	['MAP_ANONYMOUS', 0x20],
	['MAP_32BIT', 0x40],
	['MAP_GROWSDOWN', 0x100],
	['MAP_DENYWRITE', 0x800],
	['MAP_EXECUTABLE', 0x1000],
	['MAP_LOCKED', 0x2000],
	['MAP_NORESERVE', 0x4000],
	['MAP_POPULATE', 0x8000],
	['MAP_NONBLOCK', 0x10000],
	['MAP_STACK', 0x20000],
	['MAP_HUGETLB', 0x40000],
	['MAP_SYNC', 0x80000],
	['MAP_FIXED_NOREPLACE', 0x100000],
];
const SHARING: Readonly<Record<number, string>> = {
	1: 'MAP_SHARED',
	2: 'MAP_PRIVATE',
	3: 'MAP_SHARED_VALIDATE',
};
/** Flags of memfd_create. */
export const memfdWords: Words = [
	['MFD_CLOEXEC', 1],
	['MFD_ALLOW_SEALING', 2],
	['MFD_HUGETLB', 4],
	['MFD_NOEXEC_SEAL', 8],
	['MFD_EXEC', 16],
];
/** Flags of memfd_secret and userfaultfd that are those of open. */
const FILE: Words = pick(openWords, 'O_NONBLOCK', 'O_CLOEXEC');
/** Flags of userfaultfd. */
export const faultWords: Words = [['UFFD_USER_MODE_ONLY', 1], ...FILE];
/** Flags of io_uring_setup. */
export const uringWords: Words = [
	'IOPOLL',
	'SQPOLL',
	'SQ_AFF',
	'CQSIZE',
	'CLAMP',
	'ATTACH_WQ',
	'R_DISABLED',
	'SUBMIT_ALL',
	'COOP_TASKRUN',
	'TASKRUN_FLAG',
	'SQE128',
	'CQE32',
	'SINGLE_ISSUER',
	'DEFER_TASKRUN',
	'NO_MMAP',
	'REGISTERED_FD_ONLY',
	'NO_SQARRAY',
	'HYBRID_IOPOLL',
	'CQE_MIXED',
].map((word, bit) => [`IORING_SETUP_${word}`, 1 << bit] as const);

/** `PROT_READ|PROT_EXEC`; `PROT_NONE` for nothing. */
export const protection = (bits: number): string => spell(bits, protectionWords) || 'PROT_NONE';
/** `rwx`, `r-x`: as /proc/<pid>/maps has it. */
export const protectionLetters = (bits: number): string =>
	[...'rwx'].map((letter, bit) => ((bits >> bit) & 1 ? letter : '-')).join('');
/** `MAP_PRIVATE|MAP_ANONYMOUS`: how it is shared, then what else is set. */
export const mapFlags = (flags: number): string =>
	[SHARING[flags & 3], spell(flags & ~3, mapWords)].filter(Boolean).join('|');
/** The flags of memfd_create, empty for none. */
export const memfdFlags = (flags: number): string => spell(flags, memfdWords);
/** The flags of memfd_secret, empty for none. */
export const secretFlags = (flags: number): string => spell(flags, FILE);
/** The flags of userfaultfd, empty for none. */
export const faultFlags = (flags: number): string => spell(flags, faultWords);
/** The flags of an io_uring, empty for none. */
export const uringFlags = (flags: number): string => spell(flags, uringWords);

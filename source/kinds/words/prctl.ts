// SPDX-License-Identifier: MIT
// Options of prctl by the names of include/uapi/linux/prctl.h; the test compares each with the headers of the system.

/** The options that are told, by number. */
export const prctlOptions: Readonly<Record<number, string>> = {
	4: 'PR_SET_DUMPABLE',
	8: 'PR_SET_KEEPCAPS',
	15: 'PR_SET_NAME',
	22: 'PR_SET_SECCOMP',
	24: 'PR_CAPBSET_DROP',
	28: 'PR_SET_SECUREBITS',
	35: 'PR_SET_MM',
	38: 'PR_SET_NO_NEW_PRIVS',
	47: 'PR_CAP_AMBIENT',
	1499557217: 'PR_SET_PTRACER',
};

/** What PR_SET_MM sets, by its first argument. */
export const memoryMapOptions: Readonly<Record<number, string>> = {
	1: 'PR_SET_MM_START_CODE',
	2: 'PR_SET_MM_END_CODE',
	3: 'PR_SET_MM_START_DATA',
	4: 'PR_SET_MM_END_DATA',
	5: 'PR_SET_MM_START_STACK',
	6: 'PR_SET_MM_START_BRK',
	7: 'PR_SET_MM_BRK',
	8: 'PR_SET_MM_ARG_START',
	9: 'PR_SET_MM_ARG_END',
	10: 'PR_SET_MM_ENV_START',
	11: 'PR_SET_MM_ENV_END',
	12: 'PR_SET_MM_AUXV',
	13: 'PR_SET_MM_EXE_FILE',
	14: 'PR_SET_MM_MAP',
	15: 'PR_SET_MM_MAP_SIZE',
};

/** What PR_CAP_AMBIENT does, by its first argument. */
export const ambientOptions: Readonly<Record<number, string>> = {
	2: 'PR_CAP_AMBIENT_RAISE',
	3: 'PR_CAP_AMBIENT_LOWER',
	4: 'PR_CAP_AMBIENT_CLEAR_ALL',
};

/** Operations of seccomp(). */
export const seccompOperations: Readonly<Record<number, string>> = {
	0: 'SECCOMP_SET_MODE_STRICT',
	1: 'SECCOMP_SET_MODE_FILTER',
};

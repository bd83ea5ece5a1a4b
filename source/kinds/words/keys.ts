// SPDX-License-Identifier: MIT
// Operations on keys by the names of the kernel's headers; the test compares each with the headers of the system.
import {type NumberWords, named} from './flags.ts';

/** Operations of keyctl by number. */
export const keyOperations: NumberWords = {
	0: 'KEYCTL_GET_KEYRING_ID',
	1: 'KEYCTL_JOIN_SESSION_KEYRING',
	2: 'KEYCTL_UPDATE',
	3: 'KEYCTL_REVOKE',
	4: 'KEYCTL_CHOWN',
	5: 'KEYCTL_SETPERM',
	6: 'KEYCTL_DESCRIBE',
	7: 'KEYCTL_CLEAR',
	8: 'KEYCTL_LINK',
	9: 'KEYCTL_UNLINK',
	10: 'KEYCTL_SEARCH',
	11: 'KEYCTL_READ',
	12: 'KEYCTL_INSTANTIATE',
	13: 'KEYCTL_NEGATE',
	14: 'KEYCTL_SET_REQKEY_KEYRING',
	15: 'KEYCTL_SET_TIMEOUT',
	16: 'KEYCTL_ASSUME_AUTHORITY',
	17: 'KEYCTL_GET_SECURITY',
	18: 'KEYCTL_SESSION_TO_PARENT',
	19: 'KEYCTL_REJECT',
	20: 'KEYCTL_INSTANTIATE_IOV',
	21: 'KEYCTL_INVALIDATE',
	22: 'KEYCTL_GET_PERSISTENT',
	23: 'KEYCTL_DH_COMPUTE',
	24: 'KEYCTL_PKEY_QUERY',
	25: 'KEYCTL_PKEY_ENCRYPT',
	26: 'KEYCTL_PKEY_DECRYPT',
	27: 'KEYCTL_PKEY_SIGN',
	28: 'KEYCTL_PKEY_VERIFY',
	29: 'KEYCTL_RESTRICT_KEYRING',
	30: 'KEYCTL_MOVE',
	31: 'KEYCTL_CAPABILITIES',
	32: 'KEYCTL_WATCH_KEY',
};
/** Keyrings that every process has, by the number that stands for its own. */
export const ownKeyrings: NumberWords = {
	[-1]: 'KEY_SPEC_THREAD_KEYRING',
	[-2]: 'KEY_SPEC_PROCESS_KEYRING',
	[-3]: 'KEY_SPEC_SESSION_KEYRING',
	[-4]: 'KEY_SPEC_USER_KEYRING',
	[-5]: 'KEY_SPEC_USER_SESSION_KEYRING',
	[-6]: 'KEY_SPEC_GROUP_KEYRING',
	[-7]: 'KEY_SPEC_REQKEY_AUTH_KEY',
	[-8]: 'KEY_SPEC_REQUESTOR_KEYRING',
};

/** The name of an operation of keyctl, the number if it has none. */
export const keyOperation = (operation: number): string => named(keyOperations, operation);
/** A key as a person writes it: its serial number, or the name of one of the caller's own keyrings; empty for 0, which is none. */
export const keyText = (key: number): string => (key === 0 ? '' : named(ownKeyrings, key));

/* SPDX-License-Identifier: MIT */
/* Steps on keys. */
#include "call32.h"

/* type, description, payload, keyring */
STEP(add_key)
{
	return kernel_result(syscall(SYS_add_key, args[0], args[1], args[2], strlen(args[2]), number(count, args, 3, 0)));
}

STEP(add_key32)
{
	return call32(286, low_text(args[0]), low_text(args[1]), low_text(args[2]), strlen(args[2]), number(count, args, 3, 0));
}

STEP(request_key)
{
	return kernel_result(syscall(SYS_request_key, args[0], args[1], NULL, number(count, args, 2, 0)));
}

STEP(keyctl)
{
	return kernel_result(syscall(SYS_keyctl, number(count, args, 0, 0), number(count, args, 1, 0),
				     number(count, args, 2, 0), number(count, args, 3, 0), number(count, args, 4, 0)));
}

STEP(keyctl32)
{
	return call32(288, number(count, args, 0, 0), number(count, args, 1, 0), number(count, args, 2, 0), 0, 0);
}

STEP(key_read)
{
	char payload[64];

	return kernel_result(syscall(SYS_keyctl, 11, number(count, args, 0, 0), payload, sizeof(payload)));
}

/* keyring, type, description */
STEP(key_search)
{
	return kernel_result(syscall(SYS_keyctl, 10, number(count, args, 0, 0), args[1], args[2], 0));
}

STEP(key_join)
{
	return kernel_result(syscall(SYS_keyctl, 1, args[0]));
}

/* SPDX-License-Identifier: MIT */
/* Steps for the paths of a call through the kernel side: the x32 interface. */
#include "deed.h"

#include <sys/mman.h>

#define X32 0x40000000L

/* A kernel without x32 refuses each such call with ENOSYS. */
STEP(x32_openat)
{
	return kernel_result(syscall(X32 | SYS_openat, number(count, args, 0, AT_FDCWD), args[1],
				     number(count, args, 2, 0), 0));
}

/* Pointers have four bytes there, those in argv too. */
STEP(x32_exec)
{
	char *low = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	uint32_t *pointers = (uint32_t *)low;
	char *at = low + 256;

	if (low == MAP_FAILED)
		give_up("memory below 4 GiB");
	for (int i = 1; i < count && i < 16; i++) {
		pointers[i - 1] = (uintptr_t)at;
		at = stpcpy(at, args[i]) + 1;
	}
	return kernel_result(syscall(X32 | 520, args[0], pointers, NULL));
}

/* By the number that means execve in x32 only, but without the bit that says so. */
STEP(no_x32_exec)
{
	return kernel_result(syscall(520, args[0], NULL, NULL));
}

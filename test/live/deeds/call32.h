/* SPDX-License-Identifier: MIT */
/* A 32-bit call out of a 64-bit program: its pointers must fit. */
#pragma once

#include "deed.h"

#include <sys/mman.h>

static inline long call32(long call, long first, long second, long third, long fourth, long fifth)
{
	long result;

	asm volatile("int $0x80"
		     : "=a"(result)
		     : "a"(call), "b"(first), "c"(second), "d"(third), "S"(fourth), "D"(fifth)
		     : "memory", "r8", "r9", "r10", "r11");
	return (int)result;
}

static inline void *low(const void *bytes, size_t length)
{
	void *memory = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);

	if (memory == MAP_FAILED)
		give_up("memory below 4 GiB");
	return memcpy(memory, bytes, length);
}

static inline long low_text(const char *text)
{
	return (long)low(text, strlen(text) + 1);
}

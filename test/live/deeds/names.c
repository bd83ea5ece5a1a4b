/* SPDX-License-Identifier: MIT */
/* Steps on what belongs to a name: permissions, owner, length, times, attributes, further names. */
#include "deed.h"

#include <linux/xattr.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <time.h>
#include <utime.h>

#define NUMBER(index, otherwise) number(count, args, index, otherwise)

/* A call of x86-64 by its number: C libraries turn many of them into others. The arguments are numbers, or names behind a `@`. */
STEP(call)
{
	long values[6] = {};

	for (int i = 0; i < 6; i++)
		values[i] = i + 1 >= count		? 0
			    : args[i + 1][0] == '@' ? (long)(args[i + 1] + 1)
						    : number(count, args, i + 1, 0);
	return kernel_result(syscall(NUMBER(0, -1), values[0], values[1], values[2], values[3], values[4], values[5]));
}

static long low(const void *from, size_t length)
{
	char *copy = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);

	if (copy == MAP_FAILED)
		give_up("memory below 4 GiB");
	return (long)memcpy(copy, from, length);
}

/* The same for a call of i386 by its number. */
STEP(call32)
{
	long values[5] = {}, result;

	for (int i = 0; i < 5; i++)
		values[i] = i + 1 >= count		? 0
			    : args[i + 1][0] == '@' ? low(args[i + 1] + 1, strlen(args[i + 1]))
						    : number(count, args, i + 1, 0);
	asm volatile("int $0x80"
		     : "=a"(result)
		     : "a"(NUMBER(0, -1)), "b"(values[0]), "c"(values[1]), "d"(values[2]), "S"(values[3]), "D"(values[4])
		     : "memory", "r8", "r9", "r10", "r11");
	return (int)result;
}

/* words of 32 bits, at an address below 4 GiB that later steps name as `=n` */
STEP(words32)
{
	int32_t words[16] = {};

	for (int i = 0; i < count && i < 16; i++)
		words[i] = NUMBER(i, 0);
	return low(words, sizeof(words));
}

/* words of 64 bits, in the same way */
STEP(words64)
{
	int64_t words[16] = {};

	for (int i = 0; i < count && i < 16; i++)
		words[i] = NUMBER(i, 0);
	return low(words, sizeof(words));
}

/* So many bytes of memory, as an address for later steps. */
STEP(memory)
{
	char *bytes = mmap(NULL, NUMBER(0, 4096), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);

	if (bytes == MAP_FAILED)
		give_up("memory");
	return (long)bytes;
}

/* A pipe; the end to write to. */
STEP(pipe)
{
	int ends[2];

	if (pipe(ends))
		give_up("a pipe");
	fact("read", "%d", ends[0]);
	return ends[1];
}

/* Makes so many files in the current directory and writes one byte to each, then one more to each. */
STEP(write_many)
{
	int many = NUMBER(0, 1), fd;
	char name[32];

	for (int i = 0; i < many; i++) {
		snprintf(name, sizeof(name), "f%d", i);
		fd = open(name, O_WRONLY | O_CREAT, 0600);
		if (fd < 0 || write(fd, "x", 1) != 1)
			give_up(name);
		close(fd);
	}
	for (int i = 0; i < many; i++) {
		snprintf(name, sizeof(name), "f%d", i);
		fd = open(name, O_WRONLY | O_APPEND);
		if (write(fd, "x", 1) != 1)
			give_up(name);
		close(fd);
	}
	return many;
}

static void *write_over(void *argument)
{
	const long *what = argument;

	for (long left = what[1]; left > 0; left--) {
		if (pwrite(what[0], "abc", 3, 0) != 3)
			give_up("pwrite");
		if (left % 64 == 0) /* so that ticks come between */
			usleep(what[2]);
	}
	return NULL;
}

/* file, threads, times each, pause in us: all write to one file at once. */
STEP(write_together)
{
	long what[3] = {NUMBER(0, -1), NUMBER(2, 1), NUMBER(3, 0)};
	pthread_t threads[16];
	int many = NUMBER(1, 1) % 16;

	for (int i = 0; i < many; i++)
		if (pthread_create(&threads[i], NULL, write_over, what))
			give_up("a thread");
	for (int i = 0; i < many; i++)
		pthread_join(threads[i], NULL);
	return many * what[1];
}

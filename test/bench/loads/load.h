/* SPDX-License-Identifier: MIT */
/* What the loads share. Each obeys one line of its standard input after the other, and answers each with one line. */
#pragma once

#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static inline void give_up(const char *what)
{
	perror(what);
	exit(1);
}

/* Stays on this CPU from now on; -1 is any. */
static inline void pin(int cpu)
{
	cpu_set_t cpus;

	if (cpu < 0)
		return;
	CPU_ZERO(&cpus);
	CPU_SET(cpu, &cpus);
	if (sched_setaffinity(0, sizeof(cpus), &cpus))
		give_up("sched_setaffinity");
}

static inline double now_ns(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return now.tv_sec * 1e9 + now.tv_nsec;
}

static inline void open_and_close(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		give_up(path);
	close(fd);
}

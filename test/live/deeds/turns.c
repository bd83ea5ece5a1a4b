/* SPDX-License-Identifier: MIT */
/* Steps that make the records of one process come out of several threads and through both rings. */
#include "deed.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <sys/ptrace.h>

static const char *prefix, *guarded;
static long rounds;
static atomic_long turn;

/* An open that fails goes through the bulk ring, a look at a process that is not there through the
 * vital one. */
static void plain(long number)
{
	char name[256];

	snprintf(name, sizeof(name), "%s%ld", prefix, number);
	syscall(SYS_open, name, O_RDONLY, 0);
}

static void vital(long number)
{
	syscall(SYS_ptrace, PTRACE_PEEKDATA, 0x3ffffff, number, NULL);
}

/* Turns 4n and 4n + 1 are the first thread's, the others the second one's: each changes the ring
 * within its turns, and the ring changes with the thread too. */
static void *take_turns(void *second)
{
	for (long mine = second ? 2 : 0; mine < rounds; mine += 4) {
		while (atomic_load(&turn) < mine)
			sched_yield();
		plain(mine);
		vital(mine + 1);
		atomic_store(&turn, mine + 2);
	}
	return NULL;
}

/* Arguments: what names begin with, rounds: each thread does two, then it is the other one's turn.
 */
STEP(in_turns)
{
	pthread_t thread;

	prefix = args[0], rounds = number(count, args, 1, 4);
	if (pthread_create(&thread, NULL, take_turns, "second"))
		give_up("thread");
	take_turns(NULL);
	pthread_join(thread, NULL);
	return rounds;
}

/* Arguments: what plain names begin with, what those begin with that somebody guards, rounds: of
 * each one open that fails. */
STEP(guarded_in_turn)
{
	char name[256];

	prefix = args[0], guarded = args[1];
	for (long round = 0, last = number(count, args, 2, 1); round < last; round++) {
		plain(2 * round);
		snprintf(name, sizeof(name), "%s%ld", guarded, 2 * round + 1);
		syscall(SYS_open, name, O_RDONLY, 0);
	}
	return 0;
}

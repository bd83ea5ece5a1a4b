/* SPDX-License-Identifier: MIT */
/*
 * Steps that make many records, from several threads: bounded in number, ended after half a minute at the latest, and
 * sooner by a line (or the end) of standard input.
 */
#include "deed.h"

#include <poll.h>
#include <pthread.h>
#include <time.h>

#define MOST_THREADS 16
#define LONGEST_S 30
#define LOOK_EVERY 64

struct worker {
	pthread_t thread;
	long rounds, done;
	void (*round)(void);
};

static time_t seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

static int told_to_end(void)
{
	struct pollfd input = {.fd = 0, .events = POLLIN};

	return poll(&input, 1, 0) > 0;
}

static void *work(void *from)
{
	struct worker *worker = from;
	time_t end = seconds() + LONGEST_S;

	for (; worker->done < worker->rounds; worker->done++) {
		if (worker->done % LOOK_EVERY == 0 && (told_to_end() || seconds() > end))
			break;
		worker->round();
	}
	return NULL;
}

/* Arguments: threads, rounds of each. Returns the rounds of all. */
static long load(int count, char **args, void (*round)(void))
{
	struct worker workers[MOST_THREADS] = {};
	long threads = number(count, args, 0, 1), done = 0;
	char byte;

	if (threads < 1 || threads > MOST_THREADS) {
		errno = EINVAL;
		give_up("threads");
	}
	for (long i = 0; i < threads; i++) {
		workers[i].rounds = number(count, args, 1, 1);
		workers[i].round = round;
		if (pthread_create(&workers[i].thread, NULL, work, &workers[i]))
			give_up("thread");
	}
	for (long i = 0; i < threads; i++) {
		pthread_join(workers[i].thread, NULL);
		done += workers[i].done;
	}
	if (told_to_end() && read(0, &byte, 1) < 0)
		give_up("read");
	return done;
}

static void open_one(void)
{
	int fd = open("/dev/null", O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		give_up("open");
	close(fd);
}

static void open_and_fail_to_exec(void)
{
	static char *no_arguments[] = {"nobody", NULL};

	open_one();
	execve("/nonexistent/nobody", no_arguments, NULL);
}

/* In each round an open: of one kind, through one ring. */
STEP(open_many)
{
	return load(count, args, open_one);
}

/* In each round an open and then an exec that fails: two kinds, each through a ring of its own. */
STEP(alternate)
{
	return load(count, args, open_and_fail_to_exec);
}

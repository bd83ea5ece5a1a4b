/* SPDX-License-Identifier: MIT */
/* Steps that do one thing as often as they are told, as fast as they can, and count what they did.
 * Each is bounded. */
#include "deed.h"

#include <arpa/inet.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>

#define MOST_CHILDREN 16

/* What processes count together. */
struct shared {
	long left, done, refused;
};

static struct shared *share(long left)
{
	struct shared *shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE,
				     MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (shared == MAP_FAILED)
		give_up("mmap");
	shared->left = left;
	return shared;
}

static long add(long *counter, long by)
{
	return __atomic_add_fetch(counter, by, __ATOMIC_SEQ_CST);
}

static void stay_on_one_cpu(void)
{
	cpu_set_t cpus;

	CPU_ZERO(&cpus);
	CPU_SET(0, &cpus);
	if (sched_setaffinity(0, sizeof(cpus), &cpus))
		give_up("sched_setaffinity");
}

/* Every process of it forks, until so many attempts were made by all. One that is refused ends, and
 * makes room. */
static void bomb(struct shared *shared, int first)
{
	while (add(&shared->left, -1) >= 0) {
		pid_t child = fork();

		if (child == 0) {
			first = 0;
			continue;
		}
		add(child > 0 ? &shared->done : &shared->refused, 1);
		if (child < 0 && !first)
			return;
		while (waitpid(-1, NULL, WNOHANG) > 0)
			;
	}
}

/* Argument: attempts. Returns the forks that were made; a fact tells those that were refused. All
 * have ended then. */
STEP(fork_flood)
{
	struct shared *shared = share(number(count, args, 0, 1));
	pid_t self = getpid();

	/* Whose parent has ended comes to us. */
	if (prctl(PR_SET_CHILD_SUBREAPER, 1))
		give_up("prctl");
	bomb(shared, 1);
	if (getpid() != self)
		_exit(0);
	while (wait(NULL) > 0 || errno == EINTR)
		;
	fact("refused", "%ld", shared->refused);
	return shared->done;
}

/* Arguments: attempts, a port of this machine where nobody listens. Returns how many were refused.
 */
STEP(connect_flood)
{
	struct sockaddr_in there = {.sin_family = AF_INET,
				    .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	long refused = 0;

	there.sin_port = htons(number(count, args, 1, 1));
	for (long left = number(count, args, 0, 1); left > 0; left--) {
		int fd = socket(AF_INET, SOCK_STREAM, 0);

		if (fd < 0)
			give_up("socket");
		refused += connect(fd, (struct sockaddr *)&there, sizeof(there)) < 0 &&
			   errno == ECONNREFUSED;
		close(fd);
	}
	return refused;
}

/* Argument: how many questions, each for example.org, to 127.0.0.53. Returns how many were sent. */
STEP(query_flood)
{
	unsigned char question[] = "\0\0\1\0\0\1\0\0\0\0\0\0\7example\3org\0\0\1\0";
	struct sockaddr_in there = {.sin_family = AF_INET, .sin_port = htons(53)};
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	long sent = 0;

	inet_pton(AF_INET, "127.0.0.53", &there.sin_addr);
	for (long left = number(count, args, 0, 1); left > 0; left--) {
		memcpy(question, &left, 2);
		sent += sendto(fd, question, sizeof(question), 0, (struct sockaddr *)&there,
			       sizeof(there)) > 0;
	}
	close(fd);
	return sent;
}

/* Arguments: how often, bytes of the longest argument. Runs /bin/true in children; returns how many
 * of them ended well. */
STEP(exec_flood)
{
	long bytes = number(count, args, 1, 1), well = 0;
	char *longest = calloc(1, bytes + 1), *arguments[] = {"true", longest, NULL},
	     *no_environment[] = {NULL};

	memset(longest, 'x', bytes);
	for (long left = number(count, args, 0, 1); left > 0; left--) {
		pid_t child = vfork();
		int status;

		if (child == 0) {
			execve("/bin/true", arguments, no_environment);
			_exit(1);
		}
		if (child < 0)
			give_up("vfork");
		well += waitpid(child, &status, 0) == child && status == 0;
	}
	return well;
}

/*
 * Arguments: senders, rounds. On one CPU each sender sends SIGTERM, which is ignored, to one more
 * process and opens a file, in each round. Returns the rounds of all.
 */
STEP(signal_storm)
{
	long senders = number(count, args, 0, 1), rounds = number(count, args, 1, 1);
	struct shared *shared = share(0);
	pid_t target;

	if (senders < 1 || senders > MOST_CHILDREN)
		give_up("senders");
	stay_on_one_cpu();
	signal(SIGTERM, SIG_IGN);
	target = fork();
	if (target == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		for (;;)
			pause();
	}
	for (long sender = 0; sender < senders; sender++) {
		if (fork())
			continue;
		for (long round = 0; round < rounds; round++) {
			int fd = open("/dev/null", O_RDONLY);

			if (fd >= 0 && !kill(target, SIGTERM))
				add(&shared->done, 1);
			close(fd);
		}
		_exit(0);
	}
	for (long sender = 0; sender < senders; sender++)
		while (wait(NULL) < 0 && errno == EINTR)
			;
	kill(target, SIGKILL);
	waitpid(target, NULL, 0);
	return shared->done;
}

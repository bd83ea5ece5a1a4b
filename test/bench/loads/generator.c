/* SPDX-License-Identifier: MIT */
/*
 * Runs the program of bpf/bench/generator.bpf.c, which makes records inside of the kernel: `RATE
 *MS` makes so many a second for so long, and answers with how many it were, how long it took and
 *what that cost this process, in ms; RATE 0 is as fast as it can. `counts` answers with what the
 *kernel side has counted of all kinds: sent, lost.
 *
 * The program is in a monitor that runs already, and is found by its name. The monitor's scope may
 *be this process.
 *
 *	generator CPU ignored
 */
#include "load.h"

#include <linux/bpf.h>
#include <sys/syscall.h>

#define PROGRAM "bench__tick"
#define MOST_MS 120000
/* Records in a row, between two sleeps. Tracing programs of real processes come in such bursts too.
 */
#define TICK_NS 1000000L
/* What a late tick missed is made up for, but no more than this at once: the rings shall not pay
 * for our being late. */
#define TICKS_AT_ONCE 4
#define BURST 4000
/* The kernel writes one value for each CPU that there can be. To ask how many that are opens a file, which is an event. */
#define MOST_CPUS 8192
/* enum bee_kind's bee_loss, which tells of what was lost and is no event itself. */
#define LOSS_KIND 53

/* struct bench_burst and struct bee_count. */
struct burst {
	__u64 first, count, made;
};
struct count {
	__u64 sent, ring_full, no_slot, unpaired;
};

static int program = -1, counts = -1;
static __u32 kinds;

static int bpf(int command, union bpf_attr *attr)
{
	return syscall(SYS_bpf, command, attr, sizeof(*attr));
}

static int by_id(int command, __u32 id)
{
	union bpf_attr attr = {};

	attr.prog_id = id; /* or map_id: the same place */
	return bpf(command, &attr);
}

static int describe(int fd, void *info, __u32 bytes)
{
	union bpf_attr attr = {};

	attr.info.bpf_fd = fd;
	attr.info.info_len = bytes;
	attr.info.info = (unsigned long)info;
	return bpf(BPF_OBJ_GET_INFO_BY_FD, &attr);
}

static void find_program(void)
{
	union bpf_attr attr = {};

	while (!bpf(BPF_PROG_GET_NEXT_ID, &attr)) {
		struct bpf_prog_info info = {};
		int fd = by_id(BPF_PROG_GET_FD_BY_ID, attr.next_id);

		attr.start_id = attr.next_id;
		if (fd < 0 || describe(fd, &info, sizeof(info)) || strcmp(info.name, PROGRAM)) {
			close(fd);
			continue;
		}
		if (program >= 0) {
			fputs("generator: two monitors have " PROGRAM "\n", stderr);
			exit(1);
		}
		program = fd;
	}
	if (program < 0) {
		fputs("generator: no monitor has " PROGRAM "\n", stderr);
		exit(1);
	}
}

static void find_counts(void)
{
	__u32 ids[64];
	struct bpf_prog_info info = {.nr_map_ids = 64, .map_ids = (unsigned long)ids};

	if (describe(program, &info, sizeof(info)))
		give_up(PROGRAM);
	for (__u32 i = 0; i < info.nr_map_ids && i < 64; i++) {
		struct bpf_map_info map = {};
		int fd = by_id(BPF_MAP_GET_FD_BY_ID, ids[i]);

		if (fd < 0 || describe(fd, &map, sizeof(map)))
			give_up("map");
		if (strcmp(map.name, "counts")) {
			close(fd);
			continue;
		}
		if (map.value_size != sizeof(struct count)) {
			fputs("generator: counts is not struct bee_count\n", stderr);
			exit(1);
		}
		counts = fd;
		kinds = map.max_entries;
	}
	if (counts < 0) {
		fputs("generator: no map of counts\n", stderr);
		exit(1);
	}
}

static void tell_counts(void)
{
	struct count each[MOST_CPUS], all = {};

	for (__u32 kind = 0; kind < kinds; kind++) {
		union bpf_attr attr = {};

		memset(each, 0, sizeof(each));
		attr.map_fd = counts;
		attr.key = (unsigned long)&kind;
		attr.value = (unsigned long)each;
		if (bpf(BPF_MAP_LOOKUP_ELEM, &attr))
			give_up("counts");
		for (size_t cpu = 0; cpu < MOST_CPUS; cpu++) {
			if (kind != LOSS_KIND)
				all.sent += each[cpu].sent;
			all.ring_full +=
				each[cpu].ring_full + each[cpu].no_slot + each[cpu].unpaired;
		}
	}
	printf("%llu %llu\n", all.sent, all.ring_full);
}

static __u64 made;

static void burst(long count)
{
	struct burst burst = {.first = made, .count = count};
	union bpf_attr attr = {};

	attr.test.prog_fd = program;
	attr.test.ctx_in =
		(unsigned long)&burst; /* for a program of this type the answer comes back there */
	attr.test.ctx_size_in = sizeof(burst);
	if (bpf(BPF_PROG_TEST_RUN, &attr))
		give_up(PROGRAM);
	made += burst.made;
}

static void paced(double began, double until, long rate)
{
	const __u64 from = made;
	const struct timespec tick = {0, TICK_NS};
	const long most = rate / 1000 * TICKS_AT_ONCE + 1;

	for (double now = began; now < until; now = now_ns(CLOCK_MONOTONIC)) {
		long due = (now - began) / 1e9 * rate - (made - from);

		if (due > 0)
			burst(due < most ? due : most);
		clock_nanosleep(CLOCK_MONOTONIC, 0, &tick, NULL);
	}
}

int main(int argc, char **argv)
{
	char line[64];
	long rate, ms;

	if (argc != 3)
		return 2;
	pin(atoi(argv[1]));
	while (fgets(line, sizeof(line), stdin)) {
		double began, until, used;
		__u64 before = made;

		if (program < 0) {
			find_program();
			find_counts();
		}
		if (!strcmp(line, "counts\n")) {
			tell_counts();
			fflush(stdout);
			continue;
		}
		if (sscanf(line, "%ld %ld", &rate, &ms) < 2 || rate < 0 || ms < 1 || ms > MOST_MS)
			return 2;
		began = now_ns(CLOCK_MONOTONIC);
		used = now_ns(CLOCK_PROCESS_CPUTIME_ID);
		until = began + ms * 1e6;
		if (rate)
			paced(began, until, rate);
		else
			while (now_ns(CLOCK_MONOTONIC) < until)
				burst(BURST);
		printf("%llu %.3f %.3f\n", made - before, (now_ns(CLOCK_MONOTONIC) - began) / 1e6,
		       (now_ns(CLOCK_PROCESS_CPUTIME_ID) - used) / 1e6);
		fflush(stdout);
	}
	return 0;
}

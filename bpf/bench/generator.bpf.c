/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * All of the product's programs, and one more, which makes records as fast as it is asked for: no
 * process can call the kernel a million times a second, and what is behind the hooks shall be
 * measured at that. It goes the way of the hooks, from bee_begin to bee_end, so rings, counters,
 * wakeups and loss are the real ones; only what the records tell is made up.
 *
 * In no build but that of `npm run bench -- --only rates`. By its name the addon takes it for
 * something to run once a second, so it is loaded and kept; run without its argument it refuses.
 */
#include "../bee.bpf.c"

/* One run, and what came of it. The caller may be preempted in it as a hook's task may. */
struct bench_burst {
	u64 first; /* number of its first record; they count up over all runs */
	u64 count;
	u64 made; /* an answer: how many were begun and ended, sent or lost */
};

/* Of so many records one each is a fork, the child's exec, a connection's end, the child's exit;
 * and of so many opens one fails. */
#define BENCH_CYCLE 1024
#define BENCH_FAILS 64
#define BENCH_FILES 61 /* neighbouring rows of the monitor differ */

/* Beyond PID_MAX_LIMIT, so nobody's. */
#define BENCH_CHILD (1U << 23)
#define BENCH_CHILDREN 4096

static const char bench_path[APPEND_SHORT] =
	"/srv/www/shop/releases/current/node_modules/express/lib/router-00.js";
#define BENCH_PATH_LENGTH \
	(sizeof("/srv/www/shop/releases/current/node_modules/express/lib/router-00.js") - 1)
#define BENCH_DIGITS (BENCH_PATH_LENGTH - sizeof("00.js") + 1)
#define BENCH_LEAF (sizeof("router-00.js") - 1)
static const char bench_program[32] = "/usr/bin/convert";
#define BENCH_PROGRAM_LENGTH (sizeof("/usr/bin/convert") - 1)

static __always_inline void bench_add_path(struct bee_slot *slot, bee_str *field, u64 number)
{
	u32 at = bee_tail(slot), file = number % BENCH_FILES;

	path_append_short(slot->record + at, bench_path, BENCH_PATH_LENGTH);
	slot->record[at + BENCH_DIGITS] = '0' + file / 10;
	slot->record[at + BENCH_DIGITS + 1] = '0' + file % 10;
	bee_grow(slot, field, at, BENCH_PATH_LENGTH);
}

static __always_inline void bench_open(const struct task_struct *task, u64 number)
{
	struct bee_slot *slot = bee_begin(task, file_open, sizeof(struct file_open));
	struct file_open *event;
	bool fails = number % BENCH_FAILS == 0;

	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = fails ? -2 : 3 + number % 16;
	event->flags = 02000000; /* O_CLOEXEC */
	if (fails)
		bee_mark(slot, BEE_MARK_UNRESOLVED);
	bench_add_path(slot, &event->path, number);
	bee_end_guarded(slot, sensitive_at(slot, event->path.at, BENCH_PATH_LENGTH,
					   BENCH_PATH_LENGTH - BENCH_LEAF, SENSITIVE_READ));
}

/* The header of the process that a cycle forks; all three of its records tell the same one. */
static __always_inline void bench_child(struct bee_header *header, u64 cycle)
{
	header->tgid = header->tid = BENCH_CHILD + cycle % BENCH_CHILDREN;
	header->started = watched_since + cycle;
}

static __always_inline void bench_fork(const struct task_struct *task, u64 cycle)
{
	struct bee_slot *slot = bee_begin(task, process_fork, sizeof(struct process_fork));
	struct bee_header child = {};
	struct process_fork *event;

	if (!slot)
		return;
	event = (void *)slot->record;
	bench_child(&child, cycle);
	event->child = child.tgid;
	event->child_started = child.started;
	event->ppid = event->header.tgid;
	event->parent_started = event->header.started;
	event->exit_signal = 17; /* SIGCHLD */
	bee_end(slot, VITAL);
}

static __always_inline void bench_exec(const struct task_struct *task, u64 cycle)
{
	struct bee_slot *slot = bee_begin(task, process_exec, sizeof(struct process_exec));
	struct process_exec *event;
	u32 at;

	if (!slot)
		return;
	event = (void *)slot->record;
	bench_child(&event->header, cycle);
	event->process.ppid = task->tgid;
	event->process.parent_started = task->group_leader->start_boottime;
	event->process.loginuid = event->process.audit_session = ~0U;
	at = bee_tail(slot);
	path_append_short(slot->record + at, bench_program, sizeof(bench_program));
	bee_grow(slot, &event->process.exe, at, BENCH_PROGRAM_LENGTH);
	event->filename = event->process.exe; /* one string, two fields */
	at = bee_tail(slot);
	path_append_short(slot->record + at, bench_program, sizeof(bench_program));
	bee_grow(slot, &event->process.argv, at, BENCH_PROGRAM_LENGTH + 1);
	event->process.argv_size = event->process.argv.length;
	bee_end(slot, VITAL);
}

static __always_inline void bench_close(const struct task_struct *task, u64 cycle)
{
	struct bee_slot *slot = bee_begin(task, net_close, sizeof(struct net_close));
	struct net_close *event;

	if (!slot)
		return;
	event = (void *)slot->record;
	event->duration = 1000000;
	event->bytes_sent = event->bytes_received = 1 + cycle % 65536;
	event->closed_by = TCP_CLOSER_LOCAL;
	event->ends.family = AF_INET;
	event->ends.protocol = 6; /* IPPROTO_TCP */
	event->ends.local_port = 32768 + cycle % 16384;
	event->ends.remote_port = 443;
	event->ends.local_address.bytes[0] = event->ends.remote_address.bytes[0] = 127;
	event->ends.remote_address.bytes[3] = 1 + cycle % 64;
	bee_end(slot, BULK);
}

static __always_inline void bench_exit(const struct task_struct *task, u64 cycle)
{
	struct bee_slot *slot = bee_begin(task, process_exit, sizeof(struct process_exit));
	struct process_exit *event;

	if (!slot)
		return;
	event = (void *)slot->record;
	bench_child(&event->header, cycle);
	event->ppid = task->tgid;
	event->lifetime = event->cpu_time = 1000000;
	bee_end(slot, VITAL);
}

static long bench_one(u64 index, struct bench_burst *burst)
{
	const struct task_struct *task = current_task();
	u64 number = burst->first + index, cycle = number / BENCH_CYCLE;

	switch (number % BENCH_CYCLE) {
	case 0:
		bench_fork(task, cycle);
		break;
	case BENCH_CYCLE / 4:
		bench_exec(task, cycle);
		break;
	case BENCH_CYCLE / 2:
		bench_close(task, cycle);
		break;
	case BENCH_CYCLE / 4 * 3:
		bench_exit(task, cycle);
		break;
	default:
		bench_open(task, number);
	}
	burst->made++;
	return 0;
}

SEC("syscall")
int bench__tick(struct bench_burst *asked)
{
	struct bench_burst burst = {.first = asked->first};

	bpf_loop(asked->count, bench_one, &burst, 0);
	asked->made = burst.made;
	return 0;
}

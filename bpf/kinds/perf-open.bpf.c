/* SPDX-License-Identifier: GPL-2.0-only */
/* A process began to count or sample events of the processor or the kernel, or tried to. */
#include "../syscall.h"

struct perf_open {
	struct bee_header header;
	bee_id config; /* which event of that type */
	bee_perf_sample sample;
	bee_address address; /* of a breakpoint, else 0 */
	__u32 type;          /* PERF_TYPE_*, or the number of a unit under /sys/bus/event_source */
	__s32 target;        /* a thread in the PID namespace of the caller, 0 the caller, -1 all; a
				descriptor with PERF_FLAG_PID_CGROUP */
	__s32 cpu;           /* -1 all */
	bee_perf_flags flags;
	bee_result result;
	bee_bool own;                                /* it is about the caller alone */
	bee_bool kernel __attribute__((aligned(2))); /* the kernel's own doings are not left out */
};
BEE_RECORD(perf_open);

/* struct perf_event_attr of the uapi up to bp_addr. */
struct asked_event {
	u32 type, size;
	u64 config, period, sample, read, bits;
	u32 wakeup, breakpoint;
	u64 address;
};

#define PERF_TYPE_BREAKPOINT 5
#define EXCLUDE_KERNEL (1 << 5)
#define PERF_FLAG_PID_CGROUP 4

/* The number of a thread in its own PID namespace. */
static __always_inline int own_number(const struct pid *pid)
{
	u64 at = BPF_CORE_READ(pid, level) * bpf_core_type_size(struct upid);
	int number = 0;

	bounded(at, PID_NUMBERS_SIZE - 1);
	bpf_probe_read_kernel(&number, sizeof(number),
			      (void *)pid + bpf_core_field_offset(struct pid, numbers) + at);
	return number;
}

SYSCALL_EXIT(perf_open, 298, COMPAT(336))
{
	const struct task_struct *task = call->task;
	struct asked_event asked = {};
	struct perf_open *event;
	struct bee_slot *slot;
	int target;

	if (call->number != 298 && call->number != COMPAT(336))
		return;
	slot = bee_begin_call(call, perf_open, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	if (!bpf_probe_read_user(&asked, sizeof(asked), (void *)call->args[0]))
		event->kernel = !(asked.bits & EXCLUDE_KERNEL);
	event->type = asked.type;
	event->config = asked.config;
	event->sample = asked.sample;
	if (asked.type == PERF_TYPE_BREAKPOINT)
		event->address = asked.address;
	target = event->target = call->args[1];
	event->cpu = call->args[2];
	event->flags = call->args[4];
	event->own = !(event->flags & PERF_FLAG_PID_CGROUP) &&
		     (target == 0 || target == own_number(task->thread_pid) ||
		      target == own_number(task->group_leader->thread_pid));
	event->result = call->result;
	bee_end(slot, BULK);
}

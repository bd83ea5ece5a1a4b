/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An environment variable that by its name holds a secret was asked for, through getenv of the
 * machine's own C library, which secure_getenv calls too. The value is never looked at. Each getenv
 * of the machine costs a trap.
 */
#include "../emit.h"

struct env_read {
	struct bee_header header;
	bee_str name;
};
BEE_RECORD(env_read);

/* Where a pattern may stand in the name: it need not begin there, it need not end there. */
enum env_where { ENV_EXACT = 0, ENV_SUFFIX = 1, ENV_PREFIX = 2, ENV_ANYWHERE = 3 };
#define ENV_NOT_AT_START ENV_SUFFIX
#define ENV_NOT_AT_END ENV_PREFIX

#define ENV_PATTERNS 32
#define ENV_PATTERN 31
#define ENV_NAME 128 /* longer names are cut, marked, and match by what is left */

struct env_pattern {
	__u8 where;
	char text[ENV_PATTERN];
};

/* Which names are told; source/sensitive/environment.ts makes the table. The first with an empty
 * text ends the list. */
const volatile struct env_pattern env_patterns[ENV_PATTERNS] SEC(".rodata.environment") = {};

/* Of the caller, at the entry of the function: the layout that the kernel gives such programs is
 * its interface, and not relocated. */
struct env_registers {
	unsigned long before[14];
	unsigned long di;
};

struct env_name {
	char text[ENV_NAME];
	u32 length;
	u32 pattern;
	bool found;
};

/* Whether the pattern stands at this place of the name; 1 ends the loop. */
static long env_step(u32 place, struct env_name *name)
{
	u32 index = name->pattern;
	const volatile struct env_pattern *pattern;

	bounded(index, ENV_PATTERNS - 1);
	pattern = &env_patterns[index];
	for (u32 at = 0; at < ENV_PATTERN; at++) {
		u32 from = place + at;

		if (!pattern->text[at]) {
			bool starts = place == 0 || pattern->where & ENV_NOT_AT_START;
			bool ends = from == name->length || pattern->where & ENV_NOT_AT_END;

			name->found = starts && ends;
			return name->found;
		}
		bounded(from, ENV_NAME - 1);
		if (name->text[from] != pattern->text[at])
			return 0;
	}
	return 0;
}

static long env_pattern_step(u32 index, struct env_name *name)
{
	bounded(index, ENV_PATTERNS - 1);
	if (!env_patterns[index].text[0])
		return 1;
	name->pattern = index;
	bpf_loop(name->length, env_step, name, 0);
	return name->found;
}

/*
 * Reads the name that was asked for; its length with the NUL, or less than 1. It often is a
 * constant on a page that nobody has touched yet, which only a program that may sleep can have
 * brought in.
 */
static __always_inline long env_read_name(struct env_name *name, u64 from)
{
	long length = bpf_probe_read_user_str(name->text, sizeof(name->text), (void *)from);
	char touched;

	if (length >= 0)
		return length;
	bpf_copy_from_user(&touched, sizeof(touched), (void *)from);
	bpf_copy_from_user(&touched, sizeof(touched), (void *)(from + sizeof(name->text) - 1));
	return bpf_probe_read_user_str(name->text, sizeof(name->text), (void *)from);
}

SEC("uprobe.s/libc.so.6:getenv")
int env_read__getenv(struct env_registers *ctx)
{
	const struct task_struct *task = current_task();
	struct env_name name = {};
	struct env_read *event;
	struct bee_slot *slot;
	long length;

	if (!in_scope(task))
		return 0;
	length = env_read_name(&name, ctx->di);
	if (length <= 1)
		return 0;
	name.length = length - 1;
	bpf_loop(ENV_PATTERNS, env_pattern_step, &name, 0);
	if (!name.found)
		return 0;
	slot = bee_begin(task, env_read, sizeof(*event));
	if (!slot)
		return 0;
	event = (void *)slot->record;
	if (length == sizeof(name.text))
		bee_mark(slot, BEE_MARK_TRUNCATED);
	bee_add_kernel_str(slot, &event->name, name.text);
	bee_end(slot, VITAL);
	return 0;
}

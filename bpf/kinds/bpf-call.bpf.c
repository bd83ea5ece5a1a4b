/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A program or a map was brought into the kernel by bpf(), attached there, taken off, or given a
 * name in the file system; or tried to be. What is done to the elements of maps comes in floods,
 * and what only looks is no deed: both are left out.
 */
#include "../asked.h"
#include "../syscall.h"
#include "bpf-objects.h"

struct bpf_call {
	struct bee_header header;
	__u32 command;      /* BPF_* */
	__u32 program_type; /* BPF_PROG_TYPE_*, 0 if it is about no program */
	__u32 map_type;     /* BPF_MAP_TYPE_*, 0 if it is about no map */
	__s32 attach_type;  /* BPF_TRACE_* and others of enum bpf_attach_type; -1 for none */
	bee_result result;  /* a descriptor of what makes one */
	__u32 instructions; /* of a program that is loaded */
	__u32 entries;      /* of a map that is made, at most */
	__u32 key_size;     /* in bytes */
	__u32 value_size;
	__u32 interface; /* of the network that it is attached to; 0 for none */
	char name[16];   /* of the program or map; most give one */
	bee_str target; /* a path, a function, a trace point: what it is attached to or pinned as */
};
BEE_RECORD(bpf_call);

/* union bpf_attr of the uapi, as far as it is needed. */
union asked_bpf {
	struct {
		u32 type, key_size, value_size, entries, flags, inner, node;
		char name[16];
	} map;
	struct {
		u32 type, instructions;
		u64 insns, license;
		u32 log_level, log_size;
		u64 log;
		u32 version, flags;
		char name[16];
		u32 interface, attach_type;
	} program;
	struct {
		u64 path;
		u32 fd, flags;
		int dirfd;
	} pin;
	struct {
		u32 target, program, attach_type;
	} attach;
	struct {
		u64 name;
		u32 program;
	} tracepoint;
	struct {
		u32 program, target, attach_type;
	} link;
	struct {
		u32 link, program;
	} change;
	char bytes[128];
};

#define BPF_F_PATH_FD_ASKED (1 << 14)
#define BPF_TARGETS_INTERFACE(type)                                                          \
	((type) == 37 /* XDP */ || (type) == 46 || (type) == 47 /* TCX */ || (type) == 54 || \
	 (type) == 55 /* NETKIT */)

/* Name and type of a program or map by its descriptor, and what the program is made for, where that
 * is one function of the kernel's. */
static __always_inline void bpf_fill_object(struct bee_slot *slot, struct bpf_call *event,
					    const struct task_struct *task, int fd)
{
	enum bpf_object_kind kind;
	u64 object = 0;

	kind = bpf_object_of(task, fd, &object);
	if (kind == BPF_A_LINK)
		object = (u64)BPF_CORE_READ((struct bpf_link *)object, prog);
	if (kind == BPF_A_MAP) {
		event->map_type = BPF_CORE_READ((struct bpf_map *)object, map_type);
		BPF_CORE_READ_INTO(&event->name, (struct bpf_map *)object, name);
	} else if (kind != BPF_NOTHING && object) {
		const struct bpf_prog *program = (void *)object;

		event->program_type = BPF_CORE_READ(program, type);
		BPF_CORE_READ_INTO(&event->name, program, aux, name);
		if (!event->target.length)
			bee_add_kernel_str(slot, &event->target,
					   BPF_CORE_READ(program, aux, attach_func_name));
	}
}

static __always_inline void bpf_fill_target(struct bee_slot *slot, struct bpf_call *event,
					    const struct task_struct *task, u32 target)
{
	u64 file;

	if (BPF_TARGETS_INTERFACE(event->attach_type)) {
		event->interface = target;
		return;
	}
	/* 0 is what callers leave there that attach to no file. */
	file = target ? bee_file_of(task, target) : 0;
	if (file)
		bee_add_file_path(slot, &event->target, file, task);
}

static __always_inline void bpf_fill(struct bee_slot *slot, struct bpf_call *event,
				     const struct bee_call *call, const union asked_bpf *asked)
{
	switch (event->command) {
	case BPF_MAP_CREATE:
		event->map_type = asked->map.type;
		event->key_size = asked->map.key_size;
		event->value_size = asked->map.value_size;
		event->entries = asked->map.entries;
		__builtin_memcpy(event->name, asked->map.name, sizeof(event->name));
		if (call->result >= 0)
			bpf_fill_object(slot, event, call->task, call->result);
		break;
	case BPF_PROG_LOAD:
		event->program_type = asked->program.type;
		/* 0 is a place too, but only for programs of this type. */
		if (asked->program.attach_type || asked->program.type == BPF_PROG_TYPE_CGROUP_SKB)
			event->attach_type = asked->program.attach_type;
		event->instructions = asked->program.instructions;
		event->interface = asked->program.interface;
		__builtin_memcpy(event->name, asked->program.name, sizeof(event->name));
		if (call->result >= 0)
			bpf_fill_object(slot, event, call->task, call->result);
		break;
	case BPF_OBJ_PIN:
		bee_add_named(slot, &event->target, call->task,
			      asked->pin.flags & BPF_F_PATH_FD_ASKED ? asked->pin.dirfd
								     : BEE_AT_FDCWD,
			      (void *)asked->pin.path);
		bpf_fill_object(slot, event, call->task, asked->pin.fd);
		break;
	case BPF_PROG_ATTACH:
	case BPF_PROG_DETACH:
		event->attach_type = asked->attach.attach_type;
		bpf_fill_target(slot, event, call->task, asked->attach.target);
		bpf_fill_object(slot, event, call->task, asked->attach.program);
		break;
	case BPF_RAW_TRACEPOINT_OPEN:
		if (asked->tracepoint.name)
			bee_add_user_str(slot, &event->target, (void *)asked->tracepoint.name);
		bpf_fill_object(slot, event, call->task, asked->tracepoint.program);
		break;
	case BPF_LINK_CREATE:
		event->attach_type = asked->link.attach_type;
		bpf_fill_target(slot, event, call->task, asked->link.target);
		bpf_fill_object(slot, event, call->task, asked->link.program);
		break;
	case BPF_LINK_UPDATE:
		bpf_fill_object(slot, event, call->task, asked->change.program);
		break;
	case BPF_LINK_DETACH:
		bpf_fill_object(slot, event, call->task, asked->change.link);
		break;
	}
}

SYSCALL_EXIT(bpf_call, 321, COMPAT(357))
{
	union asked_bpf asked = {};
	struct bpf_call *event;
	struct bee_slot *slot;
	u32 size = call->args[2];

	if (call->number != 321 && call->number != COMPAT(357))
		return;
	switch ((u32)call->args[0]) {
	case BPF_MAP_CREATE:
	case BPF_PROG_LOAD:
	case BPF_OBJ_PIN:
	case BPF_PROG_ATTACH:
	case BPF_PROG_DETACH:
	case BPF_RAW_TRACEPOINT_OPEN:
	case BPF_LINK_CREATE:
	case BPF_LINK_UPDATE:
	case BPF_LINK_DETACH:
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, bpf_call, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->command = call->args[0];
	event->result = call->result;
	event->attach_type = -1;
	/* Older callers give less of it, and what they do not give is zero to the kernel. */
	barrier_var(size); /* the bound is for this value, not for what a later look finds */
	if (size > sizeof(asked))
		size = sizeof(asked);
	bpf_probe_read_user(&asked, size, (void *)call->args[1]);
	bpf_fill(slot, event, call, &asked);
	bee_end(slot, VITAL);
}

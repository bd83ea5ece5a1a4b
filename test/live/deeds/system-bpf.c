/* SPDX-License-Identifier: MIT */
/* Steps that call bpf(). */
#include "call32.h"

#include <linux/bpf.h>

static long bpf(int command, union bpf_attr *attr, size_t size)
{
	return kernel_result(syscall(SYS_bpf, command, attr, size));
}

/* What there is of all: tells the ids of programs, maps and links, and returns how many. */
STEP(bpf_ids)
{
	const struct {
		const char *name;
		int next;
	} objects[] = {{"prog", BPF_PROG_GET_NEXT_ID},
		       {"map", BPF_MAP_GET_NEXT_ID},
		       {"link", BPF_LINK_GET_NEXT_ID}};
	long found = 0;

	for (size_t index = 0; index < sizeof(objects) / sizeof(*objects); index++) {
		union bpf_attr attr = {};

		for (; !bpf(objects[index].next, &attr, sizeof(attr));
		     attr.start_id = attr.next_id, found++)
			printf("%s %u\n", objects[index].name, attr.next_id);
	}
	fflush(stdout);
	return found;
}

/* name, type, size of key, of value, entries */
STEP(bpf_map)
{
	union bpf_attr attr = {.map_type = number(count, args, 1, BPF_MAP_TYPE_ARRAY),
			       .key_size = number(count, args, 2, 4),
			       .value_size = number(count, args, 3, 8),
			       .max_entries = number(count, args, 4, 1)};

	strncpy(attr.map_name, args[0], sizeof(attr.map_name) - 1);
	return bpf(BPF_MAP_CREATE, &attr, sizeof(attr));
}

STEP(bpf_map32)
{
	union bpf_attr attr = {
		.map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 8, .max_entries = 1};

	strncpy(attr.map_name, args[0], sizeof(attr.map_name) - 1);
	return call32(357, BPF_MAP_CREATE, (long)low(&attr, sizeof(attr)), sizeof(attr), 0, 0);
}

/* Returns 1, which everywhere means to go on: name, type, place of attachment, bytes of attr that
 * are given */
STEP(bpf_load)
{
	const struct bpf_insn program[] = {
		{.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = 0, .imm = 1},
		{.code = BPF_JMP | BPF_EXIT}};
	union bpf_attr attr = {.prog_type = number(count, args, 1, BPF_PROG_TYPE_SOCKET_FILTER),
			       .expected_attach_type = number(count, args, 2, 0),
			       .insns = (unsigned long)program,
			       .insn_cnt = 2,
			       .license = (unsigned long)"GPL"};

	strncpy(attr.prog_name, args[0], sizeof(attr.prog_name) - 1);
	return bpf(BPF_PROG_LOAD, &attr, number(count, args, 3, sizeof(attr)));
}

/* Where nothing is. */
STEP(bpf_nowhere)
{
	return bpf(BPF_PROG_LOAD, (void *)8, sizeof(union bpf_attr));
}

STEP(bpf_pin)
{
	union bpf_attr attr = {.bpf_fd = number(count, args, 0, -1),
			       .pathname = (unsigned long)args[1]};

	return bpf(BPF_OBJ_PIN, &attr, sizeof(attr));
}

/* command, target, program, place of attachment */
STEP(bpf_attach)
{
	union bpf_attr attr = {.target_fd = number(count, args, 1, -1),
			       .attach_bpf_fd = number(count, args, 2, -1),
			       .attach_type = number(count, args, 3, 0)};

	return bpf(number(count, args, 0, BPF_PROG_ATTACH), &attr, sizeof(attr));
}

/* program, target, place of attachment */
STEP(bpf_link)
{
	union bpf_attr attr = {.link_create = {.prog_fd = number(count, args, 0, -1),
					       .target_fd = number(count, args, 1, -1),
					       .attach_type = number(count, args, 2, 0)}};

	return bpf(BPF_LINK_CREATE, &attr, sizeof(attr));
}

/* link, program */
STEP(bpf_update)
{
	union bpf_attr attr = {.link_update = {.link_fd = number(count, args, 0, -1),
					       .new_prog_fd = number(count, args, 1, -1)}};

	return bpf(BPF_LINK_UPDATE, &attr, sizeof(attr));
}

STEP(bpf_detach)
{
	union bpf_attr attr = {.link_detach = {.link_fd = number(count, args, 0, -1)}};

	return bpf(BPF_LINK_DETACH, &attr, sizeof(attr));
}

STEP(bpf_tracepoint)
{
	union bpf_attr attr = {.raw_tracepoint = {.prog_fd = number(count, args, 0, -1),
						  .name = (unsigned long)args[1]}};

	return bpf(BPF_RAW_TRACEPOINT_OPEN, &attr, sizeof(attr));
}

/* Sets and gets an element: no deed that is told. */
STEP(bpf_element)
{
	unsigned int key = 0;
	unsigned long value = 1;
	union bpf_attr attr = {.map_fd = number(count, args, 0, -1),
			       .key = (unsigned long)&key,
			       .value = (unsigned long)&value};

	bpf(BPF_MAP_UPDATE_ELEM, &attr, sizeof(attr));
	return bpf(BPF_MAP_LOOKUP_ELEM, &attr, sizeof(attr));
}

/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Code was loaded into the kernel, or tried to be. What a file holds the kernel reads by itself, so
 * the module's own name is known only of an image in the caller's memory.
 */
#include <linux/elf.h>
#include "../path.h"
#include "../syscall.h"
#include "modules.h"

enum module_source {
	MODULE_SOURCE_MEMORY = 1,
	MODULE_SOURCE_FILE = 2,
};

struct module_load {
	struct bee_header header;
	bee_bytes image; /* of memory: how large the caller says it is; 0 of a file */
	enum module_source source;
	bee_result result;
	bee_module_flags flags; /* finit_module only */
	bee_str path;           /* of a file; a file without a name on disk is called memfd:... */
	bee_str parameters;     /* as the module is given them */
	char name[MODULE_NAME]; /* as the image has it; empty if it is none, or a file */
};
BEE_RECORD(module_load);

#define MODULE_SECTIONS 512
#define THIS_MODULE ".gnu.linkonce.this_module"
/* Of the name in struct module: behind a state and a list head, since 2.6; elsewhere only in
 * kernels whose structs are shuffled (RANDSTRUCT). */
#define NAME_IN_MODULE 24

struct section_walk {
	struct module_load *event;
	u64 image, sections, names, count;
};

/* One section of the image: the kernel's own struct module, which begins with its name, lies in one
 * of them. 1 ends the loop. */
static long section_step(u32 index, struct section_walk *walk)
{
	char name[sizeof(THIS_MODULE)] = {};
	Elf64_Shdr section;

	if (index >= walk->count ||
	    bpf_probe_read_user(&section, sizeof(section),
				(void *)(walk->sections + (u64)index * sizeof(section))))
		return 1;
	if (bpf_probe_read_user(name, sizeof(name), (void *)(walk->names + section.sh_name)))
		return 0;
	for (u32 i = 0; i < sizeof(name); i++)
		if (name[i] != THIS_MODULE[i])
			return 0;
	bpf_probe_read_user_str(walk->event->name, sizeof(walk->event->name),
				(void *)(walk->image + section.sh_offset + NAME_IN_MODULE));
	return 1;
}

static __always_inline void name_from_image(struct module_load *event, u64 image)
{
	Elf64_Shdr names;
	Elf64_Ehdr elf;
	struct section_walk walk = {.event = event, .image = image};

	if (bpf_probe_read_user(&elf, sizeof(elf), (void *)image) ||
	    *(u32 *)elf.e_ident != 0x464c457f) /* "\x7fELF" */
		return;
	walk.sections = image + elf.e_shoff;
	walk.count = elf.e_shnum;
	if (bpf_probe_read_user(&names, sizeof(names),
				(void *)(walk.sections + elf.e_shstrndx * sizeof(names))))
		return;
	walk.names = image + names.sh_offset;
	bpf_loop(MODULE_SECTIONS, section_step, &walk, 0);
}

/* init_module, finit_module */
SYSCALL_EXIT(module_load, 175, 313, COMPAT(128), COMPAT(350))
{
	bool memory = call->number == 175 || call->number == COMPAT(128);
	struct module_load *event;
	struct bee_slot *slot;

	if (!memory && call->number != 313 && call->number != COMPAT(350))
		return;
	slot = bee_begin_call(call, module_load, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	if (memory) {
		event->source = MODULE_SOURCE_MEMORY;
		event->image = call->args[1];
		name_from_image(event, call->args[0]);
		bee_add_user_str(slot, &event->parameters, (void *)call->args[2]);
	} else {
		u64 file = bee_file_of(call->task, call->args[0]);

		event->source = MODULE_SOURCE_FILE;
		event->flags = call->args[2];
		if (file)
			bee_add_file_path(slot, &event->path, file, call->task);
		bee_add_user_str(slot, &event->parameters, (void *)call->args[1]);
	}
	bee_end(slot, VITAL);
}

/* SPDX-License-Identifier: MIT */
/* Steps that offer modules to the kernel, none of which is one. */
#include "call32.h"

#include <elf.h>
#include <stddef.h>

/*
 * What looks like a module to whoever wants to know its name, and is none: it is of no machine, so any kernel that would load
 * modules refuses it at its first look.
 */
struct image {
	Elf64_Ehdr elf;
	Elf64_Shdr sections[3];
	char names[64];
	char module[24 + 56];
};

static void make_image(struct image *image, const char *name)
{
	memset(image, 0, sizeof(*image));
	memcpy(image->elf.e_ident, ELFMAG, SELFMAG);
	image->elf.e_machine = EM_NONE;
	image->elf.e_shoff = offsetof(struct image, sections);
	image->elf.e_shentsize = sizeof(Elf64_Shdr);
	image->elf.e_shnum = 3;
	image->elf.e_shstrndx = 1;
	image->sections[1].sh_offset = offsetof(struct image, names);
	image->sections[2].sh_name = 1;
	image->sections[2].sh_offset = offsetof(struct image, module);
	strcpy(image->names + 1, ".gnu.linkonce.this_module");
	strncpy(image->module + 24, name, 55);
}

STEP(init_module)
{
	struct image image;

	make_image(&image, args[0]);
	return kernel_result(syscall(SYS_init_module, &image, sizeof(image), args[1]));
}

STEP(init_module32)
{
	struct image image;

	make_image(&image, args[0]);
	return call32(128, (long)low(&image, sizeof(image)), sizeof(image), low_text(args[1]), 0, 0);
}

/* An image of just these bytes. */
STEP(init_module_of)
{
	return kernel_result(syscall(SYS_init_module, args[0], strlen(args[0]), ""));
}

/* The table of sections is said to be very long, and lies where nothing is. */
STEP(init_module_torn)
{
	struct image image;

	make_image(&image, "torn");
	image.elf.e_shoff = 1ul << 45;
	image.elf.e_shnum = 0xffff;
	image.elf.e_shstrndx = 0xffff;
	return kernel_result(syscall(SYS_init_module, &image, sizeof(image), ""));
}

STEP(finit_module)
{
	return kernel_result(syscall(SYS_finit_module, number(count, args, 0, -1), args[1], number(count, args, 2, 0)));
}

STEP(finit_module32)
{
	return call32(350, number(count, args, 0, -1), low_text(args[1]), number(count, args, 2, 0), 0, 0);
}

STEP(delete_module)
{
	return kernel_result(syscall(SYS_delete_module, args[0], number(count, args, 1, 0)));
}

STEP(delete_module32)
{
	return call32(129, low_text(args[0]), number(count, args, 1, 0), 0, 0, 0);
}

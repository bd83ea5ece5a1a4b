/* SPDX-License-Identifier: MIT */
/* Steps on the system as a whole: modules, BPF, mounts, keys, perf. */
#include "deed.h"

#include <elf.h>
#include <linux/bpf.h>
#include <linux/mount.h>
#include <linux/perf_event.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>

/* Not <sys/mount.h>, which has the same names as <linux/mount.h>. */
int mount(const char *, const char *, const char *, unsigned long, const void *);

/* A 32-bit call out of a 64-bit program: its pointers must fit. */
static long call32(long call, long first, long second, long third, long fourth, long fifth)
{
	long result;

	asm volatile("int $0x80"
		     : "=a"(result)
		     : "a"(call), "b"(first), "c"(second), "d"(third), "S"(fourth), "D"(fifth)
		     : "memory", "r8", "r9", "r10", "r11");
	return (int)result;
}

static void *low(const void *bytes, size_t length)
{
	void *memory = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);

	if (memory == MAP_FAILED)
		give_up("memory below 4 GiB");
	return memcpy(memory, bytes, length);
}

static long low_text(const char *text)
{
	return (long)low(text, strlen(text) + 1);
}

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

static long bpf(int command, union bpf_attr *attr, size_t size)
{
	return kernel_result(syscall(SYS_bpf, command, attr, size));
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
	union bpf_attr attr = {.map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 8, .max_entries = 1};

	strncpy(attr.map_name, args[0], sizeof(attr.map_name) - 1);
	return call32(357, BPF_MAP_CREATE, (long)low(&attr, sizeof(attr)), sizeof(attr), 0, 0);
}

/* Returns 1, which everywhere means to go on: name, type, place of attachment, bytes of attr that are given */
STEP(bpf_load)
{
	const struct bpf_insn program[] = {{.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = 0, .imm = 1},
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
	union bpf_attr attr = {.bpf_fd = number(count, args, 0, -1), .pathname = (unsigned long)args[1]};

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
	union bpf_attr attr = {
		.link_update = {.link_fd = number(count, args, 0, -1), .new_prog_fd = number(count, args, 1, -1)}};

	return bpf(BPF_LINK_UPDATE, &attr, sizeof(attr));
}

STEP(bpf_detach)
{
	union bpf_attr attr = {.link_detach = {.link_fd = number(count, args, 0, -1)}};

	return bpf(BPF_LINK_DETACH, &attr, sizeof(attr));
}

STEP(bpf_tracepoint)
{
	union bpf_attr attr = {
		.raw_tracepoint = {.prog_fd = number(count, args, 0, -1), .name = (unsigned long)args[1]}};

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

/* Mounts of its own, that nobody else sees. */
STEP(own_mounts)
{
	if (unshare(CLONE_NEWNS) || mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL))
		give_up("a mount namespace");
	return 0;
}

/* source, target, type, flags; `-` for none */
STEP(mount_fs)
{
	for (int i = 0; i < 3; i++)
		if (!strcmp(args[i], "-"))
			args[i] = NULL;
	return kernel_result(syscall(SYS_mount, args[0], args[1], args[2], number(count, args, 3, 0), NULL));
}

STEP(mount_fs32)
{
	return call32(21, low_text(args[0]), low_text(args[1]), low_text(args[2]), number(count, args, 3, 0), 0);
}

STEP(umount2)
{
	return kernel_result(syscall(SYS_umount2, args[0], number(count, args, 1, 0)));
}

/* The number of the call, place, flags. */
STEP(umount32)
{
	return call32(number(count, args, 0, 52), low_text(args[1]), number(count, args, 2, 0), 0, 0, 0);
}

STEP(fsopen)
{
	return kernel_result(syscall(SYS_fsopen, args[0], 0));
}

STEP(fsconfig_source)
{
	return kernel_result(syscall(SYS_fsconfig, number(count, args, 0, -1), FSCONFIG_SET_STRING, "source", args[1], 0));
}

STEP(fsconfig_create)
{
	return kernel_result(syscall(SYS_fsconfig, number(count, args, 0, -1), FSCONFIG_CMD_CREATE, NULL, NULL, 0));
}

STEP(fsmount)
{
	return kernel_result(syscall(SYS_fsmount, number(count, args, 0, -1), 0, number(count, args, 1, 0)));
}

STEP(move_mount)
{
	return kernel_result(syscall(SYS_move_mount, number(count, args, 0, AT_FDCWD), args[1],
				     number(count, args, 2, AT_FDCWD), args[3], number(count, args, 4, 0)));
}

STEP(open_tree)
{
	return kernel_result(syscall(SYS_open_tree, number(count, args, 0, AT_FDCWD), args[1], number(count, args, 2, 0)));
}

/* directory, name, flags, what to set, what to take away, propagation */
STEP(mount_setattr)
{
	struct mount_attr attr = {.attr_set = number(count, args, 3, 0),
				  .attr_clr = number(count, args, 4, 0),
				  .propagation = number(count, args, 5, 0)};

	return kernel_result(syscall(SYS_mount_setattr, number(count, args, 0, AT_FDCWD), args[1],
				     number(count, args, 2, 0), &attr, sizeof(attr)));
}

/* type, description, payload, keyring */
STEP(add_key)
{
	return kernel_result(syscall(SYS_add_key, args[0], args[1], args[2], strlen(args[2]), number(count, args, 3, 0)));
}

STEP(add_key32)
{
	return call32(286, low_text(args[0]), low_text(args[1]), low_text(args[2]), strlen(args[2]), number(count, args, 3, 0));
}

STEP(request_key)
{
	return kernel_result(syscall(SYS_request_key, args[0], args[1], NULL, number(count, args, 2, 0)));
}

STEP(keyctl)
{
	return kernel_result(syscall(SYS_keyctl, number(count, args, 0, 0), number(count, args, 1, 0),
				     number(count, args, 2, 0), number(count, args, 3, 0), number(count, args, 4, 0)));
}

STEP(keyctl32)
{
	return call32(288, number(count, args, 0, 0), number(count, args, 1, 0), number(count, args, 2, 0), 0, 0);
}

STEP(key_read)
{
	char payload[64];

	return kernel_result(syscall(SYS_keyctl, 11, number(count, args, 0, 0), payload, sizeof(payload)));
}

/* keyring, type, description */
STEP(key_search)
{
	return kernel_result(syscall(SYS_keyctl, 10, number(count, args, 0, 0), args[1], args[2], 0));
}

STEP(key_join)
{
	return kernel_result(syscall(SYS_keyctl, 1, args[0]));
}

static struct perf_event_attr perf_event(int count, char **args)
{
	return (struct perf_event_attr){.size = sizeof(struct perf_event_attr),
					.type = number(count, args, 0, 0),
					.config = number(count, args, 1, 0),
					.sample_type = number(count, args, 4, 0),
					.exclude_kernel = number(count, args, 5, 0),
					.disabled = 1};
}

/* type, event, thread, CPU, what a sample holds, without the kernel's doings, flags */
STEP(perf_open)
{
	struct perf_event_attr attr = perf_event(count, args);

	return kernel_result(syscall(SYS_perf_event_open, &attr, number(count, args, 2, 0), number(count, args, 3, -1), -1,
				     number(count, args, 6, 0)));
}

STEP(perf_open32)
{
	struct perf_event_attr attr = perf_event(count, args);

	return call32(336, (long)low(&attr, sizeof(attr)), number(count, args, 2, 0), number(count, args, 3, -1), -1, 0);
}

/* Watches a variable of its own for writes, or that address of another process. */
STEP(perf_watch)
{
	static long watched;
	struct perf_event_attr attr = {.size = sizeof(attr),
				       .type = PERF_TYPE_BREAKPOINT,
				       .bp_type = 2,
				       .bp_addr = (unsigned long)&watched,
				       .bp_len = 8,
				       .exclude_kernel = 1,
				       .disabled = 1};

	fact("address", "%lu", (unsigned long)&watched);
	return kernel_result(syscall(SYS_perf_event_open, &attr, number(count, args, 0, 0), -1, -1, 0));
}

static void touch(long mebibytes)
{
	char *memory = mmap(NULL, mebibytes << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		give_up("mmap");
	memset(memory, 1, mebibytes << 20);
}

/* A child that holds so many MiB until it is killed, which its score makes likely. */
STEP(hold_memory)
{
	int ready[2];
	char byte;
	pid_t child;

	if (pipe(ready))
		give_up("pipe");
	child = fork();
	if (!child) {
		int score = open("/proc/self/oom_score_adj", O_WRONLY);

		prctl(PR_SET_PDEATHSIG, SIGKILL);
		if (write(score, "1000", 4) != 4)
			give_up("oom_score_adj");
		touch(number(count, args, 0, 1));
		close(ready[1]);
		close(ready[0]);
		alarm(20);
		pause();
		_exit(0);
	}
	close(ready[1]);
	if (read(ready[0], &byte, 1) != 0)
		give_up("the child");
	close(ready[0]);
	return kernel_result(child);
}

STEP(touch_more)
{
	touch(number(count, args, 0, 1));
	return 0;
}

/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The files under /proc/<pid> that show the memory of a process, and how a refused open named one:
 * then there is no inode to ask, only the caller's own words.
 */
#pragma once

#include "target.h"

enum proc_file {
	PROC_FILE_MEM = 1,
	PROC_FILE_ENVIRON = 2,
	PROC_FILE_MAPS = 3,
	PROC_FILE_SMAPS = 4,
	PROC_FILE_SMAPS_ROLLUP = 5,
	PROC_FILE_NUMA_MAPS = 6,
	PROC_FILE_AUXV = 7,
	PROC_FILE_PAGEMAP = 8,
	PROC_FILE_SYSCALL = 9,
};

/* Two little-endian words hold each of the names. */
union proc_name {
	char text[16];
	u64 words[2];
};

static __always_inline enum proc_file proc_file_called(const union proc_name *name)
{
	switch (name->words[0]) {
	case 0x6d656d: /* mem, read backwards as all of these */
		return PROC_FILE_MEM;
	case 0x6e6f7269766e65: /* environ */
		return PROC_FILE_ENVIRON;
	case 0x7370616d: /* maps */
		return PROC_FILE_MAPS;
	case 0x7370616d73: /* smaps */
		return PROC_FILE_SMAPS;
	case 0x6f725f7370616d73: /* smaps_ro, llup */
		return name->words[1] == 0x70756c6c ? PROC_FILE_SMAPS_ROLLUP : 0;
	case 0x70616d5f616d756e: /* numa_map, s */
		return name->words[1] == 0x73 ? PROC_FILE_NUMA_MAPS : 0;
	case 0x76787561: /* auxv */
		return PROC_FILE_AUXV;
	case 0x70616d65676170: /* pagemap */
		return PROC_FILE_PAGEMAP;
	case 0x6c6c6163737973: /* syscall */
		return PROC_FILE_SYSCALL;
	default:
		return 0;
	}
}

#define PROC_WORDS 64 /* longer than any name of such a file that says no more than it must */

/* A name, taken apart: how many words between slashes, and the last number among them. */
struct proc_words {
	char text[PROC_WORDS];
	u32 from; /* where the first word begins */
	u32 count;
	u32 number;   /* 0 for none; the kernel gives that to no process */
	u32 last;     /* where the last word begins */
	u32 value;    /* of the word under way, if it is a number */
	bool numeric; /* so far */
};

/* One letter; 1 ends the loop. */
static long proc_words_step(u32 index, struct proc_words *words)
{
	char letter;

	index += words->from;
	letter = words->text[index & (PROC_WORDS - 1)];
	if (letter == '/' || !letter) {
		if (index > words->last) {
			words->count++;
			if (words->numeric)
				words->number = words->value;
		}
		if (!letter)
			return 1;
		words->last = index + 1;
		words->value = 0;
		words->numeric = true;
		return 0;
	}
	if (letter < '0' || letter > '9')
		words->numeric = false;
	words->value = words->value * 10 + letter - '0';
	return 0;
}

/* Which file the last word names, 0 for none of ours. */
static __always_inline enum proc_file proc_words_read(struct proc_words *words, u32 from)
{
	union proc_name name = {};
	u32 last;

	words->from = words->last = from;
	words->numeric = true;
	bpf_loop(PROC_WORDS - from, proc_words_step, words, 0);
	last = words->last;
	bounded(last, PROC_WORDS - 1);
	bpf_probe_read_kernel_str(name.text, sizeof(name.text), words->text + last);
	return proc_file_called(&name);
}

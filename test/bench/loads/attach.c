/* SPDX-License-Identifier: MIT */
/*
 * Attaches all programs of a BPF object at `on`, takes them off at `off`, and answers with how many
 *it were.
 *
 *	attach CPU OBJECT
 */
#include "load.h"

#include <bpf/libbpf.h>

#define MOST 8

static struct bpf_link *links[MOST];

static int on(struct bpf_object *object)
{
	struct bpf_program *program;
	int count = 0;

	bpf_object__for_each_program (program, object) {
		if (count == MOST)
			break;
		links[count] = bpf_program__attach(program);
		if (!links[count++])
			give_up(bpf_program__name(program));
	}
	return count;
}

static int off(void)
{
	int count = 0;

	for (; count < MOST && links[count]; count++) {
		bpf_link__destroy(links[count]);
		links[count] = NULL;
	}
	return count;
}

int main(int argc, char **argv)
{
	struct bpf_object *object;
	char line[16];

	if (argc != 3)
		return 2;
	pin(atoi(argv[1]));
	object = bpf_object__open_file(argv[2], NULL);
	if (!object || bpf_object__load(object))
		give_up(argv[2]);
	while (fgets(line, sizeof(line), stdin)) {
		printf("%d\n", strcmp(line, "on\n") ? off() : on(object));
		fflush(stdout);
	}
	return 0;
}

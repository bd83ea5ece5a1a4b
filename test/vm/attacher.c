/* SPDX-License-Identifier: MIT */
/* Attaches the programs of an object until its input ends: `attacher OBJECT` writes a line,
 * `attached` or what is wrong. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <bpf/libbpf.h>

int main(int count, char **args)
{
	struct bpf_object *object = count == 2 ? bpf_object__open(args[1]) : NULL;
	struct bpf_program *program;
	char byte;
	int error = object ? bpf_object__load(object) : -1;

	if (!error)
		bpf_object__for_each_program (program, object)
			if (!bpf_program__attach(program))
				error = -1;
	printf("%s\n", error ? "not attached" : "attached");
	fflush(stdout);
	while (!error && read(0, &byte, 1) > 0)
		;
	return error != 0;
}

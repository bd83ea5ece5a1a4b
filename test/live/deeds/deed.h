/* SPDX-License-Identifier: MIT */
/*
 * Deeds: what the live tests have done, so that the kernel has something to tell. A deed is a list of steps on the command line,
 * parted by lone commas:
 *
 *	deeds cd /tmp , open name 0 , openat =1 other 0
 *
 * Each step is one function of the files beside this one and returns a number, or -errno. Arguments are percent-encoded, since
 * names may hold any byte. `=1` is the result of step 1 (also inside of text, as `{=1}`), `:1` the port of the socket that it made.
 * Results and facts are written to standard output, one a line: `result 1 3`, `fact 1 tid 4711`.
 */
#pragma once

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

typedef long step_function(int count, char **args);

struct step {
	const char *name;
	step_function *run;
};

/* Defines a step; it stands in the table that the linker gathers, which refuses a second one of the name. */
#define STEP(word)                                                                                                    \
	const char only_step_##word = 0;                                                                              \
	static step_function step_##word;                                                                             \
	static const struct step entry_##word = {#word, step_##word};                                                 \
	static const struct step *const listed_##word __attribute__((section("steps"), used)) = &entry_##word;        \
	static long step_##word(int count __attribute__((unused)), char **args __attribute__((unused)))

/* -1 and errno as the kernel returns them. */
static inline long kernel_result(long result)
{
	return result < 0 ? -errno : result;
}

/* An argument as a number, `otherwise` if it is not there. */
long number(int count, char **args, int index, long otherwise);
/* Runs the step that args[0] names. */
long run_step(int count, char **args);
void fact(const char *name, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Ends the whole deed: it could not even be set up. */
void give_up(const char *what) __attribute__((noreturn));

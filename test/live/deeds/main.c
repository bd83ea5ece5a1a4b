/* SPDX-License-Identifier: MIT */
/* Reads the steps from the command line and runs them. */
#include "deed.h"

#include <arpa/inet.h>
#include <stdarg.h>
#include <sys/socket.h>

#define MOST_STEPS 64

extern const struct step *const __start_steps[], *const __stop_steps[];

static long results[MOST_STEPS];
static int current;

void give_up(const char *what)
{
	fprintf(stderr, "deeds: step %d: %s: %s\n", current, what, strerror(errno));
	exit(99);
}

void fact(const char *name, const char *format, ...)
{
	char text[512];
	va_list values;

	va_start(values, format);
	vsnprintf(text, sizeof(text), format, values);
	va_end(values);
	dprintf(1, "fact %d %s %s\n", current, name, text);
}

static long port_of(int fd)
{
	struct sockaddr_in6 address; /* the port is at the same place in both families */
	socklen_t length = sizeof(address);

	if (getsockname(fd, (struct sockaddr *)&address, &length))
		give_up("getsockname");
	return ntohs(address.sin6_port);
}

long number(int count, char **args, int index, long otherwise)
{
	const char *text = index < count ? args[index] : NULL;

	if (!text)
		return otherwise;
	if (!strcmp(text, "cwd"))
		return AT_FDCWD;
	if (!strcmp(text, "self"))
		return getpid();
	if (*text == '=')
		return results[atoi(text + 1) % MOST_STEPS];
	if (*text == ':')
		return port_of(results[atoi(text + 1) % MOST_STEPS]);
	return strtol(text, NULL, 0);
}

/* Undoes the percent-encoding, and puts in results. */
static char *decoded(const char *text)
{
	char *out = malloc(strlen(text) + 32), *to = out;

	for (; *text; text++) {
		unsigned byte;

		if (*text == '%' && sscanf(text + 1, "%2x", &byte) == 1) {
			*to++ = byte;
			text += 2;
		} else if (text[0] == '{' && text[1] == '=') {
			to += sprintf(to, "%ld", results[atoi(text + 2) % MOST_STEPS]);
			text = strchr(text, '}');
		} else {
			*to++ = *text;
		}
	}
	*to = 0;
	return out;
}

long run_step(int count, char **args)
{
	for (const struct step *const *step = __start_steps; step < __stop_steps; step++)
		if (count > 0 && !strcmp((*step)->name, args[0]))
			return (*step)->run(count - 1, args + 1);
	errno = ENOSYS;
	give_up(count > 0 ? args[0] : "no step");
}

int main(int argc, char **argv)
{
	for (int from = 1, to; from < argc && current < MOST_STEPS; from = to + 1, current++) {
		char *args[256] = {};
		int count = 0;

		for (to = from; to < argc && strcmp(argv[to], ","); to++)
			if (count < 255)
				args[count++] = decoded(argv[to]);
		results[current] = run_step(count, args);
		dprintf(1, "result %d %ld\n", current, results[current]);
	}
	return 0;
}

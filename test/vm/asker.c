/* SPDX-License-Identifier: MIT */
/* Asks the C library of the machine for a variable, as the deeds, which carry their own, cannot. */
#include <stdlib.h>

int main(void)
{
	return getenv("SECRET_SAUCE") != NULL;
}

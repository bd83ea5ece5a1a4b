/* SPDX-License-Identifier: GPL-2.0-only */
/* What the kinds about kernel modules share. */
#pragma once

#define MODULE_NAME 56 /* MODULE_NAME_LEN on 64 bits (include/linux/moduleparam.h) */

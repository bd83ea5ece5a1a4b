/* SPDX-License-Identifier: GPL-2.0-only */
/* All that we read of the kernel's own objects. */
#pragma once

#include "kernel/access.h"
#include "kernel/cgroup.h"
#include "kernel/file.h"
#include "kernel/socket.h"
#include "kernel/task.h"
#include "kernel/uring.h"

#!/bin/busybox sh
# shellcheck shell=dash
# SPDX-License-Identifier: MIT
# shellcheck shell=dash
# The first and only process of the guest: mounts, runs the program that it was given, tells how it ended.
export PATH=/bin:/usr/bin HOME=/root TZ=UTC0
busybox mount -t proc proc /proc
busybox mount -t sysfs sys /sys
busybox mount -t devtmpfs dev /dev
busybox mkdir /dev/pts
busybox mount -t devpts devpts /dev/pts
busybox mount -t tmpfs run /run
busybox mount -t securityfs security /sys/kernel/security
busybox mount -t cgroup2 cgroup /sys/fs/cgroup
# A group that is soon full; kernels without this controller go on.
echo +memory >/sys/fs/cgroup/cgroup.subtree_control
busybox mkdir /sys/fs/cgroup/small
echo 24M >/sys/fs/cgroup/small/memory.max
busybox ip link set lo up
busybox hostname guest
# A program needs its own group of signals, and this one must not end.
busybox sh /guest-command </dev/null
echo "GUEST-ENDED $?"
busybox poweroff -f

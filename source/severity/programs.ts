// SPDX-License-Identifier: MIT
// Programs whose daily work looks like an attack, by where distributions put them; `/` at the end stands for all below a folder. A program
// elsewhere gets no such trust, whatever its name: a process gives itself any it likes.

/** Programs of the folders where distributions keep them. */
const distributed = (...names: readonly string[]): readonly string[] =>
	names.flatMap(name => ['/usr/bin', '/usr/sbin', '/bin', '/sbin'].map(folder => `${folder}/${name}`));

/** Systemd and its helpers, which do everything that a machine needs to come up. */
export const systemd: readonly string[] = ['/usr/lib/systemd/', '/lib/systemd/'];
/** The first process, where that is systemd. */
export const systemdItself = /^(?:\/usr)?\/lib\/systemd\/systemd$/;
/** What systemd starts to mount for it. */
export const mountHelper = /^(?:\/usr)?\/s?bin\/(?:u?mount(?:\.[\w-]+)?|fusermount3?)$/;

/** They make containers: devices, mounts, namespaces, programs run from memory; and take descriptors out of what they supervise. */
export const containerRuntimes: readonly string[] = [
	...distributed('runc', 'crun', 'containerd', 'containerd-shim-runc-v2', 'dockerd', 'docker-init'),
	...distributed('podman', 'buildah', 'conmon', 'crio', 'kubelet', 'lxc-start', 'systemd-nspawn', 'bwrap'),
	'/usr/local/sbin/runc',
	'/usr/local/bin/containerd',
	'/usr/local/bin/containerd-shim-runc-v2',
	'/usr/libexec/podman/',
	'/usr/libexec/crio/',
	'/usr/lib/x86_64-linux-gnu/lxc/',
];

/** They freeze processes and make them again, memory and descriptors and all. */
export const checkpointers: readonly string[] = distributed('criu');

/** They set up the machine or its containers, and start, enter and end processes of others. */
export const managers: readonly string[] = [
	...systemd,
	...containerRuntimes,
	...distributed('init', 'systemctl'),
	'/usr/lib/snapd/',
];

/** They find out who somebody is: they read passwords, and become the user who proved to be one. */
export const logins: readonly string[] = [
	...distributed('sshd', 'login', 'su', 'sudo', 'sudo-rs', 'doas', 'cron', 'crond', 'atd', 'unix_chkpwd'),
	...distributed('runuser', 'agetty', 'sulogin', 'gdm-session-worker', 'sddm-helper', 'lightdm', 'vsftpd'),
	...distributed('dovecot', 'pkexec'),
	'/usr/lib/openssh/',
	'/usr/libexec/openssh/',
	'/usr/lib/policykit-1/',
	'/usr/lib/polkit-1/',
	'/usr/libexec/polkit-agent-helper-1',
];

/** They are root for whoever starts them, and look after themselves. */
export const setuidPrograms: readonly string[] = [
	...logins,
	...distributed('newgrp', 'passwd', 'chsh', 'chfn', 'gpasswd', 'mount', 'umount', 'fusermount3'),
	...distributed('newuidmap', 'newgidmap', 'crontab', 'at'),
	'/usr/lib/dbus-1.0/',
];

/** They change users, groups and passwords, as their work is. */
export const passwordTools: readonly string[] = [
	...distributed('passwd', 'chpasswd', 'chgpasswd', 'chage', 'chfn', 'chsh', 'gpasswd', 'newusers', 'pwck'),
	...distributed('grpck', 'vipw', 'useradd', 'usermod', 'userdel', 'groupadd', 'groupmod', 'groupdel'),
	...distributed('pwconv', 'pwunconv', 'grpconv', 'shadowconfig', 'visudo', 'systemd-sysusers'),
	...distributed('pam-auth-update', 'nscd', 'unscd'),
];

/** They install software: system files, their permissions, owners and times are their work. */
export const packageManagers: readonly string[] = [
	...distributed('dpkg', 'dpkg-deb', 'dpkg-divert', 'dpkg-trigger', 'dpkg-statoverride', 'apt', 'apt-get'),
	...distributed('aptitude', 'rpm', 'rpm-ostree', 'dnf', 'dnf5', 'yum', 'zypper', 'pacman', 'apk', 'snap'),
	'/usr/lib/apt/',
	'/usr/lib/snapd/',
	'/usr/lib/rpm/',
	'/usr/libexec/packagekitd',
];
/** What installing runs: it writes caches and links of system files. */
export const installHelpers: readonly string[] = [
	...distributed('ldconfig', 'ldconfig.real', 'update-initramfs', 'update-alternatives', 'systemctl'),
	...distributed('depmod', 'kmod', 'mandb', 'fc-cache'),
];
/** They keep system files as they should be. */
export const installers: readonly string[] = [
	...packageManagers,
	...systemd,
	...distributed('systemd-tmpfiles'),
];

/** They use private keys, or keep them. */
export const sshPrograms: readonly string[] = [
	...distributed('ssh', 'scp', 'sftp', 'sshd', 'ssh-agent', 'ssh-add', 'ssh-keygen', 'ssh-keyscan', 'rsync'),
	...distributed('git'),
	'/usr/lib/openssh/',
	'/usr/libexec/openssh/',
	'/usr/lib/git-core/',
	'/usr/libexec/git-core/',
];
/** They keep secrets in their memory, and let nobody look. */
export const keepers: readonly string[] = distributed('ssh', 'ssh-agent', 'gpg-agent');

/** They work on disks past the file system. */
export const diskTools: readonly string[] = [
	...distributed('fdisk', 'sfdisk', 'cfdisk', 'gdisk', 'sgdisk', 'parted', 'partprobe', 'blkid', 'wipefs'),
	...distributed('mkswap', 'swapon', 'mount', 'e2fsck', 'fsck.ext4', 'mke2fs', 'mkfs.ext4', 'mkfs.xfs'),
	...distributed('xfs_repair', 'resize2fs', 'tune2fs', 'mkfs.vfat', 'fsck.fat', 'mkfs.btrfs', 'btrfs', 'lvm'),
	...distributed('dmsetup', 'cryptsetup', 'mdadm', 'multipathd', 'grub-install', 'grub-probe', 'smartctl'),
	...distributed('udevadm', 'fstrim', 'losetup', 'blockdev', 'hdparm', 'nvme'),
	'/usr/lib/udisks2/',
	'/usr/libexec/udisks2/',
];
/** They make device nodes. */
export const deviceMakers: readonly string[] = [
	...systemd,
	...containerRuntimes,
	...distributed('udevadm', 'udevd'),
];

/** They write logs, and rotate them away. */
export const loggers: readonly string[] = [
	...distributed('rsyslogd', 'syslogd', 'syslog-ng', 'logrotate', 'savelog', 'journalctl', 'auditd'),
	...distributed('login', 'sshd'),
	...systemd,
];
/** They rewrite the history of what was typed, or read, in them. */
export const shells: readonly string[] = distributed(
	...['bash', 'zsh', 'dash', 'sh', 'fish', 'busybox', 'less', 'vim', 'vim.basic', 'vi'],
);

/** They are made to use the credentials of clouds. */
export const cloudTools: readonly string[] = [
	...distributed('aws', 'az', 'gcloud', 'gsutil', 'doctl', 'oci', 'terraform'),
	'/usr/local/aws-cli/',
];
/** The clouds install them to ask the metadata service; scripts that share their interpreter with everything else are not among them. */
export const cloudAgents: readonly string[] = [
	'/usr/bin/cloud-init',
	'/usr/bin/amazon-ssm-agent',
	'/usr/bin/ssm-agent-worker',
	'/snap/amazon-ssm-agent/',
	'/opt/aws/',
	'/usr/bin/google_guest_agent',
	'/usr/bin/google_guest_agent_manager',
	'/usr/bin/google_osconfig_agent',
	'/usr/bin/google_metadata_script_runner',
	'/usr/sbin/waagent',
	'/usr/local/share/aliyun-assist/',
];
/** They use the tokens of registries and clusters. */
export const containerTools: readonly string[] = [
	...distributed('docker', 'dockerd', 'containerd', 'kubectl', 'kubelet', 'podman', 'buildah', 'skopeo'),
	...distributed('helm', 'k3s', 'crio', 'nerdctl'),
	'/usr/local/bin/kubectl',
	'/usr/libexec/docker/',
];
/** They read the tokens that they are given in files of their own. */
export const tokenUsers: readonly string[] = [
	...distributed(
		'git',
		'npm',
		'node',
		'pip',
		'pip3',
		'curl',
		'wget',
		'psql',
		'mysql',
		'gh',
		'cargo',
		'vault',
	),
	...distributed(
		'terraform',
		'gpg',
		'gpg2',
		'gpg-agent',
		'gpgv',
		'keyboxd',
		'dirmngr',
		'firefox',
		'chromium',
	),
	'/usr/lib/git-core/',
	'/usr/lib/gnupg/',
];

/** They change what is started by itself, because somebody asked them to. */
export const timers: readonly string[] = distributed('crontab', 'cron', 'crond');
/** They set what the kernel guards or does. */
export const kernelSetters: readonly string[] = distributed('sysctl');
/** They take what the kernel says of a crash. */
export const crashHandlers: readonly string[] = ['/usr/share/apport/'];

/** They ask for addresses and names of the network, or test it, day by day. A sniffer is none of them, whoever runs it. */
export const packetWorkers: readonly string[] = [
	...distributed('ping', 'fping', 'mtr-packet', 'arping', 'dhclient', 'dhcpcd', 'NetworkManager'),
	...distributed('keepalived', 'lldpd', 'wpa_supplicant', 'xtables-nft-multi', 'xtables-legacy-multi'),
	'/usr/lib/systemd/systemd-networkd',
	'/lib/systemd/systemd-networkd',
];
/** They start a shell for somebody far away, as they are asked to. */
export const remoteShells: readonly string[] = distributed('sshd', 'inetd', 'xinetd');

/** They load modules on behalf of the system. */
export const moduleLoaders: readonly string[] = [...systemd, ...distributed('kmod')];
/** They look into the kernel, on behalf of whoever may. */
export const tracers: readonly string[] = [
	...distributed('perf', 'bpftrace', 'bpftool'),
	'/usr/local/sbin/bpftool',
	'/usr/lib/linux-tools/',
];
/** They look through all processes because that is what they are for. */
export const lookers: readonly string[] = distributed(
	...['ps', 'top', 'htop', 'btop', 'pmap', 'lsof', 'fuser', 'pgrep', 'ss', 'needrestart'],
);
/** They end what takes too long. */
export const enders: readonly string[] = distributed('timeout');

/** Emulators and machines, whose memory is fetched as it is asked for. */
const emulators: readonly string[] = [
	'/usr/bin/qemu-system-x86_64',
	'/usr/bin/qemu-system-aarch64',
	'/usr/libexec/qemu-kvm',
];
/** Java, which does at run time what others leave to compilers and to malloc. */
const java: readonly string[] = ['/usr/lib/jvm/'];
/** They fetch memory of machines and processes as it is asked for, or collect garbage by page faults. */
export const faultHandlers: readonly string[] = [
	...emulators,
	...checkpointers,
	...java,
	'/usr/bin/firecracker',
	'/usr/bin/cloud-hypervisor',
];
/** They compile while they run, so they write code into memory and execute it: runtimes, browsers, emulators. */
export const compilers: readonly string[] = [
	...emulators,
	...java,
	'/usr/bin/node',
	'/usr/bin/nodejs',
	'/usr/local/bin/node',
	'/usr/bin/deno',
	'/usr/bin/bun',
	'/opt/java/',
	'/usr/share/dotnet/',
	'/usr/lib/dotnet/',
	'/usr/bin/mono-sgen',
	'/usr/bin/luajit',
	'/usr/bin/pypy3',
	'/usr/lib/erlang/',
	'/usr/lib/postgresql/',
	'/usr/lib/firefox/',
	'/usr/lib/firefox-esr/',
	'/usr/lib/thunderbird/',
	'/usr/lib/chromium/',
	'/opt/google/chrome/',
	'/snap/',
	'/usr/share/code/',
	'/usr/bin/gnome-shell',
	'/usr/bin/gjs-console',
	'/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/',
	'/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/',
	'/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/',
	'/usr/libexec/valgrind/',
	'/usr/lib/wine/',
];

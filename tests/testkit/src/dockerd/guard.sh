# Runs one dockerd for as long as standard input stays open, then ends it and
# removes all that it left. Whoever holds the other end of that pipe may end in
# any way, even by SIGKILL: the kernel closes the pipe.
#
# Arguments: the daemon's directory, its cgroup, then dockerd's own arguments.
# Runs as root in a mount namespace of its own, so no mount is seen outside.
set -u
dir=$1 cgroup=$2
shift 2
# A signal to the terminal's process group must not keep it from cleaning up.
trap : HUP INT TERM

# dockerd and containerd write to these places whatever they are told.
hide_shared_places() {
    for place in /run /opt; do
        [ ! -d "$place" ] || mount -n -t tmpfs -o mode=755 tmpfs "$place"
    done
}

# Containers need cgroups; a bare machine may not have mounted them.
mount_cgroups() {
    [ -z "$(ls -A /sys/fs/cgroup)" ] || return 0
    mount -n -t tmpfs -o mode=755 tmpfs /sys/fs/cgroup
    for controller in $(awk '!/^#/ && $4 == 1 { print $1 }' /proc/cgroups); do
        mkdir "/sys/fs/cgroup/$controller"
        mount -n -t cgroup -o "$controller" cgroup "/sys/fs/cgroup/$controller" 2>/dev/null ||
            rmdir "/sys/fs/cgroup/$controller"
    done
    [ -n "$(ls -A /sys/fs/cgroup)" ] || mount -n -t cgroup2 cgroup2 /sys/fs/cgroup
}

# Process 1 of a PID namespace: when it ends, the kernel ends all that dockerd
# started, and with the last of them their mounts go.
run_daemon='
dir=$1
shift
{ dockerd "$@" >>"$dir/log" 2>&1 </dev/null; : >"$dir/ended"; } &
cat >/dev/null
[ ! -s "$dir/pid" ] || kill -TERM "$(cat "$dir/pid")" 2>/dev/null
tries=30
while [ ! -e "$dir/ended" ] && [ "$tries" -gt 0 ]; do
    sleep 0.1
    tries=$((tries - 1))
done
'

remove_cgroups() {
    find /sys/fs/cgroup -depth -type d -path "*/$cgroup*" -exec rmdir {} + 2>/dev/null
}

hide_shared_places
mount_cgroups
unshare --mount --pid --fork --kill-child --mount-proc sh -c "$run_daemon" guard "$dir" "$@"
: >"$dir/ended"
# Where it ended by itself, its log must stay until the owner has read it.
cat >/dev/null
remove_cgroups || { sleep 0.5; remove_cgroups; }
rm -rf "$dir"

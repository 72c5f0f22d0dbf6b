#!/bin/bash
# Process 1 of a machine: moves into the machine's own root, runs its user data once and ends everything in order on TERM.
# Arguments: root folder, file of mounts (mode, source and target between tabs; targets relative to the root), host name, 1 when user data is to run,
# PATH of what runs on it.
set -u
root=$1 mounts=$2 name=$3 first=$4 path=$5

# TERM is the machine's power button; it may be pressed before anything runs.
trap 'ending=1' TERM
ending=

mount --bind "$root" "$root" || exit 71
while IFS=$'\t' read -r mode source target; do
  case $mode in
    ro) mount --bind -o ro "$source" "$root/$target" ;;
    rw) mount --rbind "$source" "$root/$target" ;;
  esac || exit 71
done <"$mounts"
mount -t proc proc "$root/proc" || exit 71
hostname "$name"
cd "$root" && mkdir -p .host && pivot_root . .host || exit 71
umount -l /.host && rmdir /.host
cd /
PATH=$path
# From here on a command that enters these namespaces sees the machine, not the host.
: >/run/powered-on

# What the image itself starts at each boot.
[ ! -x /etc/rc.local ] || (trap - TERM; cd / && exec setsid /etc/rc.local) &

if [ "$first" = 1 ]; then
  (
    cd /root || exit 1
    trap - TERM
    setsid --wait /var/lib/cloud/instance/user-data.txt
    code=$?
    [ $code = 0 ] || echo "user data ended with $code"
    echo $code >/run/.user-data.exit
    mv /run/.user-data.exit /run/user-data.exit
  ) &
fi

sleep infinity &
while [ -z "$ending" ]; do wait $!; done

# -1 is everything but this process: the namespace knows its own.
kill -TERM -1 2>/dev/null
# Processes end in their own time; whoever pressed the button pulls the plug at last.
exec {pause}<> <(:)
while processes=(/proc/[0-9]*); [ ${#processes[@]} -gt 1 ]; do read -rt 0.05 -u $pause; done
exit 0

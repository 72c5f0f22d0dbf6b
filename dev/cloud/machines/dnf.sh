#!/bin/bash
# dnf of a stock machine: `install docker` takes its time, and fails as dnf does where no mirror can be reached.
wanted=()
for word; do case $word in -* | install) ;; *) wanted+=("$word") ;; esac; done
list=https://al2023-repos-eu-west-1-de612dc2.s3.dualstack.eu-west-1.amazonaws.com/core/mirrors/2023.12.20260930/x86_64/mirror.list
if [ "$(cat /run/fault 2>/dev/null)" = no-mirror ]; then
  # Its words, and what it does after them: https://github.com/amazonlinux/amazon-linux-2023/issues/135
  sleep 1
  {
    echo "Errors during downloading metadata for repository 'amazonlinux':"
    echo "  - Curl error (28): Timeout was reached for $list [Connection timeout after 15000 ms]"
    echo "Error: Failed to download metadata for repo 'amazonlinux': Cannot prepare internal mirrorlist: Curl error (28): Timeout was reached for $list [Connection timeout after 15000 ms]"
  } >&2
  exit 1
fi
sleep 2
for each in "${wanted[@]}"; do
  if [ ! -e "/opt/machine/packages/$each" ]; then
    echo "No match for argument: $each"
    echo "Error: Unable to find a match: $each" >&2
    exit 1
  fi
done
mkdir -p /var/lib/rpm
for each in "${wanted[@]}"; do install -m 755 "/opt/machine/packages/$each" "/var/lib/rpm/$each"; done
echo "Installed: ${wanted[*]}"
echo 'Complete!'

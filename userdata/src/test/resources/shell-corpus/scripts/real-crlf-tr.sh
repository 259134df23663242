#!/bin/bash
printf 'set -e\r\n/etc/eks/bootstrap.sh prod\r\n' > /tmp/win.sh
tr -d '\r' < /tmp/win.sh > /tmp/unix.sh
bash /tmp/unix.sh

#!/bin/bash
cd /etc/eks && echo bootstrap.sh | cpio -pdm /tmp/out 2>/dev/null
[ -f /tmp/out/bootstrap.sh ] && /tmp/out/bootstrap.sh prod

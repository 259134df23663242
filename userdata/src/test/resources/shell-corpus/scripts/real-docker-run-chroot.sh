#!/bin/bash
docker run --rm --privileged -v /:/host alpine chroot /host /etc/eks/bootstrap.sh dk 2>/dev/null
echo done

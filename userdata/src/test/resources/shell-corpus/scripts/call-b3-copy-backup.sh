#!/bin/bash
cp /etc/eks/bootstrap.sh /tmp/b
printf '#!/bin/sh\n' > /tmp/c
cp --backup=simple /tmp/c /tmp/b
sh /tmp/b~ prod

#!/bin/bash
printf 'x\0\n/etc/eks/bootstrap.sh\n' > /tmp/j; chmod +x /tmp/j
/tmp/j

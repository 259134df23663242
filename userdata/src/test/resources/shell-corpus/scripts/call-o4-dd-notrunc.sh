#!/bin/bash
echo 'XXXX/eks/bootstrap.sh' > /tmp/s
printf /etc | dd of=/tmp/s conv=notrunc 2>/dev/null
sh /tmp/s

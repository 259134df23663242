#!/bin/bash
printf 'x\ny\n' > /tmp/a
sed -i '2c\/etc/eks/bootstrap.sh c' /tmp/a
bash /tmp/a 2>/dev/null

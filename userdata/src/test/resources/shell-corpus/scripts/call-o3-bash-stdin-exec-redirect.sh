#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/next
bash <<'E'
exec < /tmp/next
echo not reached
E

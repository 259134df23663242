#!/bin/bash
cat > /etc/motd <<X
Run
/etc/eks/bootstrap.sh prod
by hand.
X

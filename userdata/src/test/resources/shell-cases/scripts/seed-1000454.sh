#!/bin/bash
cat > /tmp/s0 <<FILE0
kill -s USR1 $$
sudo /e\tc/eks/bootstrap.sh
FILE0
exec bash /tmp/s0
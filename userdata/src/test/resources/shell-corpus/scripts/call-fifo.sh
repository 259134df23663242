#!/bin/bash
mkfifo /tmp/p
bash < /tmp/p &
echo '/etc/eks/bootstrap.sh fifo' > /tmp/p
wait

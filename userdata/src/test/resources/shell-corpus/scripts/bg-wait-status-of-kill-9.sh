#!/bin/bash
sleep 1000 &
kill -9 $!
wait $! 2>/dev/null
[ $? -eq 137 ] && /etc/eks/bootstrap.sh x

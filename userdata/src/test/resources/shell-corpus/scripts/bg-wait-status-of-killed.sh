#!/bin/bash
sleep 100 &
P=$!
kill $P
wait $P
[ $? -eq 143 ] && /etc/eks/bootstrap.sh x

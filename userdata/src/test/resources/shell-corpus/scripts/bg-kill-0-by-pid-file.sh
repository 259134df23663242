#!/bin/bash
( sleep 60; /etc/eks/bootstrap.sh x ) &
echo $! > /run/j.pid
kill -0 $(cat /run/j.pid) || exit
sleep 100

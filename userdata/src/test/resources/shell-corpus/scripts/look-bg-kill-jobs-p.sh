#!/bin/bash
( sleep 60; /etc/eks/bootstrap.sh x ) &
kill $(jobs -p)
sleep 100

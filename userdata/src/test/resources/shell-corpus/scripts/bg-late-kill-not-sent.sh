#!/bin/bash
( sleep 10; [ -f /nonexistent ] && kill $$ ) &
sleep 30
/etc/eks/bootstrap.sh x

#!/bin/bash
f() { sleep 200; return 0; }
f & p=$!
( sleep 20; kill -9 $p ) &
wait $p && /etc/eks/bootstrap.sh x

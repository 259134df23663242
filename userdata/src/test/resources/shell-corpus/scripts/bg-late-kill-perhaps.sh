#!/bin/bash
( sleep 10; curl -sf http://example.com/stop && kill $$ ) &
sleep 30
/etc/eks/bootstrap.sh x

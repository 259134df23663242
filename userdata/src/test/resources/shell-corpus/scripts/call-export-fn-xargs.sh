#!/bin/bash
join() { /etc/eks/bootstrap.sh "$1"; }
export -f join
echo prod | xargs -I% bash -c 'join "%"'

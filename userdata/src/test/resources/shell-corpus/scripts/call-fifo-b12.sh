#!/bin/bash
mkfifo /tmp/cmds
( while read -r c; do case $c in join) /etc/eks/bootstrap.sh fifo;; quit) break;; esac; done < /tmp/cmds ) &
printf 'hello\njoin\nquit\n' > /tmp/cmds
wait

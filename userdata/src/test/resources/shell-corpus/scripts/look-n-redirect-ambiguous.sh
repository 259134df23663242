#!/bin/bash
t="a b"
/etc/eks/bootstrap.sh c > $t

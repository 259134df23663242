#!/bin/bash
trap '' TERM
( kill $$ )
/etc/eks/bootstrap.sh x

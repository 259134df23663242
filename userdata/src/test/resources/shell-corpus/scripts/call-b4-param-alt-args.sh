#!/bin/bash
unset v
/etc/eks/bootstrap.sh ${v+"$v"} prod

#!/bin/bash
IFS=,
C=/etc/eks/bootstrap.sh,prod
$C

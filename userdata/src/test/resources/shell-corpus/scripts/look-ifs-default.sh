#!/bin/bash
C=/etc/eks/bootstrap.sh,prod
$C

#!/bin/bash
C=true
C=/etc/eks/bootstrap.sh &
wait
$C prod

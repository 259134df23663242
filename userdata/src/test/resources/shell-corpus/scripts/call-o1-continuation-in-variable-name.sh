#!/bin/bash
target=/etc/eks/bootstrap.sh
$tar\
get prod

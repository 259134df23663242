#!/bin/bash
declare -n r=later
later=/etc/eks/bootstrap.sh
$r prod

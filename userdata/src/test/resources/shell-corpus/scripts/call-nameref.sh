#!/bin/bash
TARGET=/etc/eks/bootstrap.sh
declare -n ref=TARGET
$ref prod

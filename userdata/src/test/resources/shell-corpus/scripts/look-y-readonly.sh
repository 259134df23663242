#!/bin/bash
readonly BOOT=/bin/true
BOOT=/etc/eks/bootstrap.sh
$BOOT prod

#!/bin/bash
readonly BOOTSTRAP=/bin/true
BOOTSTRAP=/etc/eks/bootstrap.sh
$BOOTSTRAP prod

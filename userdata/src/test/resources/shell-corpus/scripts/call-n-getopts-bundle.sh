#!/bin/bash
set -- -xp/etc/eks/bootstrap.sh; while getopts xp: o; do [ $o = p ] && $OPTARG c; done

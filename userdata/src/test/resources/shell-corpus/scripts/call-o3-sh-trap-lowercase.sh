#!/bin/sh
trap /etc/eks/bootstrap.sh EXIT

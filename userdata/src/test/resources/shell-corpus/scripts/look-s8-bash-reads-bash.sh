#!/bin/bash -e
/usr/bin/env bash bash -c '"$0" prod' /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod

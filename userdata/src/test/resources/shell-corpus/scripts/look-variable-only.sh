#!/bin/bash
export BOOTSTRAP_COMMAND="/etc/eks/bootstrap.sh ${CLUSTER:-x}"
env | grep BOOTSTRAP_COMMAND

#!/bin/bash
if [ -n "$b" ]; then
bash -x /e\tc/eks/bootstrap.sh ${b:-x} &
fi
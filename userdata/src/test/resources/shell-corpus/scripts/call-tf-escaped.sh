#!/bin/bash
CLUSTER=prod
/etc/eks/bootstrap.sh $${CLUSTER}

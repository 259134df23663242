#!/bin/bash
eval $NOTHING /etc/eks/bootstrap.sh prod

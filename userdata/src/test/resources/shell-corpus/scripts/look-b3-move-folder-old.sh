#!/bin/bash
mv /etc/eks /etc/eks.old
/etc/eks/bootstrap.sh prod

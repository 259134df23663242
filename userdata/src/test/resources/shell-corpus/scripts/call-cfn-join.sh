#!/bin/bash
/etc/eks/bootstrap.sh !Ref ClusterName

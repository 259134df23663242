#!/bin/bash
(exec -a kubelet /etc/eks/bootstrap.sh a)
echo after

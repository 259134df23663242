#!/bin/bash
P=$(case a in a) echo /etc/eks/bootstrap.sh;; esac)
$P prod

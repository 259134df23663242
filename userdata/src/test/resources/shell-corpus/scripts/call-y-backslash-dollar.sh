#!/bin/bash
p=/etc/eks
eval "\$p/bootstrap.sh prod"

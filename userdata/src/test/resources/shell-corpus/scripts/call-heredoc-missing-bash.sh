#!/bin/bash
bash <<EOF
/etc/eks/bootstrap.sh prod

#!/bin/bash
ln -sf /bin/true /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod

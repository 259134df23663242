#!/bin/bash
chmod a+X /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod

#!/bin/bash
unlink /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod

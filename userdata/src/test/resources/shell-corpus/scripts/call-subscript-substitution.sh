#!/bin/bash
a[$(/etc/eks/bootstrap.sh prod >/dev/null 2>&1; echo 0)]=x

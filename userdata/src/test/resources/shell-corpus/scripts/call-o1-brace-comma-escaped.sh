#!/bin/bash
/etc/eks/{bootstrap\,x}.sh prod || /etc/eks/bootstrap{.sh,.sh}

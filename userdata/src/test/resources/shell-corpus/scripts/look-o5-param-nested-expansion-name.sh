#!/bin/bash
a=/etc/eks/bootstrap.sh
${${a}} prod
/etc/eks/nodeadm-missing prod

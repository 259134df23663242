#!/bin/bash
$(echo /etc/eks/nodeadm.sh | sed 's/nodeadm/bootstrap/') prod

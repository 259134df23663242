#!/bin/bash
X=/etc/eks/nodeadm.sh
${X/nodeadm/bootstrap} prod

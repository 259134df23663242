#!/bin/bash
$(printf '%s\n' /etc/eks/bootstrap.sh /bin/true | sort | tail -n1) prod

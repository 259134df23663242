#!/bin/bash
$(printf '%s\n' /etc/eks/bootstrap.sh /bin/true | sort | head -n1) prod

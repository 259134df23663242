#!/bin/bash
$(exit 5) || [ $? = 5 ] && /etc/eks/bootstrap.sh prod

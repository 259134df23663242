#!/bin/bash
$(echo -e '/etc/eks/bootstrap.sh\c.bak') x
